using Matching.Data;
using Matching.Demo;
using Matching.Flow;
using Matching.Import;
using Matching.Zoeken;

namespace Matching.Benchmarks;

/// <summary>A demo gemeente of any size on a day of its own, imported and indexed: the same every time.</summary>
internal sealed class Demostand : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo map;

    private Demostand(WebApplication app, DirectoryInfo map) => (this.app, this.map) = (app, map);

    public IServiceProvider Services => app.Services;

    public Zoekindex Index => Services.GetRequiredService<Zoekindex>();

    /// <param name="bestanden">The files of the gegevensmap to import; null is all.</param>
    public static Task<Demostand> OpenAsync(DemoOpties opties, string[]? bestanden, CancellationToken stop) => OpenAsync(
        opties.Vandaag,
        gegevens =>
        {
            DemoGegevensmap.Write(gegevens.FullName, opties);
            foreach (var bestand in gegevens.GetFiles().Where(b => bestanden?.Contains(b.Name) == false)) bestand.Delete();
            return gegevens.FullName;
        },
        stop);

    /// <summary>A gemeente that was delivered, on a day.</summary>
    public static Task<Demostand> OpenAsync(string gegevensmap, DateOnly dag, CancellationToken stop) => OpenAsync(dag, _ => gegevensmap, stop);

    /// <param name="gegevensmap">The folder to import; it may fill the one that is given.</param>
    private static async Task<Demostand> OpenAsync(DateOnly dag, Func<DirectoryInfo, string> gegevensmap, CancellationToken stop)
    {
        var map = Directory.CreateTempSubdirectory("matching-demo-");
        var builder = Applicatie.Builder(new Opslag(map.FullName, Database: null), "Development");
        builder.Services.AddSingleton<TimeProvider>(new Klok(dag));
        var stand = new Demostand(builder.Build(), map);
        await Opstarten.PrepareAsync(stand.Services, stop);
        await using var scope = stand.Services.CreateAsyncScope();
        var verslag = await scope.ServiceProvider.GetRequiredService<Gegevensmap>().ImportAsync(gegevensmap(map.CreateSubdirectory("gegevensmap")), proef: false, voortgang: null, stop);
        if (verslag.Fault is { } geweigerd) throw new InvalidOperationException(geweigerd.Tekst);
        if (await Opstarten.OpenIndexAsync(stand.Services, stop) is { } fault) throw new InvalidOperationException(fault.Tekst);
        return stand;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Delete(recursive: true);
    }

    private sealed class Klok(DateOnly dag) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(dag.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
    }
}
