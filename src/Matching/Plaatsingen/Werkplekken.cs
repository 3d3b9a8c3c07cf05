using Matching.Data;
using Matching.Klanten;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>Who works or worked at a werkgever, as far as placements tell.</summary>
public static class Werkplekken
{
    public static Werkverleden Werkverleden { get; } = new(KlantenAsync);

    private static async Task<IReadOnlySet<KlantId>> KlantenAsync(MatchingDbContext db, WerkgeverId werkgever, CancellationToken stop) =>
        (await db.Set<Plaatsing>().Where(p => p.WerkgeverId == werkgever).Select(p => p.KlantId).Distinct().ToListAsync(stop)).ToHashSet();
}
