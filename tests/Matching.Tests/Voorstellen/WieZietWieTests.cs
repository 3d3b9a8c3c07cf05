using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Voorstellen;

/// <summary>Contract, "Who sees whom": an accountmanager the pool by name, a consulent own klanten, and of others only whose caseload it is.</summary>
public sealed class WieZietWieTests
{
    private const string Shortlist = "/api/v1/vacatures/V-1/shortlist";

    [Theory]
    [OpElkeDatabase]
    public async Task A_consulent_sees_own_klanten_among_all_and_no_name_of_others(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        await o.Gemeente.AddKandidaatAsync("K-vreemd", o.AndereConsulent, inhoud: Testgemeente.Magazijnervaring(5));
        await o.Gemeente.WaitForIndexAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        var page = await consulent.ReadPageAsync(Lijstopstelling.Pagina);
        var list = (await consulent.GetFromJsonAsync<JsonElement>(Shortlist)).GetProperty("kandidaten").EnumerateArray().ToList();

        Assert.Contains("Persoon K-01", page, StringComparison.Ordinal);
        Assert.Contains("caseload van Medewerker m-c2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("K-vreemd", page, StringComparison.Ordinal);
        Assert.Equal(4, list.Count);
        var other = Assert.Single(list, k => !k.TryGetProperty("klant", out _));
        Assert.Equal(["caseload", "rang", "band"], other.EnumerateObject().Select(p => p.Name));
        Assert.Equal("caseload van Medewerker m-c2", other.GetProperty("caseload").GetString());
    }

    [Fact]
    public async Task Reasons_add_up_to_the_score_in_both_directions()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 8);
        using var anke = await o.AnkeAsync();

        var shortlist = await anke.GetFromJsonAsync<JsonElement>(Shortlist);
        var vacatures = await anke.GetFromJsonAsync<JsonElement>("/api/v1/klanten/K-01/vacatures");

        Assert.Equal(8, shortlist.GetProperty("kandidaten").GetArrayLength());
        Assert.Equal("V-1", shortlist.GetProperty("vacature").GetString());
        Assert.Equal("K-01", vacatures.GetProperty("klant").GetString());
        foreach (var place in shortlist.GetProperty("kandidaten").EnumerateArray().Concat(vacatures.GetProperty("vacatures").EnumerateArray()))
        {
            var sum = place.GetProperty("basis").GetDouble() + place.GetProperty("redenen").EnumerateArray().Sum(r => r.GetProperty("bijdrage").GetDouble()) - place.GetProperty("aftrek").GetDouble();
            Assert.Equal(place.GetProperty("score").GetDouble(), sum, 1e-9);
        }
    }

    [Theory]
    [InlineData("m-a1", Shortlist, HttpStatusCode.OK)]
    [InlineData("m-a1", "/api/v1/vacatures/V-0/shortlist", HttpStatusCode.NotFound)]
    [InlineData("m-a1", Shortlist + "?aantal=0", HttpStatusCode.BadRequest)]
    [InlineData("m-a1", Shortlist + "?aantal=veel", HttpStatusCode.BadRequest)]
    [InlineData("m-a1", "/api/v1/klanten/K-01/vacatures", HttpStatusCode.OK)]
    [InlineData("m-a1", "/api/v1/klanten/K-0/vacatures", HttpStatusCode.NotFound)]
    [InlineData("m-c1", "/api/v1/klanten/K-01/vacatures", HttpStatusCode.OK)]
    [InlineData("m-c2", "/api/v1/klanten/K-01/vacatures", HttpStatusCode.NotFound)]
    [InlineData("m-c2", "/klanten/K-01", HttpStatusCode.NotFound)]
    [InlineData("m-c1", "/klanten/K-01", HttpStatusCode.OK)]
    [InlineData("m-c1", "/klanten", HttpStatusCode.Forbidden)]
    [InlineData("m-a1", "/klanten?zoek=k-0&gemeente=Voorschoten", HttpStatusCode.OK)]
    [InlineData("m-a1", "/caseload", HttpStatusCode.Forbidden)]
    [InlineData("m-a1", "/vacatures?zoek=magazijn&werkgever=W-1&soort=regulier&mijn=true", HttpStatusCode.OK)]
    [InlineData("m-a1", "/vacatures/V-0", HttpStatusCode.NotFound)]
    [InlineData("m-a1", "/profielen", HttpStatusCode.Forbidden)]
    [InlineData("werkgever:W-1", "/vacatures", HttpStatusCode.Forbidden)]
    [InlineData("werkgever:W-1", "/vacatures/V-1", HttpStatusCode.Forbidden)]
    [InlineData("werkgever:W-1", "/klanten/K-01", HttpStatusCode.Forbidden)]
    [InlineData("werkgever:W-1", Shortlist, HttpStatusCode.Forbidden)]
    [InlineData("werkgever:W-1", "/api/v1/profielen?vacature=V-1", HttpStatusCode.OK)]
    [InlineData("werkgever:W-1", "/api/v1/profielen?vacature=V-0", HttpStatusCode.NotFound)]
    [InlineData("werkgever:W-2", "/api/v1/profielen?vacature=V-1", HttpStatusCode.NotFound)]
    [InlineData("werkgever:W-2", "/profielen?vacature=V-1", HttpStatusCode.NotFound)]
    public async Task Each_door_opens_for_its_own(string account, string pad, HttpStatusCode expected)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var visitor = await o.Gemeente.SignInAsync(account);

        using var answer = await visitor.GetAsync(pad);

        Assert.Equal(expected, answer.StatusCode);
        if (pad.StartsWith("/api", StringComparison.Ordinal) && expected != HttpStatusCode.OK) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Every_klant_on_a_screen_was_logged_before_it()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        foreach (var (visitor, account, pad) in new[] { (anke, "m-a1", "/klanten"), (anke, "m-a1", Lijstopstelling.Pagina), (consulent, "m-c1", "/caseload"), (anke, "m-a1", Shortlist) })
        {
            await visitor.ReadPageAsync(pad);
            await using var db = o.Gemeente.OpenDatabase();
            var seen = await db.Set<Logregel>().Where(l => l.Handeling == Handeling.Gezien && l.Account == account && l.Plek == pad).Select(l => l.Onderwerp).Distinct().CountAsync();
            Assert.Equal(3, seen);
        }
    }
}
