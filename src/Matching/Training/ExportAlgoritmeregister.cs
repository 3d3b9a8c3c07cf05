using System.Text;
using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Training;

/// <summary>Writes the entry of the ranker in use to a file, JSON or CSV by its name.</summary>
public sealed class ExportAlgoritmeregister(MatchingDbContext db, Modelhouder houder, Modelkast kast, IOptions<Registerinstellingen> instellingen)
{
    /// <param name="bestand">Full path.</param>
    /// <returns>What the gemeente must still fill in before it can be published.</returns>
    public async Task<Result<IReadOnlyList<string>>> HandleAsync(string bestand, CancellationToken stop)
    {
        var soort = Path.GetExtension(bestand).ToLowerInvariant();
        if (soort is not (".json" or ".csv")) return new Invalid($"{bestand} heet niet naar een soort die wij schrijven. Neem een naam op .json of .csv.");
        if (!Directory.Exists(Path.GetDirectoryName(bestand))) return new Invalid($"De map van {bestand} bestaat niet.");
        var versie = houder.Actief.Versie;
        var regel = Algoritmeregister.Make(
            versie, ReadModelcijfers.Of(kast.Find(versie)), await OrganisatieAsync(stop),
            await db.Set<Modelinzet>().OrderBy(i => i.Nummer).Select(i => (DateTime?)i.Tijdstip).FirstOrDefaultAsync(stop), instellingen.Value);
        await File.WriteAllTextAsync(bestand, soort == ".json" ? regel.ToJson() : regel.ToCsv(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: soort == ".csv"), stop);
        return Open(instellingen.Value).ToList();
    }

    private static IEnumerable<string> Open(Registerinstellingen instellingen)
    {
        if (instellingen.Organisatie is null) yield return "Organisatie: een registratie gaat over één organisatie.";
        if (instellingen.Contact is null) yield return "Contact: een algemeen adres voor vragen.";
        if (instellingen.Impacttoetsen is null) yield return "Impacttoetsen: welke zijn gedaan, zoals een DPIA of IAMA.";
    }

    /// <summary>Where the settings say nothing: the gemeente most klanten live in.</summary>
    private async Task<string> OrganisatieAsync(CancellationToken stop) =>
        await db.Set<Klant>().GroupBy(k => k.Gemeente).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefaultAsync(stop) is { } gemeente
            ? $"Gemeente {gemeente}" : Algoritmeregister.NogInTeVullen;
}
