using System.Net;
using System.Text.RegularExpressions;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Plaatsingen;

/// <summary>H01, H02: every plaatsing of the past week exactly once, and no contest between consulenten.</summary>
public sealed class PlaatsingslijstTests
{
    private static readonly DateOnly Maandag = Testgemeente.Vandaag.AddDays(-7);

    [Theory]
    [OpElkeDatabase]
    public async Task The_past_week_runs_from_monday_to_sunday_and_holds_each_plaatsing_once(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        using var evert = await gemeente.SignInAsync("m-k1");

        var past = await evert.ReadPageAsync("/plaatsingslijst");
        var before = await evert.ReadPageAsync("/plaatsingslijst?week=2026-W08");

        Assert.Contains("Plaatsingslijst week 9 van 2026", past, StringComparison.Ordinal);
        Assert.Equal("Persoon K-maandag, Persoon K-zondag", Names(past));
        Assert.Equal("Persoon K-ervoor", Names(before));
        Assert.Contains("/plaatsingslijst?week=2026-W08", past, StringComparison.Ordinal);
        Assert.Contains("/plaatsingslijst?week=2026-W10", past, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_werkconsulent_reads_the_names_of_own_klanten_only()
    {
        await using var gemeente = await StartAsync();
        using var bouchra = await gemeente.SignInAsync("m-c1");

        var page = await bouchra.ReadPageAsync("/plaatsingslijst");

        Assert.Equal("Persoon K-maandag", Names(page));
        Assert.Contains("caseload van Medewerker m-c2", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m-k1", 2)]
    [InlineData("m-a1", 2)]
    [InlineData("m-t1", 2)]
    [InlineData("m-c1", 1)]
    public async Task Every_name_that_is_shown_stands_in_the_logboek(string account, int names)
    {
        await using var gemeente = await StartAsync();
        using var visitor = await gemeente.SignInAsync(account);

        await visitor.ReadPageAsync("/plaatsingslijst");

        await using var db = gemeente.OpenDatabase();
        Assert.Equal(names, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.Gezien && l.Account == account && l.Plek == "/plaatsingslijst"));
    }

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("vorige week")]
    [InlineData("9999-W52")]
    public async Task A_week_that_does_not_exist_gives_a_sentence(string week)
    {
        await using var gemeente = await StartAsync();
        using var evert = await gemeente.SignInAsync("m-k1");

        var page = await evert.ReadPageAsync("/plaatsingslijst?week=" + Uri.EscapeDataString(week), HttpStatusCode.BadRequest);

        Assert.Contains("Deze week bestaat niet.", page, StringComparison.Ordinal);
        Assert.Empty(Names(page));
    }

    private static string Names(string page) =>
        string.Join(", ", Regex.Matches(page, @"Persoon K-\w+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value));

    private static async Task<Testgemeente> StartAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-k1", Rol.Kwaliteitsmedewerker);
        await gemeente.AddMedewerkerAsync("m-t1", Rol.Teamleider);
        var (een, twee) = (await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent), await gemeente.AddMedewerkerAsync("m-c2", Rol.Werkconsulent));
        var werkgever = await gemeente.AddWerkgeverAsync("W-1");
        await gemeente.AddPlaatsingAsync("P-1", await gemeente.AddKlantAsync("K-ervoor", een), werkgever, Maandag.AddDays(-1));
        await gemeente.AddPlaatsingAsync("P-2", await gemeente.AddKlantAsync("K-maandag", een), werkgever, Maandag);
        await gemeente.AddPlaatsingAsync("P-3", await gemeente.AddKlantAsync("K-zondag", twee), werkgever, Maandag.AddDays(6));
        await gemeente.AddPlaatsingAsync("P-4", await gemeente.AddKlantAsync("K-erna", twee), werkgever, Maandag.AddDays(7));
        return gemeente;
    }
}
