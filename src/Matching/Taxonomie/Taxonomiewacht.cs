using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <summary>Keeps <see cref="Taxonomiehouder"/> in step with the database, whichever process imported or corrected something.</summary>
public sealed class Taxonomiewacht(
    IServiceScopeFactory scopes, Taxonomiehouder houder, Wijzigingssignaal signaal, ILogger<Taxonomiewacht> logger) : BackgroundService
{
    /// <summary>How long a change made by another process may stay unseen.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private long last = -1;

    /// <summary>Before the first visitor comes.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await FollowAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signaal.Next;
            try
            {
                await FollowAsync(stoppingToken);
                // The first to read text need not wait for the index over all that was imported.
                if (houder.Stand != Taxonomiestand.Start) _ = houder.Herkenner;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(failure, "De taxonomie is nu niet te lezen; het programma werkt door met wat het weet en probeert het opnieuw.");
            }

            await Task.WhenAny(next, Task.Delay(Interval, stoppingToken));
        }
    }

    private async Task FollowAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        var laatste = await db.LaatsteWijzigingAsync(stop);
        if (laatste == last) return;
        var isChanged = last < 0 || await db.Set<Wijziging>().AnyAsync(w => w.Volgnummer > last && w.Soort == WijzigingSoort.Taxonomie, stop);
        if (isChanged) await houder.LoadAsync(db, stop);
        last = laatste;
    }
}
