using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Toegang.Sleutels;

/// <summary>Slows down who keeps trying.</summary>
public sealed class Rem(MatchingDbContext db, Sleutelkast kast, TimeProvider clock)
{
    private static readonly TimeSpan Even = TimeSpan.FromSeconds(1);

    /// <summary>Longer than any rule remembers.</summary>
    private static readonly TimeSpan Bewaard = TimeSpan.FromDays(2);

    /// <summary>
    /// Takes a turn before the try itself, so that trying side by side gains nothing. The same is written for who exists and who does not.
    /// </summary>
    /// <returns>Null: go on. Else how long to wait.</returns>
    public async Task<TimeSpan?> TakeAsync(Remregel regel, string wie, CancellationToken stop)
    {
        var (kenmerk, nu) = (Kenmerk(regel, wie), clock.Nu);
        if (await db.Set<Remming>().AsNoTracking().SingleOrDefaultAsync(r => r.Kenmerk == kenmerk, stop) is not { } stand) return await BeginAsync(kenmerk, nu, stop);
        if (stand.NietVoor > nu) return stand.NietVoor - nu;

        var pogingen = nu - stand.Laatste > regel.Vergeten ? 1 : stand.Pogingen + 1;
        var (eerder, nietVoor) = (stand.Pogingen, nu + regel.Wait(pogingen));
        var taken = await db.Set<Remming>().Where(r => r.Kenmerk == kenmerk && r.Pogingen == eerder && r.Laatste == stand.Laatste)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Pogingen, pogingen).SetProperty(r => r.Laatste, nu).SetProperty(r => r.NietVoor, nietVoor), stop);
        return taken == 1 ? null : Even;
    }

    /// <summary>It was right: what went before is forgiven.</summary>
    public Task ReleaseAsync(Remregel regel, string wie, CancellationToken stop)
    {
        var kenmerk = Kenmerk(regel, wie);
        return db.Set<Remming>().Where(r => r.Kenmerk == kenmerk).ExecuteDeleteAsync(stop);
    }

    /// <summary>The sentence for who must wait; the same for everybody.</summary>
    public static string Zin(TimeSpan wait) =>
        wait <= TimeSpan.FromMinutes(1) ? "Dit gaat te snel achter elkaar. Wacht een minuut en probeer het dan opnieuw." : $"Er is te vaak iets geprobeerd. Wacht {Math.Ceiling(wait.TotalMinutes):0} minuten en probeer het dan opnieuw.";

    private async Task<TimeSpan?> BeginAsync(string kenmerk, DateTime nu, CancellationToken stop)
    {
        var vergeten = nu - Bewaard;
        await db.Set<Remming>().Where(r => r.Laatste < vergeten).ExecuteDeleteAsync(stop);
        var remming = db.Add(new Remming { Kenmerk = kenmerk, Pogingen = 1, Laatste = nu, NietVoor = nu });
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure))
        {
            return Even;
        }
        finally
        {
            remming.State = EntityState.Detached;
        }
    }

    private string Kenmerk(Remregel regel, string wie) => kast.Kenmerk("remming", $"{regel.Soort} {wie}");
}
