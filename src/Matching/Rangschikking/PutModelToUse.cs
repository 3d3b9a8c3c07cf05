using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Rangschikking;

/// <summary>
/// Writes down that another ranker is in use, and puts every list in the queue to be made anew, in one transaction. This process ranks with it at once,
/// others within a second.
/// </summary>
public sealed class PutModelToUse(MatchingDbContext db, Modelhouder houder, TimeProvider clock)
{
    /// <param name="eerder">The number of the inzet that was looked at when this was decided; when another came in between, this is refused.</param>
    public async Task<Result<Modelinzet>> HandleAsync(int eerder, Func<int, DateTime, Modelinzet> make, CancellationToken stop)
    {
        await using (var turn = await db.BeginInTurnAsync(stop))
        {
            var laatste = await db.Set<Modelinzet>().AsNoTracking().OrderByDescending(i => i.Nummer).FirstOrDefaultAsync(stop);
            if ((laatste?.Nummer ?? 0) != eerder)
            {
                await houder.LoadAsync(db, stop);
                return new Conflict($"Intussen kwam {laatste!.Naar} in gebruik, door {laatste.Door}. Kijk opnieuw of u dit nog wilt.");
            }

            var inzet = make(eerder + 1, clock.Nu);
            db.Add(inzet);
            db.Enqueue(WerkitemSoort.AllesOpnieuw, Guid.Empty, clock);
            await db.SaveChangesAsync(stop);
            await turn.CommitAsync(stop);
            await houder.LoadAsync(db, stop);
            return inzet;
        }
    }
}
