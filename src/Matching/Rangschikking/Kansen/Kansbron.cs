using Matching.Data;
using Matching.Kern;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Rangschikking.Kansen;

/// <summary>Looks at one klant's chances with the lists as they are kept and the ranker in use.</summary>
public sealed class Kansbron(Zoekindex index, Modelhouder modellen, TimeProvider clock)
{
    public async Task<Kansmeter> OpenAsync(MatchingDbContext db, KlantProfiel klant, CancellationToken stop)
    {
        var model = modellen.Actief;
        var lijsten = await db.Set<Shortlist>().AsNoTracking().Where(s => s.Model == model.Versie).ToListAsync(stop);
        return new(index, model, klant, lijsten, clock.Vandaag);
    }

    /// <summary>The questions for the next talk; none for who cannot be proposed.</summary>
    public async Task<IReadOnlyList<Gespreksvraag>> VragenAsync(MatchingDbContext db, KlantProfiel klant, CancellationToken stop) =>
        !Uitsluiting.InPool(klant, clock.Vandaag) ? []
        : DrieVragen.Van(klant, await OpenAsync(db, klant, stop), new(index.Klanten().Where(k => Uitsluiting.InPool(k, clock.Vandaag))), stop);
}
