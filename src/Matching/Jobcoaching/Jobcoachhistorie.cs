using Matching.Data;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Jobcoaching;

/// <summary>One period of one jobcoach at a werkgever; without an end it is the active one.</summary>
/// <param name="Door">Who assigned; null for a delivery.</param>
public sealed record Jobcoachperiode(JobcoachinzetId Id, MedewerkerId JobcoachId, string Jobcoach, DateTime Van, DateTime? Tot, string? Door);

public static class Jobcoachhistorie
{
    /// <summary>Newest first, so that the active one, if any, is on top.</summary>
    public static Task<List<Jobcoachperiode>> ReadAsync(MatchingDbContext db, WerkgeverId werkgever, CancellationToken stop) =>
        (from inzet in db.Set<Jobcoachinzet>()
         join jobcoach in db.Set<Medewerker>() on inzet.JobcoachId equals jobcoach.Id
         from door in db.Set<Medewerker>().Where(m => m.Id == inzet.DoorId).DefaultIfEmpty()
         where inzet.WerkgeverId == werkgever
         orderby inzet.Tot == null descending, inzet.Van descending
         select new Jobcoachperiode(inzet.Id, jobcoach.Id, jobcoach.Naam, inzet.Van, inzet.Tot, door.Naam)).ToListAsync(stop);
}
