using System.Text.Json;
using Matching.Data;
using Matching.Kern;
using Matching.Taxonomie;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import.Begrippen;

/// <summary>
/// <c>import-taxonomie</c>: reads a folder of published files into the taxonomy. All of it is read before anything is written, and written in one
/// transaction: one broken row and nothing has changed. A file replaces what it said before; files that are not in the folder keep what they said.
/// </summary>
public sealed class ImportTaxonomie(MatchingDbContext db, Opslag opslag, Taxonomiehouder houder, Wijzigingssignaal signaal, TimeProvider clock)
{
    private const int AtOnce = 2_000;

    public async Task<Result<Taxonomieverslag>> ImportAsync(string map, IProgress<string>? voortgang, CancellationToken stop)
    {
        if (!Directory.Exists(map)) return new NotFound($"De map {map} bestaat niet.");
        await using var slot = FileLock.TryTake(Path.Combine(opslag.Map, "import.lock"));
        if (slot is null) return new Unavailable("Er loopt al een import op deze gegevens. Wacht tot die klaar is en probeer het dan opnieuw.");

        var gelezen = ReadAll(map, voortgang, stop);
        if (gelezen.Fault is { } fault) return fault;

        var verslagen = new List<Begrippenverslag>();
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        foreach (var (bestand, naam, inhoud) in gelezen.Value)
        {
            voortgang?.Report($"{naam} bewaren");
            verslagen.Add(await StoreAsync(bestand, naam, inhoud, stop));
        }

        if (verslagen.Exists(v => v.Nieuw + v.Gewijzigd + v.Vervallen > 0))
        {
            db.Note(WijzigingSoort.Taxonomie, Guid.Empty, clock);
            await db.SaveChangesAsync(stop);
        }

        await transactie.CommitAsync(stop);
        db.ChangeTracker.Clear();
        await houder.LoadAsync(db, stop);
        signaal.Pulse();
        return Taxonomieverslag.Make(verslagen, Strangers(map, gelezen.Value.Select(g => g.Naam)), houder.Stand);
    }

    private static Result<List<(Begrippenbestand Bestand, string Naam, Gelezen Inhoud)>> ReadAll(string map, IProgress<string>? voortgang, CancellationToken stop)
    {
        var gelezen = new List<(Begrippenbestand, string, Gelezen)>();
        foreach (var bestand in Begrippenbestanden.Alle)
        {
            if (bestand.Find(map) is not { } pad) continue;
            var naam = Path.GetFileName(pad);
            voortgang?.Report($"{naam} lezen");
            var inhoud = bestand.ReadAll(pad, stop);
            if (inhoud.Fault is { } fault) return new Invalid($"{naam} is geweigerd en er is niets veranderd. {fault.Tekst}");
            gelezen.Add((bestand, naam, inhoud.Value));
        }

        return gelezen.Count > 0 ? gelezen : new Invalid($"In de map {map} staat geen bestand van ESCO of CompetentNL, zoals occupations_nl.csv, skills_nl.csv of competentnl.csv.");
    }

    private async Task<Begrippenverslag> StoreAsync(Begrippenbestand bestand, string naam, Gelezen gelezen, CancellationToken stop)
    {
        var eerder = await db.Set<Taxonomieregel>().AsNoTracking().Where(r => r.Bron == bestand.Bron).ToDictionaryAsync(r => r.Code, StringComparer.Ordinal, stop);
        var (nieuw, gewijzigd, bewaard) = (0, 0, 0);
        foreach (var regel in gelezen.Regels)
        {
            if (!eerder.Remove(regel.Code, out var oud))
            {
                db.Add(regel);
                nieuw++;
            }
            else if (!IsSame(oud, regel))
            {
                db.Update(regel);
                gewijzigd++;
            }

            if ((nieuw + gewijzigd) / AtOnce > bewaard)
            {
                bewaard++;
                await FlushAsync(stop);
            }
        }

        db.RemoveRange(eerder.Values);
        await FlushAsync(stop);
        return new Begrippenverslag(naam, gelezen.Rijen, nieuw, gewijzigd, gelezen.Regels.Count - nieuw - gewijzigd, eerder.Count, gelezen.Overgeslagen);
    }

    private async Task FlushAsync(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private static bool IsSame(Taxonomieregel a, Taxonomieregel b) => (a.Soort, a.Naam) == (b.Soort, b.Naam)
        && JsonSerializer.Serialize(a.Inhoud, Json.Options) == JsonSerializer.Serialize(b.Inhoud, Json.Options);

    private static List<string> Strangers(string map, IEnumerable<string> gelezen) =>
        [.. Directory.EnumerateFiles(map).Select(p => Path.GetFileName(p)).Except(gelezen, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
