using Matching.Data;
using Matching.Demo;
using Matching.Flow;
using Matching.Import;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Matching.Zoeken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Rangschikking;

/// <summary>The reasons of everybody who can be proposed in the demo gemeente: they are the score, and name nothing that may not count.</summary>
public sealed class RedenenTests
{
    private static readonly string[] Registers = ["medewerkers.csv", "werkgevers.csv", "klanten.csv", "diagnoses.jsonl", "vacatures.jsonl", "postcodes.csv"];

    [Fact]
    public async Task Reasons_add_up_to_the_score_and_name_no_forbidden_trait()
    {
        using var map = new Wegwerpmap();
        var builder = Applicatie.Builder(new Opslag(map / "data", Database: null), "Development");
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(Demo.Demomap.Vandaag.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero)));
        await using var app = builder.Build();
        var stop = TestContext.Current.CancellationToken;
        await Opstarten.PrepareAsync(app.Services, stop);
        var gegevens = Directory.CreateDirectory(map / "gegevensmap");
        DemoGegevensmap.Write(gegevens.FullName, new DemoOpties(DemoOpties.GewoneKlanten, 1, Demo.Demomap.Vandaag));
        foreach (var bestand in gegevens.GetFiles().Where(b => !Registers.Contains(b.Name))) bestand.Delete();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            Assert.Null((await scope.ServiceProvider.GetRequiredService<Gegevensmap>().ImportAsync(gegevens.FullName, proef: false, voortgang: null, stop)).Fault);
        }

        Assert.Null(await Opstarten.OpenIndexAsync(app.Services, stop));
        var (index, rangschikker) = (app.Services.GetRequiredService<Zoekindex>(), app.Services.GetRequiredService<Rangschikker>());
        Assert.Null(rangschikker.Waarschuwing);
        var (zinnen, plaatsen) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var vacature in index.Vacatures().Where(v => v.IsOpen(Demo.Demomap.Vandaag)))
        {
            foreach (var plaats in rangschikker.RankKlanten(vacature))
            {
                var redenen = plaats.Redenen;
                Assert.Equal(plaats.Score, plaats.Basis + redenen.Sum(r => r.Bijdrage), 1e-9);
                foreach (var reden in redenen) zinnen.Add(reden.Tekst);
                zinnen.UnionWith(plaats.Onbekend);
                plaatsen++;
            }
        }

        Assert.True(plaatsen > 10_000, $"{plaatsen}");
        Assert.All(zinnen, Verboden.AssertNietIn);
        Assert.All(Matching.Rangschikking.Redenen.Groepen, Verboden.AssertNietIn);
    }
}
