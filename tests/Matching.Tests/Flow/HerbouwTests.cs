using Matching.Data;
using Matching.Gebieden;
using Matching.Import.Begrippen;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Flow;

/// <summary>An index made anew may answer otherwise, so every kept list is made anew with it, whatever the cause.</summary>
public sealed class HerbouwTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_list_is_renewed_after_a_reindex(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        await MakeStaleAsync(o);
        await using (var scope = o.Gemeente.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IndexBijwerker>().HerbouwAsync(scope.ServiceProvider.GetRequiredService<MatchingDbContext>(), voortgang: null, CancellationToken.None);
        }

        await o.Gemeente.WaitForIndexAsync();
        Assert.Equal(["K-01", "K-02", "K-03"], await ListAsync(o));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_list_is_renewed_when_codes_come_to_mean_something_else(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        await MakeStaleAsync(o);
        var map = Directory.CreateTempSubdirectory("matching-begrippen-");
        await File.WriteAllTextAsync(
            Path.Combine(map.FullName, "occupations_nl.csv"),
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\nOccupation,http://data.europa.eu/esco/occupation/0000000a,9334,vuller van een supermarkt,vakkenvuller\n");
        await using (var scope = o.Gemeente.Services.CreateAsyncScope())
        {
            Assert.False((await scope.ServiceProvider.GetRequiredService<ImportTaxonomie>().ImportAsync(map.FullName, voortgang: null, CancellationToken.None)).IsFault);
        }

        map.Delete(recursive: true);
        await WaitForAsync(o, 3);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_list_is_renewed_when_the_map_changes(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        var dichtbij = await o.Gemeente.AddKandidaatAsync("K-dichtbij", o.Consulent, inhoud: Testgemeente.Magazijnervaring(3) with { Reizen = new(5, null) });
        await o.Gemeente.WaitForIndexAsync();
        Assert.Contains(dichtbij.Sleutel, await ListAsync(o));

        await o.Gemeente.AddAsync(new Postcodegebied { Pc4 = 2251, Lat = 53.2, Lon = 6.5 });
        o.Gemeente.Clock.Advance(TimeSpan.FromSeconds(15));
        await WaitForAsync(o, 3);
        Assert.DoesNotContain(dichtbij.Sleutel, await ListAsync(o));
    }

    private static async Task MakeStaleAsync(Lijstopstelling o)
    {
        await o.Gemeente.WaitForIndexAsync();
        await using var db = o.Gemeente.OpenDatabase();
        (await db.Set<Shortlist>().SingleAsync(s => s.VacatureId == o.Vacature.Id)).Regels = [];
        await db.SaveChangesAsync();
    }

    private static async Task WaitForAsync(Lijstopstelling o, int aantal)
    {
        for (var i = 0; i < 150 && (await ListAsync(o)).Length != aantal; i++) await Task.Delay(100);
        Assert.Equal(aantal, (await ListAsync(o)).Length);
    }

    private static async Task<string[]> ListAsync(Lijstopstelling o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return [.. (await db.Set<Shortlist>().SingleAsync(s => s.VacatureId == o.Vacature.Id)).Regels.Select(r => r.Klant).Order(StringComparer.Ordinal)];
    }
}
