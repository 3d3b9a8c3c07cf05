using Matching.Berichten;
using Matching.Bord;
using Matching.Data;
using Matching.Import;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Plaatsingen;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Verantwoording;

/// <summary>
/// Erases a klant: the row and all that hangs on it, out of the lists that stay, in one transaction. What is left is a line in the Logboek with an id
/// that leads nowhere, and a hash by which a later delivery is turned away. The index follows by the change sequence and rewrites its files.
/// Plaatsingen go too: a plaatsing without a person is not in the model.
/// </summary>
public sealed class ForgetKlant(MatchingDbContext db, Bewaartermijn lijsten, ForgetLeveringen leveringen, Logschrijver log, Logsleutel sleutel, Opslag opslag, TimeProvider clock)
{
    public async Task<Result<string>> HandleAsync(string klantsleutel, string door, string plek, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        await using var turn = await db.BeginInTurnAsync(stop);
        if (await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == klantsleutel, stop) is not { } klant) return new NotFound($"Klant {klantsleutel} bestaat niet. Kijk of de sleutel klopt.");

        var kenmerk = VergetenKlant.KenmerkVan(sleutel, klantsleutel);
        if (!await db.Set<VergetenKlant>().AnyAsync(v => v.Kenmerk == kenmerk, stop)) db.Add(new VergetenKlant { Kenmerk = kenmerk, Tijdstip = clock.Nu });
        await lijsten.ForgetAsync(klant.Id, stop);
        await leveringen.HandleAsync(klantsleutel, stop);
        await TakeOffShortlistsAsync(klantsleutel, stop);
        // The numbers of a board run without a hole, so its events stay and no longer say who.
        await db.Set<Bordgebeurtenis>().Where(b => b.KlantId == klant.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.KlantId, new KlantId(Guid.Empty)), stop);
        await db.Set<Bericht>().Where(b => b.Over == klant.Id.Value).ExecuteDeleteAsync(stop);
        await db.Set<Plaatsing>().Where(p => p.KlantId == klant.Id).ExecuteDeleteAsync(stop);
        await db.Set<Klant>().Where(k => k.Id == klant.Id).ExecuteDeleteAsync(stop);
        db.Note(WijzigingSoort.Klant, klant.Id.Value, clock);
        db.Enqueue(WerkitemSoort.KlantGewijzigd, klant.Id.Value, clock);
        log.Note(door, Handeling.KlantVergeten, "klant", klant.Id.Value, plek);
        await db.SaveChangesAsync(stop);
        // Before the commit: a hash too many erases nobody, one too few brings somebody back.
        await File.AppendAllLinesAsync(VergetenKlant.Bestand(opslag), [kenmerk], stop);
        await turn.CommitAsync(stop);
        await db.TruncateWriteAheadLogAsync(stop);
        return klantsleutel;
    }

    /// <summary>Erases again whoever came back with a database from an older copy.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RepeatAsync(CancellationToken stop)
    {
        var bestand = VergetenKlant.Bestand(opslag);
        if (!File.Exists(bestand)) return 0;
        var kenmerken = (await File.ReadAllLinesAsync(bestand, stop)).ToHashSet(StringComparer.Ordinal);
        var terug = (await db.Set<Klant>().Select(k => k.Sleutel).ToListAsync(stop)).FindAll(k => kenmerken.Contains(VergetenKlant.KenmerkVan(sleutel, k)));
        foreach (var klant in terug) await HandleAsync(klant, "systeem", Logplek.Verwijderen, stop);
        return terug.Count;
    }

    private async Task TakeOffShortlistsAsync(string klant, CancellationToken stop)
    {
        foreach (var lijst in await db.Set<Shortlist>().ToListAsync(stop))
        {
            var zonder = lijst.Regels.FindAll(r => r.Klant != klant);
            if (zonder.Count < lijst.Regels.Count) (lijst.Regels, lijst.Nummer) = (zonder, lijst.Nummer + 1);
        }
    }
}
