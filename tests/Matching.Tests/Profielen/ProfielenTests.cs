using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Profielen;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Profielen;

/// <summary>A01, A02: what a werkgever sees, and above all what not.</summary>
public sealed class ProfielenTests
{
    private const string Api = "/api/v1/profielen?vacature=V-1";
    private const string Pagina = "/profielen?vacature=V-1";

    [Fact]
    public async Task Exactly_the_published_profiles_are_shown()
    {
        await using var o = await Lijstopstelling.StartAsync();
        await o.Gemeente.AddKandidaatAsync("K-dicht", o.Consulent, k => k.PublicatieConsulent = null);
        await o.Gemeente.AddKandidaatAsync("K-leeg", o.Consulent, inhoud: new DiagnoseInhoud());
        await o.Gemeente.PublishAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");

        var cards = await CardsAsync(werkgever);

        Assert.Equal(4, cards.Count);
        Assert.All(cards, card => Assert.Equal("Overig werk", card.GetProperty("beroepsgroep").GetString()));
    }

    [Fact]
    public async Task Ten_alike_show_what_they_share_and_at_most_twenty_are_shown()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 25);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");

        var cards = await CardsAsync(werkgever);

        Assert.Equal(ReadProfielen.Max, cards.Count);
        Assert.All(cards, card => Assert.Equal("Logistiek en vervoer", card.GetProperty("beroepsgroep").GetString()));
        Assert.Equal([("sterk", 10), ("goed", 10)], cards.CountBy(card => card.GetProperty("match").GetString()!).Select(s => (s.Key, s.Value)));
        Assert.Equal(cards.Select(c => c.GetRawText()), (await CardsAsync(werkgever)).Select(c => c.GetRawText()));
    }

    [Fact]
    public async Task Who_must_not_be_seen_here_and_who_worked_here_are_not()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        await o.Gemeente.AddKandidaatAsync("K-nietbij", o.Consulent, k => k.NietBij = [o.Werkgever.Id]);
        var oud = await o.Gemeente.AddKandidaatAsync("K-oud", o.Consulent);
        await o.Gemeente.AddPlaatsingAsync("P-1", oud, o.Werkgever, Testgemeente.Vandaag.AddDays(-400), einde: Testgemeente.Vandaag.AddDays(-100));
        await o.Gemeente.PublishAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");

        var card = Assert.Single(await CardsAsync(werkgever));

        Assert.Equal(o.Gemeente.Services.GetRequiredService<Pseudoniemen>().Van(o.Werkgever.Id, o.Klanten[0].Id, "stappen V-1", Week.Van(Testgemeente.Vandaag)), card.GetProperty("pseudoniem").GetString());
    }

    [Fact]
    public async Task Who_left_the_pool_after_the_release_is_no_longer_shown()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        foreach (var klant in o.Klanten) await Lijstopstelling.AddAsync(anke, klant);
        await Lijstopstelling.ReleaseAsync(anke);
        Assert.Equal(3, (await werkgever.GetFromJsonAsync<JsonElement>(Api)).GetProperty("voorselectie").GetArrayLength());

        await o.Gemeente.ChangeKlantAsync(o.Klanten[1], k => k.UitstroomDatum = Testgemeente.Vandaag);

        Assert.Equal(2, (await werkgever.GetFromJsonAsync<JsonElement>(Api)).GetProperty("voorselectie").GetArrayLength());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Interest_is_stored_once_and_told_to_accountmanager_and_consulent(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 2);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        using var anke = await o.AnkeAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        var klant = o.Klanten[1];
        var pseudoniem = o.Gemeente.Services.GetRequiredService<Pseudoniemen>().Van(o.Werkgever.Id, klant.Id);

        using var tweede = await o.Gemeente.SignInAsync("werkgever:W-1");
        var pages = await Task.WhenAll(new[] { werkgever, tweede }.Select(w => w.PressAsync(Pagina, "/profielen/interesse", ("vacature", "V-1"), ("pseudoniem", pseudoniem))));

        Assert.All(pages, page => Assert.Contains("De accountmanager neemt contact met u op", page, StringComparison.Ordinal));
        await using var db = o.Gemeente.OpenDatabase();
        var interesse = await db.Set<Interesse>().SingleAsync();
        Assert.Equal((klant.Id, o.Werkgever.Id), (interesse.KlantId, interesse.WerkgeverId));
        Assert.Equal(1, await db.Set<Wijziging>().CountAsync(w => w.Soort == WijzigingSoort.Interesse && w.Onderwerp == interesse.Id.Value));
        Assert.Equal(1, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.Interesse && l.Onderwerp == klant.Id.Value));
        Assert.Contains("Werkgever wil kennismaken (1)", await anke.ReadPageAsync("/vacatures?mijn=true"), StringComparison.Ordinal);
        Assert.Contains("Persoon K-02", await anke.ReadPageAsync("/vacatures"), StringComparison.Ordinal);
        Assert.Contains("Werkgevers met interesse", await consulent.ReadPageAsync("/caseload"), StringComparison.Ordinal);

        var taken = await anke.PressAsync(Lijstopstelling.Pagina, $"{Lijstopstelling.Voorselectie}Oppakken", ("interesse", interesse.Id.Value.ToString()));
        Assert.Contains("Opgepakt", taken, StringComparison.Ordinal);
        Assert.DoesNotContain("Werkgever wil kennismaken (1)", await anke.ReadPageAsync("/vacatures?mijn=true"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pseudonym_of_another_werkgever_means_nothing_here()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        var vreemd = o.Gemeente.Services.GetRequiredService<Pseudoniemen>().Van(o.AndereWerkgever.Id, o.Klanten[0].Id);

        using var refused = await werkgever.SendFormAsync(Pagina, "/profielen/interesse", ("vacature", "V-1"), ("pseudoniem", vreemd));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Interesse>().AnyAsync());
    }

    [Fact]
    public async Task Nothing_a_werkgever_gets_holds_anything_of_who_it_is_about()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        for (var i = 0; i < 12; i++) o.Klanten.Add(await o.Gemeente.AddKandidaatAsync($"Kanariesleutel-{i}", o.Consulent, Mark, Marked));
        await o.Gemeente.PublishAsync();
        using var anke = await o.AnkeAsync();
        await Lijstopstelling.AddAsync(anke, o.Klanten[3]);
        await Lijstopstelling.ReleaseAsync(anke);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        var pseudoniem = o.Gemeente.Services.GetRequiredService<Pseudoniemen>().Van(o.Werkgever.Id, o.Klanten[3].Id);

        using var interest = await werkgever.SendFormAsync(Pagina, Pagina, ("pseudoniem", pseudoniem));
        var ids = string.Join('|', o.Klanten.SelectMany(k => new[] { k.Id.Value.ToString(), k.Id.Value.ToString("N") }));
        foreach (var pad in new[] { "/profielen", Pagina, Api, "/api/v1/profielen", "/vacatures", "/klanten/Kanariesleutel-1", "/api/v1/klanten/Kanariesleutel-1/vacatures", "/profielen?vacature=V-0" })
        {
            using var answer = await werkgever.GetAsync(pad);
            var all = $"{answer.Headers}{answer.Content.Headers}{WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())}";
            Assert.DoesNotMatch(new Regex($"kanarie|{ids}|(?<![0-9a-z])(2251|1987|2019|1988)(?![0-9a-z])", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)), all);
        }

        Assert.Contains(pseudoniem, await werkgever.ReadPageAsync(Pagina), StringComparison.Ordinal);
    }

    private static DiagnoseInhoud Marked => Testgemeente.Magazijnervaring(3) with
    {
        Werk = new([new("isco:9333", "Kanarieberoep", 2, "1988-01")], [new("isco:9333", "Kanariewens")], ["Kanarietalent"]),
        Opleidingen = [new("Kanarieopleiding", 2, true)],
        Presentatie = "Kanariepresentatie",
    };

    private static void Mark(Klant klant)
    {
        (klant.Voornaam, klant.Achternaam, klant.Gemeente) = ("Kanarievoornaam", "Kanarieachternaam", "Kanariegemeente");
        (klant.Email, klant.Telefoon) = ("kanarie@klant.example", "06-kanarie");
        (klant.Geboortedatum, klant.UitkeringSinds) = (new(1987, 4, 13), new(2019, 2, 3));
    }

    private static async Task<List<JsonElement>> CardsAsync(HttpClient werkgever) =>
        [.. (await werkgever.GetFromJsonAsync<JsonElement>(Api)).GetProperty("profielen").EnumerateArray()];
}
