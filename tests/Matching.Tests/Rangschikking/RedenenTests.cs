using Matching.Data;
using Matching.Demo;
using Matching.Flow;
using Matching.Import;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
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
        await using var rangschikking = app.Services.CreateAsyncScope();
        var (index, rangschikker) = (app.Services.GetRequiredService<Zoekindex>(), rangschikking.ServiceProvider.GetRequiredService<Rangschikker>());
        Assert.Null(rangschikker.Waarschuwing);
        var (zinnen, plaatsen) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var vacature in index.Vacatures().Where(v => v.IsOpen(Demo.Demomap.Vandaag)))
        {
            foreach (var plaats in rangschikker.RankKlanten(vacature))
            {
                var redenen = plaats.Redenen;
                Assert.Equal(plaats.Score, plaats.Basis + redenen.Sum(r => r.Bijdrage), 1e-9);
                zinnen.UnionWith(redenen.Select(r => Zonder(plaats.Paar, r.Tekst)));
                zinnen.UnionWith(plaats.Onbekend.Select(o => Zonder(plaats.Paar, o)));
                plaatsen++;
            }
        }

        Assert.True(plaatsen > 10_000, $"{plaatsen}");
        Assert.All(zinnen, Verboden.AssertNietIn);
        Assert.All(Matching.Rangschikking.Redenen.Groepen, Verboden.AssertNietIn);
    }

    /// <summary>Work and papers are named as they are called, and some are called after whom they are for.</summary>
    private static string Zonder(Paar paar, string zin) =>
        new[] { paar.Klant.Ervaring?.Select(e => e.Naam), paar.Klant.Gewenst?.Select(b => b.Naam), paar.Vacature.Competenties?.Select(c => c.Naam) }
            .SelectMany(namen => namen ?? []).OfType<string>().OrderByDescending(n => n.Length).Aggregate(zin, (over, naam) => over.Replace(naam, "…", StringComparison.Ordinal));
}
