using Matching.Data;
using Matching.Jobcoaching;
using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>Finds the werkgevers with more than one jobcoach today.</summary>
public sealed class Jobcoachconflicten(MatchingDbContext db, TimeProvider clock)
{
    public async Task<int> CountAsync(CancellationToken stop) => (await WerkgeversAsync(stop)).Count;

    /// <summary>With the names of klanten: note the look before showing it.</summary>
    public async Task<IReadOnlyList<Jobcoachconflict>> FindAsync(CancellationToken stop)
    {
        var ids = await WerkgeversAsync(stop);
        var plaatsingen = (await Genoemd().Where(p => ids.Contains(p.WerkgeverId)).ReadAsync(db, stop)).ToLookup(p => p.WerkgeverId);
        var werkgevers = await (
            from werkgever in db.Set<Werkgever>()
            where ids.Contains(werkgever.Id)
            from inzet in db.Set<Jobcoachinzet>().Where(i => i.WerkgeverId == werkgever.Id && i.Tot == null).DefaultIfEmpty()
            from eigen in db.Set<Medewerker>().Where(m => m.Id == inzet.JobcoachId).DefaultIfEmpty()
            from accountmanager in db.Set<Medewerker>().Where(m => m.Id == werkgever.AccountmanagerId).DefaultIfEmpty()
            orderby werkgever.Naam, werkgever.Sleutel
            select new { werkgever.Id, werkgever.Sleutel, werkgever.Naam, Accountmanager = accountmanager.Naam, EigenId = (MedewerkerId?)inzet.JobcoachId, Eigen = eigen.Naam })
            .ToListAsync(stop);
        return [.. werkgevers.Select(w => new Jobcoachconflict(w.Sleutel, w.Naam, w.Accountmanager, w.EigenId, w.Eigen, [.. plaatsingen[w.Id]]))];
    }

    private async Task<List<WerkgeverId>> WerkgeversAsync(CancellationToken stop)
    {
        var eigen = await db.Set<Jobcoachinzet>().Where(i => i.Tot == null).ToDictionaryAsync(i => i.WerkgeverId, i => (MedewerkerId?)i.JobcoachId, stop);
        var genoemd = await Genoemd().Select(p => new { p.WerkgeverId, p.JobcoachId }).Distinct().ToListAsync(stop);
        return [.. genoemd.GroupBy(p => p.WerkgeverId, p => p.JobcoachId).Where(g => Jobcoachconflict.Exists(eigen.GetValueOrDefault(g.Key), g)).Select(g => g.Key)];
    }

    private IQueryable<Plaatsing> Genoemd() => db.Set<Plaatsing>().Lopend(clock.Vandaag).Where(p => p.JobcoachId != null);
}
