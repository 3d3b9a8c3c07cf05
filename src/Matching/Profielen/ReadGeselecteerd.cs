using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Profielen.Aanbieden;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen;

/// <summary>Someone an accountmanager released for a vacature, as the werkgever may know them.</summary>
/// <param name="Tekst">In the klant's own words, as a consulent checked them; null where there are none.</param>
public sealed record Geselecteerde(KlantId Klant, string Beroepsgroep, string? Reistijd, IReadOnlyList<string> Redenen, string? Tekst);

/// <summary>
/// Who an accountmanager chose and released, in that order: a person's disclosure under both keys, so it may say more than a card, and is the only
/// thing a werkgever gets that reads the staff's index. A key that was taken back closes it at once, and so does leaving the pool.
/// </summary>
public sealed class ReadGeselecteerd(MatchingDbContext db, Zoekindex index, Aanbiedteksten teksten, TimeProvider clock)
{
    /// <param name="bekenden">Who worked at this werkgever.</param>
    public async Task<List<Geselecteerde>> HandleAsync(Vacature vacature, IReadOnlySet<KlantId> bekenden, CancellationToken stop)
    {
        var ids = await db.Set<Voorselectie>()
            .Where(v => v.VacatureId == vacature.Id && v.Vrijgegeven != null && db.Set<Klant>().Any(k => k.Id == v.KlantId && k.PublicatieKlant == true && k.PublicatieConsulent == true))
            .OrderBy(v => v.Volgorde).ThenBy(v => v.Toegevoegd).Select(v => v.KlantId).ToListAsync(stop);
        var werk = index.Vacature(vacature.Id);
        var tekst = await teksten.GecontroleerdAsync(ids, stop);
        return
        [
            .. ids.Select(index.Klant).OfType<KlantProfiel>().Where(MagZien)
                .Select(k => new Geselecteerde(k.Id, Gedeeld.Groep(k).Naam, Gedeeld.Reis(k, werk)?.Woorden, Gedeeld.Redenen(k, werk), tekst.GetValueOrDefault(k.Id))),
        ];

        bool MagZien(KlantProfiel klant) => Uitsluiting.InPool(klant, clock.Vandaag) && !bekenden.Contains(klant.Id)
            && klant.NietBij?.Contains(vacature.WerkgeverId.Value) != true && !klant.AfgewezenVoor.Contains(vacature.Id.Value);
    }
}
