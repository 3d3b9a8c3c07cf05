using System.CommandLine;
using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Training;
using Matching.Training.Oordelen;
using Matching.Training.Rapport;
using Matching.Zoeken;

namespace Matching.Flow.Opdrachten;

/// <summary><c>evaluate</c>: how good each way of ranking is on a past it has not seen.</summary>
public static class EvaluateOpdracht
{
    private static readonly Option<DateOnly?> Vanaf = new("--vanaf") { Description = "Beoordeel op vacatures vanaf deze dag (jjjj-mm-dd; standaard: negen maanden voor het laatste voorstel).", CustomParser = Gebruiksfouten.Datum };
    private static readonly Option<string?> Model = new("--model") { Description = "Beoordeel dit opgeslagen model in plaats van steeds een nieuw." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Schrijf JSON." };

    private static readonly Option<string?> Verslag = new("--verslag") { Description = "Schrijf ook een verslag met grafieken naar dit bestand (html). Dat duurt langer." };

    public static Command Make()
    {
        var command = new Command("evaluate", "Meet hoe goed de volgorde is, op een deel van het verleden dat het model niet zag.") { Vanaf, Model, AsJson, Verslag };
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(
            parsed.Opslag(), services => EvaluateAsync(services, parsed.GetValue(Vanaf), parsed.GetValue(Model), parsed.GetValue(AsJson), parsed.GetValue(Verslag), stop), stop));
        return command;
    }

    private static async Task<int> EvaluateAsync(IServiceProvider services, DateOnly? vanafDag, string? modelVersie, bool json, string? bestand, CancellationToken stop)
    {
        var voortgang = Opdracht.Voortgang();
        var (historie, lijsten) = await services.GetRequiredService<Geschiedenis>().LoadAsync(voortgang, stop);
        if (historie.Laatste is not { } laatste) return Opdracht.Refuse(new Invalid("Er zijn nog geen voorstellen of plaatsingen om op te meten. Importeer eerst een gegevensmap."));
        var vanaf = vanafDag ?? laatste.AddMonths(-9);

        IRangschikmodel? stored = null;
        if (modelVersie is not null)
        {
            var found = services.GetRequiredService<Modelkast>().Load(modelVersie);
            if (found.Fault is { } unknown) return Opdracht.Refuse(unknown);
            if (found.Value is Leermodel { Tot: var tot } && tot > vanaf) return Opdracht.Refuse(new Conflict($"Model {modelVersie} leerde van gegevens tot {tot:yyyy-MM-dd} en heeft deze periode dus al gezien. Kies een latere datum met --vanaf."));
            stored = found.Value;
        }

        var done = new Evaluatie(historie, lijsten).Run(new(vanaf, stored, services.GetRequiredService<Modelhouder>().Actief, Verdiept: bestand is not null), voortgang, stop);
        if (done.Fault is { } fault) return Opdracht.Refuse(fault);
        if (bestand is not null) await File.WriteAllTextAsync(bestand, Htmlrapport.Write("Hoe goed is de volgorde?", done.Value), stop);
        if (json) Console.WriteLine(JsonSerializer.Serialize(done.Value, Json.Options));
        else Print(done.Value);
        return 0;
    }

    private static void Print(Evaluatieverslag verslag)
    {
        Console.WriteLine($"{verslag.Vacatures} vacatures met een gesprek of plaatsing, {verslag.Kandidaten} kandidaten, {verslag.Gemist.Count} door de filters buiten de pool.");
        foreach (var gemist in verslag.Gemist) Console.WriteLine($"  {gemist.Klant} voor {gemist.Vacature}: {string.Join(' ', gemist.Filters.Select(Uitsluiting.Zin))}");
        Console.WriteLine(string.Create(Kalender.Nederlands, $"Stap 1 alleen op tekst: bij de eerste 50 {verslag.PoolRecall50:0.00}, bij de eerste 300 {verslag.PoolRecall300:0.00}."));
        Console.WriteLine();
        Console.WriteLine(Evaluatietabel.Markdown(verslag));
        foreach (var tabel in Tabellen(verslag))
        {
            Console.WriteLine(tabel.Titel);
            Console.WriteLine(Evaluatietabel.Markdown(tabel));
        }

        Console.WriteLine($"Met dit verleden is de volgorde: {verslag.Regime.Woorden}.");
        if (verslag.InGebruik is { } gebruik) Console.WriteLine($"In gebruik: {gebruik.Versie}. {gebruik.NietGemeten}");
        Console.WriteLine($"Bij {verslag.EersteDiagnoseGebruikt} paren gold de eerste diagnose, omdat er op die dag nog geen was.");
    }

    private static IEnumerable<Rapporttabel> Tabellen(Evaluatieverslag verslag)
    {
        yield return Rapporttabellen.Perioden(verslag);
        yield return Rapporttabellen.Spreiding(verslag);
        foreach (var groepen in verslag.Billijkheid.Where(g => g.Methode is Rangmethoden.Handgewogen or Rangmethoden.Model)) yield return Rapporttabellen.Billijkheid(groepen);
        if (verslag.Verdieping is not { } verdieping) yield break;
        yield return Rapporttabellen.Leercurve(verdieping);
        if (verdieping.Afruil is { } afruil) yield return Rapporttabellen.Afruil(afruil);
        yield return Rapporttabellen.Proxytoets(verdieping);
    }
}
