using System.Net.Http.Json;
using System.Text.Json;
using Matching.Klanten;
using Matching.Profielen.Etalage;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Profielen;

/// <summary>Appearing is by the week and together; leaving is at once.</summary>
public sealed class EtalageTests
{
    private const string Api = "/api/v1/profielen?vacature=V-1";

    [Theory]
    [OpElkeDatabase]
    public async Task A_key_taken_back_is_gone_at_the_next_request_and_comes_back_with_the_next_publication(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 12);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        using var anke = await o.AnkeAsync();
        await Lijstopstelling.AddAsync(anke, o.Klanten[0]);
        await Lijstopstelling.ReleaseAsync(anke);
        Assert.Equal((1, 11), await CountAsync(werkgever));

        await SetKeyAsync(o, false, o.Klanten[0], o.Klanten[1]);
        Assert.Equal((0, 10), await CountAsync(werkgever));

        await SetKeyAsync(o, true, o.Klanten[0], o.Klanten[1]);
        Assert.Equal((1, 10), await CountAsync(werkgever));

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(28));
        await PublishAsync(o);
        using var later = await o.Gemeente.SignInAsync("werkgever:W-1");
        Assert.Equal((1, 11), await CountAsync(later));
    }

    [Fact]
    public async Task New_profiles_appear_together_in_the_next_week_and_few_wait_for_more()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 10);
        for (var i = 0; i < 4; i++) await o.Gemeente.AddKandidaatAsync($"K-nieuw-{i}", o.Consulent);
        await o.Gemeente.WaitForIndexAsync();
        Assert.Equal(10, await PublishAsync(o));

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(10, await PublishAsync(o));
        await o.Gemeente.AddKandidaatAsync("K-vijfde", o.Consulent);
        await o.Gemeente.WaitForIndexAsync();
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(15, await PublishAsync(o));

        await o.Gemeente.AddKandidaatAsync("K-alleen", o.Consulent);
        await o.Gemeente.WaitForIndexAsync();
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(15, await PublishAsync(o));
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(21));
        Assert.Equal(16, await PublishAsync(o));
    }

    [Fact]
    public async Task Changed_demands_close_browsing_until_an_accountmanager_accepts_them()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 12);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        using var anke = await o.AnkeAsync();
        Assert.Equal((0, 12), await CountAsync(werkgever));

        await using (var db = o.Gemeente.OpenDatabase())
        {
            (await db.Set<Vacature>().SingleAsync(v => v.Id == o.Vacature.Id)).Rijbewijzen = ["CE"];
            await db.SaveChangesAsync();
        }

        Assert.Equal((0, 0), await CountAsync(werkgever));
        Assert.Contains("akkoord van uw accountmanager op de eisen", await werkgever.ReadPageAsync("/profielen?vacature=V-1"), StringComparison.Ordinal);
        await using (var db = o.Gemeente.OpenDatabase())
        {
            var eisen = Eisenstempel.Van(await db.Set<Vacature>().SingleAsync(v => v.Id == o.Vacature.Id));
            Assert.Contains("net gewijzigd", await anke.PressAsync(Lijstopstelling.Pagina, $"{Lijstopstelling.Voorselectie}Accepteren", ("eisen", "oud")), StringComparison.Ordinal);
            Assert.Contains("De eisen zijn akkoord", await anke.PressAsync(Lijstopstelling.Pagina, $"{Lijstopstelling.Voorselectie}Accepteren", ("eisen", eisen)), StringComparison.Ordinal);
        }

        // Nobody holds that licence; how many there are must not be told by it.
        Assert.Equal((0, 12), await CountAsync(werkgever));
    }

    [Fact]
    public void A_group_of_work_that_tells_a_doelgroep_is_not_told()
    {
        (Beroepsgroep, IReadOnlyList<Doelgroep>?)[] pool =
        [
            .. Enumerable.Repeat((Beroepsgroep.Schoonmaak, (IReadOnlyList<Doelgroep>?)[Doelgroep.Statushouder]), 9), (Beroepsgroep.Schoonmaak, null),
            .. Enumerable.Repeat((Beroepsgroep.Groen, (IReadOnlyList<Doelgroep>?)[Doelgroep.Statushouder]), 8), (Beroepsgroep.Groen, []), (Beroepsgroep.Groen, null),
        ];

        Assert.Equal([Beroepsgroep.Groen], Verscheidenheid.Tellen(pool, 0.8));
        Assert.Equal(2, Verscheidenheid.Tellen(pool, 1).Count);
    }

    [Fact]
    public async Task A_place_for_people_with_an_indication_is_not_browsed_for()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 12);
        await o.Gemeente.AddOpenVacatureAsync("V-beschut", o.Werkgever, v => v.Soort = VacatureSoort.Beschut);
        await o.Gemeente.PublishAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");

        Assert.Contains("Voor deze plek kiest uw accountmanager", await werkgever.ReadPageAsync("/profielen?vacature=V-beschut"), StringComparison.Ordinal);
        Assert.Equal(0, (await werkgever.GetFromJsonAsync<JsonElement>("/api/v1/profielen?vacature=V-beschut&vrij=true")).GetProperty("profielen").GetArrayLength());
    }

    [Fact]
    public async Task A_list_can_be_kept_and_forgotten_and_never_says_how_many()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 12);
        await o.Gemeente.AddOpenVacatureAsync("V-2", o.Werkgever);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        const string Groen = "/profielen?vacature=V-1&vrij=true&groep=groen&reis=tot-dertig-minuten";

        var page = await werkgever.PressAsync(Groen, $"{Groen}&handler=Bewaar");
        Assert.Contains("Bewaard.", page, StringComparison.Ordinal);
        var overzicht = await werkgever.ReadPageAsync("/profielen");
        Assert.Contains("Magazijnmedewerker V-1: Groen, 30 minuten of minder", overzicht, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        var id = (await db.Set<Matching.Profielen.BewaardZoeken>().SingleAsync()).Id.Value;
        using var vreemd = await o.Gemeente.SignInAsync("werkgever:W-2");
        await vreemd.PressAsync("/profielen", "/profielen?handler=Vergeet", ("zoekopdracht", id.ToString()));
        Assert.True(await db.Set<Matching.Profielen.BewaardZoeken>().AnyAsync());
        await werkgever.PressAsync("/profielen", "/profielen?handler=Vergeet", ("zoekopdracht", id.ToString()));
        Assert.False(await db.Set<Matching.Profielen.BewaardZoeken>().AnyAsync());
    }

    private static async Task<(int Voorselectie, int Profielen)> CountAsync(HttpClient werkgever)
    {
        var overzicht = await werkgever.GetFromJsonAsync<JsonElement>(Api);
        return (overzicht.GetProperty("voorselectie").GetArrayLength(), overzicht.GetProperty("profielen").GetArrayLength());
    }

    private static async Task SetKeyAsync(Lijstopstelling o, bool aan, params Klant[] klanten)
    {
        await using var db = o.Gemeente.OpenDatabase();
        foreach (var klant in klanten) (await db.Set<Klant>().SingleAsync(k => k.Id == klant.Id)).PublicatieKlant = aan;
        await db.SaveChangesAsync();
    }

    /// <returns>How many are published after it.</returns>
    private static async Task<int> PublishAsync(Lijstopstelling o)
    {
        await o.Gemeente.Services.GetRequiredService<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<PublishProfielen>().HandleAsync(CancellationToken.None);
        await using var db = o.Gemeente.OpenDatabase();
        return await db.Set<GepubliceerdProfiel>().CountAsync();
    }
}
