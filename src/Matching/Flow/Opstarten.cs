using Matching.Data;
using Matching.Demo;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Toegang.Oidc;
using Matching.Verantwoording;
using Matching.Zoeken;

namespace Matching.Flow;

/// <summary>What must be true before anything is served or computed.</summary>
public static class Opstarten
{
    /// <summary>Brings the schema up to date, and learns what codes mean here and which ranker is in use.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(stop);
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        await scope.ServiceProvider.GetRequiredService<ForgetKlant>().RepeatAsync(stop);
        await services.GetRequiredService<Taxonomiehouder>().LoadAsync(db, stop);
        await services.GetRequiredService<Modelhouder>().LoadAsync(db, stop);
    }

    /// <summary>All of it, for a server: a safe way in, the schema, the index, and in an empty database the demo gemeente when asked for.</summary>
    public static async Task<Fault?> ReadyAsync(IServiceProvider services, bool demo, IProgress<string> voortgang, CancellationToken stop)
    {
        if (services.GetRequiredService<Aanmeldwegen>().Fout is { } unsafeWayIn) return unsafeWayIn;
        await PrepareAsync(services, stop);
        var index = services.GetRequiredService<Zoekindex>();
        if (index.OpenOmTeSchrijven() is { } inUse) return inUse;
        await using var scope = services.CreateAsyncScope();
        // Not empty is no fault here: then there is nothing to make.
        if (demo) await Demogemeente.FillAsync(scope.ServiceProvider, new DemoOpties(services.GetRequiredService<TimeProvider>().Vandaag), voortgang, stop);
        voortgang.Report("De zoekindex bijwerken.");
        await scope.ServiceProvider.GetRequiredService<IndexBijwerker>().WerkBijAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), stop);
        return null;
    }

    /// <summary>
    /// Opens the index. Whoever comes first writes it and catches up with the database; beside a server a command reads what the server last wrote.
    /// </summary>
    public static async Task<Fault?> OpenIndexAsync(IServiceProvider services, CancellationToken stop)
    {
        var index = services.GetRequiredService<Zoekindex>();
        if (index.OpenOmTeSchrijven() is not null) return index.OpenOmTeLezen();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IndexBijwerker>().WerkBijAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), stop);
        return null;
    }
}
