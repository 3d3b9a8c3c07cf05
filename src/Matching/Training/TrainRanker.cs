using System.Text.Json;
using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Training.Oordelen;
using Matching.Training.Rapport;

namespace Matching.Training;

/// <summary>A model as it was put away, with what it learned from.</summary>
public sealed record Getraind(string Versie, string Map, Modelcijfers Cijfers, Banden? Banden);

/// <summary><c>metrics.json</c>: what went in, and how a model learned the same way did on the last months before the day, which it had not seen.</summary>
public sealed record Modelcijfers(
    DateOnly Tot, Regime Regime, int Vacatures, int Rijen, int EersteDiagnoseGebruikt, Evaluatieverslag? Uitgehouden);

/// <summary>Learns a ranker from what was known before a day and puts it away with its card and figures. It does not put it to use.</summary>
public sealed class TrainRanker(Geschiedenis geschiedenis, Opslag opslag)
{
    public const string RapportBestand = "report.html";

    private const int HoldOutMonths = 6;

    public async Task<Result<Getraind>> HandleAsync(DateOnly tot, IProgress<string>? voortgang, CancellationToken stop)
    {
        var (historie, lijsten) = await geschiedenis.LoadAsync(voortgang, stop);
        if (Oefenstof.Make(lijsten, tot) is not { } set)
        {
            return new Invalid($"Voor {tot:yyyy-MM-dd} is nog geen plaatsing of gesprek bekend. Importeer eerst voorstellen of plaatsingen.");
        }

        voortgang?.Report($"Leren van {set.Groepen.Length} vacatures");
        var learned = Leerder.Learn(set, new LeerOpties(), cancellation: stop);
        if (learned.Fault is { } fault) return fault;

        var chosen = Regimekeuze.Choose(lijsten, tot, set.Groepen.Length, stop);
        if (chosen.Fault is { } failed) return failed;
        // Counted back from the last that is known of: learning may happen long after it.
        var laatste = historie.Laatste < tot ? historie.Laatste.Value.AddDays(1) : tot;
        var heldOut = new Evaluatie(historie, lijsten.Where(l => l.Beoordeling.Op < tot).ToList()).Run(new(laatste.AddMonths(-HoldOutMonths), Verdiept: true), voortgang, stop);
        var cijfers = new Modelcijfers(tot, chosen.Value, set.Groepen.Length, set.Aantal, historie.EersteDiagnoseGebruikt, heldOut.IsFault ? null : heldOut.Value);
        voortgang?.Report("Grenzen van de banden ijken");
        var banden = Bandijking.Calibrate(lijsten, tot, dag => Terugblik.Learn(lijsten, dag, stop));
        var versie = Leermodel.Noem(tot, learned.Value.Tekst);
        var map = Path.Combine(opslag.Modellen, versie);
        await PutAwayAsync(map, versie, learned.Value.Tekst, cijfers, banden, stop);
        return new Getraind(versie, map, cijfers, banden);
    }

    /// <summary>Written beside and moved into place, so that a half-written model is never found.</summary>
    private static async Task PutAwayAsync(string map, string versie, string model, Modelcijfers cijfers, Banden? banden, CancellationToken stop)
    {
        var half = map + ".deel";
        if (Directory.Exists(half)) Directory.Delete(half, recursive: true);
        Directory.CreateDirectory(half);
        var kenmerken = new Modelkenmerken(versie, Kenmerkenset.Hash, cijfers.Tot, [.. Kenmerkenset.Alle.Select(k => k.Naam)], cijfers.Regime).Verzegeld();
        var options = new JsonSerializerOptions(Json.Options) { WriteIndented = true };
        await File.WriteAllTextAsync(Path.Combine(half, Leermodel.ModelBestand), model, stop);
        await File.WriteAllTextAsync(Path.Combine(half, Leermodel.KenmerkenBestand), JsonSerializer.Serialize(kenmerken, options), stop);
        await File.WriteAllTextAsync(Path.Combine(half, Modelkast.CijfersBestand), JsonSerializer.Serialize(cijfers, options), stop);
        await File.WriteAllTextAsync(Path.Combine(half, "card.md"), Modelkaart.Write(versie, cijfers) + Bandtabel.Markdown(banden), stop);
        if (cijfers.Uitgehouden is { } verslag) await File.WriteAllTextAsync(Path.Combine(half, RapportBestand), Htmlrapport.Write($"Hoe goed is model {versie}?", verslag), stop);
        if (banden is not null) await File.WriteAllTextAsync(Path.Combine(half, Banden.Bestand), JsonSerializer.Serialize(banden, options), stop);
        if (Directory.Exists(map)) Directory.Delete(map, recursive: true);
        Directory.Move(half, map);
    }
}
