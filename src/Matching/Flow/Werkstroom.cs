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
    IServiceScopeFactory scopes, Zoekindex index, IndexBijwerker bijwerker, Modelhouder modellen, TimeProvider clock, ILogger<Werkstroom> logger) : BackgroundService
{
    /// <summary>How many kandidaten a stored list holds.</summary>
    public const int Lengte = 50;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var begonnen = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!begonnen) await RerankAfterNewModelAsync(stoppingToken);
                begonnen = true;
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
        // After the look at the queue: work that a newly chosen model made is done with that model.
        await modellen.LoadAsync(db, stop);
        if (oldest is null) return await bijwerker.WerkBijAsync(db, stop) > 0;

        // One kind of work together: a thousand changed klanten are one look at the open vacatures, and a vacature changed twice is ranked once.
        var batch = await db.Set<Werkitem>().AsNoTracking()
            .Where(w => w.NietVoor <= nu && w.Soort == oldest.Soort && (oldest.Soort != WerkitemSoort.VacatureGewijzigd || w.Onderwerp == oldest.Onderwerp))
            .ToListAsync(stop);
        try
        {
            await bijwerker.WerkBijAsync(db, stop);
            var rangschikker = scope.ServiceProvider.GetRequiredService<Rangschikker>();
            await foreach (var (vacature, plaatsen) in rangschikker.RankAllesAsync(await ConcernedAsync(db, oldest, stop), Lengte, stop: stop)) await KeepAsync(db, rangschikker.Model, vacature, plaatsen, stop);
            await FinishAsync(db, batch, stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError(failure, "Werk {Volgnummer} is mislukt en komt later terug.", oldest.Volgnummer);
            db.ChangeTracker.Clear();
            if (oldest.Soort == WerkitemSoort.VacatureGewijzigd) await PostponeAsync(db, batch, stop);
            else await PartAsync(db, oldest, batch, stop);
        }

        return true;
    }

    /// <summary>
    /// Lists of another model than the one in use become work. Each list carries its model, so what a stop cut off goes on where it was.
    /// </summary>
    private async Task RerankAfterNewModelAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        var model = modellen.Actief.Versie;
        var ouder = await db.Set<Shortlist>().Where(s => s.Model != model).Select(s => s.VacatureId).ToListAsync(stop);
        var wacht = await db.Set<Werkitem>().Where(w => w.Soort == WerkitemSoort.VacatureGewijzigd).Select(w => w.Onderwerp).ToHashSetAsync(stop);
        foreach (var vacature in ouder.Where(v => !wacht.Contains(v.Value))) db.Enqueue(WerkitemSoort.VacatureGewijzigd, vacature.Value, clock);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>One vacature, or every open one; when all must be looked at anew also those that closed and still have a list.</summary>
    private async Task<IReadOnlyList<VacatureProfiel>> ConcernedAsync(MatchingDbContext db, Werkitem item, CancellationToken stop)
    {
        if (item.Soort == WerkitemSoort.VacatureGewijzigd) return index.Vacature(VacatureId.Van(item.Onderwerp)) is { } vacature ? [vacature] : [];
        var kept = item.Soort == WerkitemSoort.AllesOpnieuw ? (await db.Set<Shortlist>().Select(s => s.VacatureId).ToListAsync(stop)).ToHashSet() : [];
        return [.. index.Vacatures().Where(v => v.IsOpen(clock.Vandaag) || kept.Contains(v.Id))];
    }

    /// <summary>Work on many vacatures becomes work on each, so that the one that fails comes back by itself and holds up no other.</summary>
    private async Task PartAsync(MatchingDbContext db, Werkitem item, List<Werkitem> batch, CancellationToken stop)
    {
        foreach (var vacature in await ConcernedAsync(db, item, stop)) db.Enqueue(WerkitemSoort.VacatureGewijzigd, vacature.Id.Value, clock);
        await db.SaveChangesAsync(stop);
        await FinishAsync(db, batch, stop);
    }

    /// <summary>Keeps the list of a vacature when it really changed. What people decided lives in the voorselectie and is not touched here.</summary>
    private async Task KeepAsync(MatchingDbContext db, string model, VacatureProfiel vacature, IReadOnlyList<Plaats> plaatsen, CancellationToken stop)
    {
        var regels = (vacature.IsOpen(clock.Vandaag) ? plaatsen : []).Select(p => new Shortlistregel(p.Paar.Klant.Sleutel, p.Rang, p.Score, p.Band)).ToList();
        var kept = await db.Set<Shortlist>().SingleOrDefaultAsync(s => s.VacatureId == vacature.Id, stop);
        if (kept is null)
        {
            db.Add(new Shortlist { VacatureId = vacature.Id, Nummer = 1, Model = model, Gemaakt = clock.Nu, Regels = regels });
        }
        else if (kept.Model != model || !kept.Regels.SequenceEqual(regels))
        {
            (kept.Nummer, kept.Model, kept.Gemaakt, kept.Regels) = (kept.Nummer + 1, model, clock.Nu, regels);
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
