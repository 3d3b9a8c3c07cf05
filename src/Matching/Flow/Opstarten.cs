using Matching.Data;

namespace Matching.Flow;

/// <summary>What must be true before anything is served or computed: the schema is current.</summary>
public static class Opstarten
{
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(stop);
    }
}
