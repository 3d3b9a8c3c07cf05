using Matching.Data;
using Matching.Kern;

namespace Matching.Verantwoording;

/// <summary>Every night: removes what was kept long enough, kind by kind, and notes what went. One kind that fails holds up no other.</summary>
public sealed class CleanGegevens(
    MatchingDbContext db, IEnumerable<Bewaarregel> regels, IConfiguration instellingen, IServiceProvider services, TimeProvider clock, ILogger<CleanGegevens> logger)
{
    public async Task<int> HandleAsync(CancellationToken stop)
    {
        var samen = 0;
        foreach (var regel in regels)
        {
            var grens = clock.Vandaag.AddMonths(-regel.MaandenVolgens(instellingen));
            try
            {
                var aantal = await regel.CleanAsync(services, grens, stop);
                samen += aantal;
                if (aantal == 0) continue;
                db.Add(new Bewaarbeurt { Id = Guid.CreateVersion7(), Tijdstip = clock.Nu, Regel = regel.Naam, Grens = grens, Aantal = aantal });
                await db.SaveChangesAsync(stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                db.ChangeTracker.Clear();
                logger.LogError(failure, "Het opruimen van {Regel} is mislukt en wordt morgen opnieuw geprobeerd.", regel.Naam);
            }
        }

        await db.TruncateWriteAheadLogAsync(stop);
        return samen;
    }
}
