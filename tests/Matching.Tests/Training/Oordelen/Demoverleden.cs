using Matching.Data;
using Matching.Demo;
using Matching.Flow;
using Matching.Import;
using Matching.Tests.Hosting;
using Matching.Training;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Training.Oordelen;

/// <summary>The past of a small demo gemeente, read once for all tests of a class.</summary>
public sealed class Demoverleden : IAsyncLifetime
{
    public static readonly DateOnly Dag = new(2026, 11, 23);

    private readonly Wegwerpmap map = new();

    public Historie Historie { get; private set; } = null!;

    public IReadOnlyList<Lijst> Lijsten { get; private set; } = [];

    public DateOnly Vanaf => Historie.Laatste!.Value.AddMonths(-9);

    public async ValueTask InitializeAsync()
    {
        await using var app = Applicatie.Builder(new Opslag(map / "data", Database: null), "Development").Build();
        await Opstarten.PrepareAsync(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        DemoGegevensmap.Write(map / "gegevens", new DemoOpties(150, 11, Dag));
        var verslag = await scope.ServiceProvider.GetRequiredService<Gegevensmap>().ImportAsync(map / "gegevens", proef: false, voortgang: null, CancellationToken.None);
        Assert.False(verslag.IsFault);
        (Historie, Lijsten) = await scope.ServiceProvider.GetRequiredService<Matching.Training.Geschiedenis>().LoadAsync(voortgang: null, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        map.Dispose();
        return ValueTask.CompletedTask;
    }
}
