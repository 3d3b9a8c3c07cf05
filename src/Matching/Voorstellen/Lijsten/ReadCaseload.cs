using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Kansen;
using Matching.Toegang;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <param name="Contact">The last contact; null is unknown.</param>
/// <param name="HeeftVragen">So little is known that there are three questions for the next talk.</param>
/// <param name="Beste">The open vacature that fits best today; null when there is none, or the klant cannot be proposed.</param>
public sealed record Caseloadregel(Klant Klant, Categorie? Categorie, DateOnly? Contact, bool ContactTeLang, bool ZonderDiagnose, bool InPool, Plaats? Beste, bool HeeftVragen);

/// <summary>A consulent's own klanten on one page (E16), with what asks attention. Every one of them is logged.</summary>
public sealed class ReadCaseload(MatchingDbContext db, Zoekindex index, Rangschikker rangschikker, Logschrijver log, TimeProvider clock)
{
    /// <summary>Contact at least three times a year (I02).</summary>
    public const int MaxMaandenZonderContact = 4;

    public async Task<IReadOnlyList<Caseloadregel>> HandleAsync(Account kijker, CancellationToken stop)
    {
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => k.WerkconsulentId == kijker.MedewerkerId && k.UitstroomDatum == null).ToListAsync(stop);
        var ids = klanten.ConvertAll(k => k.Id);
        var contacten = await db.Set<Contact>().Where(c => ids.Contains(c.KlantId))
            .GroupBy(c => c.KlantId).Select(g => new { g.Key, Laatste = g.Max(c => c.Datum) }).ToDictionaryAsync(g => g.Key, g => g.Laatste, stop);
        var metDiagnose = (await db.Set<Diagnose>().Where(d => ids.Contains(d.KlantId)).Select(d => d.KlantId).Distinct().ToListAsync(stop)).ToHashSet();
        await log.SawKlantenAsync(kijker.Sleutel, ids.Select(id => id.Value), "/caseload", stop, $"model {rangschikker.Model}");

        var grens = clock.Vandaag.AddMonths(-MaxMaandenZonderContact);
        return klanten.ConvertAll(klant =>
        {
            var contact = contacten.TryGetValue(klant.Id, out var dag) ? dag : (DateOnly?)null;
            var profiel = index.Klant(klant.Id);
            return new Caseloadregel(
                klant, Indeling.CategorieVan(klant.AfstandMaanden, klant.Doelgroepen), contact, contact < grens, !metDiagnose.Contains(klant.Id),
                profiel is not null && Uitsluiting.InPool(profiel, clock.Vandaag),
                profiel is null ? null : rangschikker.RankVacatures(profiel, 1) is [var beste, ..] ? beste : null,
                profiel is not null && Uitsluiting.InPool(profiel, clock.Vandaag) && Profielveld.IsDun(profiel));
        });
    }
}
