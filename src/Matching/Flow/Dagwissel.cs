using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Plaatsingen;
using Matching.Profielen;
using Matching.Profielen.Etalage;
using Matching.Vacatures;
using Matching.Verantwoording;
using Microsoft.EntityFrameworkCore;

namespace Matching.Flow;

/// <summary>
/// What a new day changes without anyone touching it: plaatsingen begin and end, so klanten leave the pool and come back; certificates run out;
/// vacatures close, and who could not begin in time now can, so every list is made anew. What came of lists is noted, and what was kept too long goes. Runs at start-up and after every midnight in the
/// Netherlands.
/// </summary>
public sealed class Dagwissel(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Dagwissel> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? gedaan = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (gedaan != clock.Vandaag)
                {
                    var dag = clock.Vandaag;
                    await TurnAsync(stoppingToken);
                    gedaan = dag;
                }

                await Task.Delay(Look, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                logger.LogError(failure, "De dagwissel is mislukt en wordt opnieuw geprobeerd.");
                await Task.Delay(Look, CancellationToken.None);
            }
        }
    }

    /// <summary>Brings what depends on the date up to date; answers how many klanten it changed.</summary>
    public async Task<int> TurnAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        var changed = await UpdateBezettingAsync(db, stop);
        var verlopen = await VerlopenAsync(db, stop);
        foreach (var klant in verlopen) db.Note(WijzigingSoort.Klant, klant.Value, clock);
        db.Enqueue(WerkitemSoort.AllesOpnieuw, Guid.Empty, clock);
        await db.SaveChangesAsync(stop);
        await scope.ServiceProvider.GetRequiredService<NoteAfloop>().HandleAsync(stop);
        await scope.ServiceProvider.GetRequiredService<AcceptVacature>().AcceptDeliveriesAsync(stop);
        await scope.ServiceProvider.GetRequiredService<PublishProfielen>().HandleAsync(stop);
        await scope.ServiceProvider.GetRequiredService<Kijkbudget>().CleanAsync(stop);
        await scope.ServiceProvider.GetRequiredService<CleanGegevens>().HandleAsync(stop);
        await scope.ServiceProvider.GetRequiredService<GuardLogboek>().HandleAsync(stop);
        return changed + verlopen.Count;
    }

    private async Task<int> UpdateBezettingAsync(MatchingDbContext db, CancellationToken stop)
    {
        var bezetting = new Bezetting(db, clock);
        var geplaatst = await db.Set<Plaatsing>().Select(p => p.KlantId).Distinct().ToListAsync(stop);
        var changed = 0;
        foreach (var deel in geplaatst.Chunk(500))
        {
            await bezetting.UpdateAsync([.. deel], stop);
            var klanten = db.ChangeTracker.Entries<Klant>().Where(k => k.State == EntityState.Modified).Select(k => k.Entity.Id.Value).ToList();
            foreach (var klant in klanten) db.Note(WijzigingSoort.Klant, klant, clock);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            changed += klanten.Count;
        }

        return changed;
    }

    /// <summary>Whose certificate ran out in the past month: longer than we are ever down, and telling the index twice changes nothing.</summary>
    private async Task<List<KlantId>> VerlopenAsync(MatchingDbContext db, CancellationToken stop)
    {
        var (vandaag, sinds) = (clock.Vandaag, clock.Vandaag.AddMonths(-1));
        var verlopen = new HashSet<KlantId>();
        await foreach (var diagnose in db.Set<Diagnose>().AsNoTracking().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (diagnose.Inhoud.Certificaten?.Exists(c => c.Tot < vandaag && c.Tot >= sinds) == true) verlopen.Add(diagnose.KlantId);
        }

        return [.. verlopen];
    }
}
