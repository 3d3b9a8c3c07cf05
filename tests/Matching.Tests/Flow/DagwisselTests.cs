using Matching.Flow;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Matching.Tests.Flow;

/// <summary>What is kept follows the calendar, though nobody touches anything.</summary>
public sealed class DagwisselTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_list_follows_the_calendar(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 1);
        var dicht = await o.Gemeente.AddOpenVacatureAsync("V-dicht", o.Werkgever, v => v.Sluiting = Testgemeente.Vandaag);
        var later = await o.Gemeente.AddOpenVacatureAsync("V-later", o.Werkgever, v => v.Start = Testgemeente.Vandaag.AddDays(-1));
        await o.Gemeente.AddKandidaatAsync("K-later", o.Consulent, inhoud: Testgemeente.Magazijnervaring(3) with
        {
            Beschikbaar = new(Testgemeente.Vandaag.AddDays(Uitsluiting.WachtDagen + 1), 16, 36, null, null),
        });
        var papier = await o.Gemeente.AddKandidaatAsync("K-papier", o.Consulent, inhoud: Testgemeente.Magazijnervaring(3) with
        {
            Certificaten = [new("lokaal:heftruck", "Heftruck", Testgemeente.Vandaag)],
        });
        await o.Gemeente.WaitForIndexAsync();
        Assert.Equal(["K-01", "K-later", "K-papier"], await ListAsync(o, dicht));
        Assert.Equal(["K-01", "K-papier"], await ListAsync(o, later));
        Assert.Equal([Taxonomiestand.Start.Canoniek("lokaal:heftruck")], o.Gemeente.Services.GetRequiredService<Zoekindex>().Klant(papier.Id)!.Certificaten);

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(1));
        await o.Gemeente.Services.GetServices<IHostedService>().OfType<Dagwissel>().Single().TurnAsync(CancellationToken.None);
        await o.Gemeente.WaitForIndexAsync();

        Assert.Empty(await ListAsync(o, dicht));
        Assert.Equal(["K-01", "K-later", "K-papier"], await ListAsync(o, later));
        Assert.Empty(o.Gemeente.Services.GetRequiredService<Zoekindex>().Klant(papier.Id)!.Certificaten!);
    }

    private static async Task<string[]> ListAsync(Lijstopstelling o, Vacature vacature)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return [.. (await db.Set<Shortlist>().SingleAsync(s => s.VacatureId == vacature.Id)).Regels.Select(r => r.Klant).Order(StringComparer.Ordinal)];
    }
}
