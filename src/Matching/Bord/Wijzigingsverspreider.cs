using Matching.Data;
using Matching.Kern;
using Matching.Netwerkcafes;
using Matching.Rangschikking;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>
/// Reads the change sequence and tells who follows a board. Every process does so for its own connections, so what one of them commits is
/// seen on the screens of all.
/// </summary>
public sealed class Wijzigingsverspreider(
    IServiceScopeFactory scopes, IHubContext<BordHub, IBordClient> hub, Wijzigingssignaal signaal, TimeProvider clock, ILogger<Wijzigingsverspreider> logger) : BackgroundService
{
    private const int AtOnce = 500;

    /// <summary>How long a change made by another process may stay unseen.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private long last;

    /// <summary>Starts at the end, before the first visitor comes: what was before, a client reads for itself.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        last = await scope.ServiceProvider.GetRequiredService<MatchingDbContext>().LaatsteWijzigingAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signaal.Next;
            try
            {
                await SpreadAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // A database that is away for a moment must not end the live board; the sequence is still there when it is back.
                logger.LogWarning(failure, "Het bord kan de wijzigingen nu niet lezen en probeert het opnieuw.");
            }

            await Task.WhenAny(next, Task.Delay(Interval, stoppingToken));
        }
    }

    private async Task SpreadAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        while (await db.WijzigingenNaAsync(last, AtOnce, stop) is { Count: > 0 } wijzigingen)
        {
            foreach (var (soort, onderwerp) in wijzigingen.Select(w => (w.Soort, w.Onderwerp)).Distinct())
            {
                if (soort == WijzigingSoort.Bord) await TellBordAsync(db, new NetwerkcafeId(onderwerp), stop);
                if (soort == WijzigingSoort.Shortlist) await TellShortlistAsync(db, new VacatureId(onderwerp), stop);
            }

            last = wijzigingen[^1].Volgnummer;
        }
    }

    private async Task TellBordAsync(MatchingDbContext db, NetwerkcafeId cafe, CancellationToken stop) =>
        await hub.Clients.Group(Bordgroep.Van(cafe, Deur.Bord)).BordGewijzigd(cafe.Value, await db.LaatsteVolgnummerAsync(cafe, stop));

    private async Task TellShortlistAsync(MatchingDbContext db, VacatureId vacature, CancellationToken stop)
    {
        var nummer = await db.Set<Shortlist>().Where(s => s.VacatureId == vacature).Select(s => (int?)s.Nummer).SingleOrDefaultAsync(stop) ?? 0;
        var vandaag = clock.Vandaag;
        var cafes = await (
            from cafe in db.Set<Netwerkcafe>()
            where cafe.Datum >= vandaag && cafe.Werkgevers.Any(w => db.Set<Vacature>().Any(v => v.Id == vacature && v.WerkgeverId == w.WerkgeverId))
            select cafe.Id).ToListAsync(stop);
        await hub.Clients.Groups(cafes.Select(cafe => Bordgroep.Van(cafe, Deur.Shortlist))).ShortlistGewijzigd(vacature.Value, nummer);
    }
}
