using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>
/// Keeps what others need of plaatsingen where they can see it: until when a klant's work closes the search, and how many places of a vacature
/// are taken. Looks at the plaatsingen that are saved, in the running transaction, and leaves the saving of its outcome to whoever asked.
/// A plaatsing that starts later counts from the day this is asked again.
/// </summary>
public sealed class Bezetting(MatchingDbContext db, TimeProvider clock)
{
    /// <summary>
    /// The last day of the running work that closes the search, 9999-12-31 when it runs on, null when nothing does: only regular and sheltered
    /// work does, and not for someone who wants more hours (contract, "In the pool").
    /// </summary>
    public static DateOnly? BezetTot(IEnumerable<Plaatsing> plaatsingen, bool? urenuitbreiding, DateOnly op) =>
        urenuitbreiding == true ? null
        : plaatsingen.Where(p => p.SluitZoeken && p.Loopt(op)).Max(p => (DateOnly?)(p.LaatsteDag ?? DateOnly.MaxValue));

    public async Task UpdateAsync(List<KlantId> klanten, CancellationToken stop)
    {
        var plaatsingen = (await db.Set<Plaatsing>().AsNoTracking().Where(p => klanten.Contains(p.KlantId)).ToListAsync(stop)).ToLookup(p => p.KlantId);
        foreach (var klant in await db.Set<Klant>().Where(k => klanten.Contains(k.Id)).ToListAsync(stop))
        {
            klant.BezetTot = BezetTot(plaatsingen[klant.Id], klant.Urenuitbreiding, clock.Vandaag);
        }
    }

    public async Task UpdateAsync(List<VacatureId> vacatures, CancellationToken stop)
    {
        var bezet = await db.Set<Plaatsing>().Where(p => p.VacatureId != null && vacatures.Contains(p.VacatureId.Value)).GroupBy(p => p.VacatureId)
            .Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Aantal, stop);
        foreach (var vacature in await db.Set<Vacature>().Where(v => vacatures.Contains(v.Id)).ToListAsync(stop))
        {
            vacature.PlaatsenBezet = bezet.GetValueOrDefault(vacature.Id);
        }
    }
}
