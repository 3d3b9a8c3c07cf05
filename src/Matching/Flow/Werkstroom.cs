using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Flow;

/// <summary>
/// The walk of a change: take the oldest work, bring the index up to date, rank, keep the shortlist if it changed, tell the board.
/// Every step can be repeated: a crash loses nothing, running twice changes nothing.
/// </summary>
public sealed class Werkstroom(
    IServiceScopeFactory scopes, Zoekindex index, IndexBijwerker bijwerker, Rangschikker rangschikker, TimeProvider clock, ILogger<Werkstroom> logger) : BackgroundService
{
    /// <summary>How many kandidaten a stored list holds.</summary>
    public const int Lengte = 50;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await TakeOldestAsync(stoppingToken)) await Task.Delay(Rest, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The database itself is away; nothing was taken, so nothing is lost.
                logger.LogError(failure, "De werkstroom kan nu niet verder en probeert het opnieuw.");
                await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken);
            }
        }
    }

    /// <summary>Does the oldest work there is; false when there is none. Also steps the index forward when only the index is behind.</summary>
    public async Task<bool> TakeOldestAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        var nu = clock.Nu;
        var oldest = await db.Set<Werkitem>().AsNoTracking().Where(w => w.NietVoor <= nu).OrderBy(w => w.Volgnummer).FirstOrDefaultAsync(stop);
        if (oldest is null) return await bijwerker.WerkBijAsync(db, stop) > 0;

        // One kind of work together: a thousand changed klanten are one look at the open vacatures, and a vacature changed twice is ranked once.
        var batch = await db.Set<Werkitem>().AsNoTracking()
            .Where(w => w.NietVoor <= nu && w.Soort == oldest.Soort && (oldest.Soort != WerkitemSoort.VacatureGewijzigd || w.Onderwerp == oldest.Onderwerp))
            .ToListAsync(stop);
        try
        {
            await bijwerker.WerkBijAsync(db, stop);
            if (oldest.Soort == WerkitemSoort.VacatureGewijzigd)
            {
                if (index.Vacature(VacatureId.Van(oldest.Onderwerp)) is { } vacature) await RankAsync(db, vacature, stop);
            }
            else
            {
                await RankAllAsync(db, oldest.Soort, stop);
            }

            await FinishAsync(db, batch, stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError(failure, "Werk {Volgnummer} is mislukt en komt later terug.", oldest.Volgnummer);
            await PostponeAsync(db, batch, stop);
        }

        return true;
    }

    /// <summary>Every open vacature; on a new day also those that closed and still have a list. One that fails comes back by itself and holds up no other.</summary>
    private async Task RankAllAsync(MatchingDbContext db, WerkitemSoort soort, CancellationToken stop)
    {
        var kept = soort == WerkitemSoort.DagGewisseld ? (await db.Set<Shortlist>().Select(s => s.VacatureId).ToListAsync(stop)).ToHashSet() : [];
        foreach (var vacature in index.Vacatures().Where(v => v.IsOpen(clock.Vandaag) || kept.Contains(v.Id)))
        {
            try
            {
                await RankAsync(db, vacature, stop);
                await Task.Yield();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogError(failure, "De lijst van vacature {Vacature} is mislukt en komt later terug.", vacature.Sleutel);
                db.ChangeTracker.Clear();
                db.Enqueue(WerkitemSoort.VacatureGewijzigd, vacature.Id.Value, clock, wacht: TimeSpan.FromSeconds(2));
                await db.SaveChangesAsync(stop);
            }
        }
    }

    /// <summary>Ranks one vacature and keeps the list when it really changed. What people decided lives in the voorselectie and is not touched here.</summary>
    private async Task RankAsync(MatchingDbContext db, VacatureProfiel vacature, CancellationToken stop)
    {
        var plaatsen = vacature.IsOpen(clock.Vandaag) ? rangschikker.RankKlanten(vacature, Lengte) : [];
        var regels = plaatsen.Select(p => new Shortlistregel(p.Paar.Klant.Sleutel, p.Rang, p.Score, p.Band)).ToList();
        var kept = await db.Set<Shortlist>().SingleOrDefaultAsync(s => s.VacatureId == vacature.Id, stop);
        if (kept is null)
        {
            db.Add(new Shortlist { VacatureId = vacature.Id, Nummer = 1, Model = rangschikker.Model, Gemaakt = clock.Nu, Regels = regels });
        }
        else if (kept.Model != rangschikker.Model || !kept.Regels.SequenceEqual(regels))
        {
            (kept.Nummer, kept.Model, kept.Gemaakt, kept.Regels) = (kept.Nummer + 1, rangschikker.Model, clock.Nu, regels);
        }
        else
        {
            return;
        }

        db.Note(WijzigingSoort.Shortlist, vacature.Id.Value, clock);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private static async Task FinishAsync(MatchingDbContext db, List<Werkitem> batch, CancellationToken stop)
    {
        foreach (var part in batch.Chunk(500))
        {
            var done = part.Select(w => w.Volgnummer).ToList();
            await db.Set<Werkitem>().Where(w => done.Contains(w.Volgnummer)).ExecuteDeleteAsync(stop);
        }
    }

    private async Task PostponeAsync(MatchingDbContext db, List<Werkitem> batch, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var attempts = batch.Max(w => w.Pogingen) + 1;
        var later = clock.Nu.AddSeconds(Math.Min(300, Math.Pow(2, attempts)));
        foreach (var part in batch.Chunk(500))
        {
            var sick = part.Select(w => w.Volgnummer).ToList();
            await db.Set<Werkitem>().Where(w => sick.Contains(w.Volgnummer))
                .ExecuteUpdateAsync(s => s.SetProperty(w => w.Pogingen, attempts).SetProperty(w => w.NietVoor, later), stop);
        }
    }
}
