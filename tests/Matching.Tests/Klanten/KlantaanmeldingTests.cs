using System.Net;
using System.Text.RegularExpressions;
using Matching.Klanten;
using Matching.Klanten.Aanmelden;
using Matching.Tests.Berichten;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Klanten;

/// <summary>How a klant gets in: a link to an address that was made sure of, or a code on paper.</summary>
public sealed partial class KlantaanmeldingTests
{
    private const string Adres = "persoon@post.example";
    private const string Pagina = "/klanten/K-1/toegang";
    private const string Aanmelden = "/aanmelden/klant";

    [Theory]
    [OpElkeDatabase]
    public async Task A_link_asked_for_lets_in_once_after_a_button(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        await ConfirmAsync(gemeente);
        using var klant = gemeente.Visitor();

        Assert.Contains("Als wij u kennen", await klant.SubmitAsync(Aanmelden, "Link", ("Email", " Persoon@Post.example")), StringComparison.Ordinal);
        var link = await gemeente.LinkAsync(Adres);
        for (var i = 0; i < 3; i++) Assert.Contains("Ga verder", await klant.ReadPageAsync(link), StringComparison.Ordinal);
        Assert.Contains("Persoon K-1", await klant.PressAsync(link, link), StringComparison.Ordinal);

        using var ander = gemeente.Visitor();
        Assert.Contains("werkt niet meer", await ander.ReadPageAsync(link), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Of_two_who_open_a_link_at_once_one_gets_in(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        await ConfirmAsync(gemeente);
        var link = await SendLinkAsync(gemeente);
        var visitors = Enumerable.Range(0, 4).Select(_ => gemeente.Visitor()).ToList();

        var answers = await Task.WhenAll(visitors.Select(v => v.SendFormAsync(link, link)));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Found);
        foreach (var answer in answers) answer.Dispose();
        visitors.ForEach(v => v.Dispose());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_link_ends_in_time_by_a_new_one_and_by_another_address(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        await ConfirmAsync(gemeente);
        var eerste = await SendLinkAsync(gemeente);
        var tweede = await SendLinkAsync(gemeente);
        Assert.False(await WorksAsync(gemeente, eerste));
        Assert.True(await WorksAsync(gemeente, tweede));

        await ConfirmAsync(gemeente, adres: "nieuw@post.example");
        Assert.False(await WorksAsync(gemeente, tweede));

        var derde = await SendLinkAsync(gemeente, "nieuw@post.example");
        gemeente.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.False(await WorksAsync(gemeente, derde));
        Assert.False(await WorksAsync(gemeente, $"{Aanmelden}/{new string('A', 43)}"));
    }

    [Fact]
    public async Task A_known_an_unconfirmed_and_an_unknown_address_get_the_same_answer()
    {
        await using var gemeente = await StartAsync();
        await ConfirmAsync(gemeente);
        using var visitor = gemeente.Visitor();
        var pages = new List<string>();
        foreach (var adres in new[] { Adres, "volgens-levering@post.example", "niemand@post.example" })
        {
            for (var i = 0; i < 5; i++)
            {
                using var answer = await visitor.SendFormAsync(Aanmelden, $"{Aanmelden}?handler=Link", ("Email", adres));
                var page = await (answer.StatusCode == HttpStatusCode.Found ? visitor.ReadPageAsync(Aanmelden) : answer.Content.ReadAsStringAsync());
                pages.Add($"{answer.StatusCode} {Token().Replace(page.Replace(adres, "", StringComparison.Ordinal), "")}");
            }
        }

        Assert.Equal(pages[..5], pages[5..10]);
        Assert.Equal(pages[..5], pages[10..]);
        Assert.Equal(3, pages[..5].Count(p => p.StartsWith("Found", StringComparison.Ordinal)));
        Assert.Equal(2, pages[..5].Count(p => p.StartsWith("TooManyRequests", StringComparison.Ordinal)));
        await gemeente.LinkAsync(Adres);
        await using var db = gemeente.OpenDatabase();
        Assert.Equal([Adres], await db.Set<Matching.Berichten.Bericht>().Select(b => b.Aan).Distinct().ToListAsync());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_printed_code_is_shown_once_and_lets_in_once(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        var code = await PrintAsync(gemeente);
        using var klant = gemeente.Visitor();

        using var wrong = await klant.SendFormAsync(Aanmelden, $"{Aanmelden}?handler=MetCode", ("Code", "ABCD-EFGH-JKMN"));
        var typed = $" {code.Replace('-', ' ').ToLowerInvariant()} ";
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.Contains("Persoon K-1", await klant.SubmitAsync(Aanmelden, "MetCode", ("Code", typed)), StringComparison.Ordinal);
        Assert.False(await EnterCodeAsync(gemeente, code));

        var later = await PrintAsync(gemeente);
        gemeente.Clock.Advance(TimeSpan.FromDays(14));
        Assert.False(await EnterCodeAsync(gemeente, later));

        var oud = await PrintAsync(gemeente);
        var nieuw = await PrintAsync(gemeente);
        Assert.False(await EnterCodeAsync(gemeente, oud));
        Assert.True(await EnterCodeAsync(gemeente, nieuw));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Only_the_own_consulent_opens_the_way_in(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-c2", Rol.Werkconsulent);
        using var eigen = await gemeente.SignInAsync("m-c1");
        using var ander = await gemeente.SignInAsync("m-c2");

        await ander.ReadPageAsync(Pagina, HttpStatusCode.NotFound);
        foreach (var handler in new[] { "Adres", "Link", "Papier" })
        {
            using var refused = await ander.SendFormAsync("/caseload", $"{Pagina}?handler={handler}", ("Email", Adres));
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }

        Assert.Contains("Bevestig eerst het e-mailadres.", await eigen.SubmitAsync(Pagina, "Link"), StringComparison.Ordinal);
        Assert.Equal(0, await gemeente.CountBriefAsync());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task One_address_is_of_one_person_and_goes_with_that_person(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        await ConfirmAsync(gemeente);
        await SendLinkAsync(gemeente);
        using var consulent = await gemeente.SignInAsync("m-c1");

        using var taken = await consulent.SendFormAsync("/klanten/K-2/toegang", "/klanten/K-2/toegang?handler=Adres", ("Email", Adres));
        Assert.Contains("Dit adres is al van iemand anders.", WebUtility.HtmlDecode(await taken.Content.ReadAsStringAsync()), StringComparison.Ordinal);

        await using var db = gemeente.OpenDatabase();
        await db.Set<Klant>().Where(k => k.Sleutel == "K-1").ExecuteDeleteAsync();
        Assert.Equal((0, 0), (await db.Set<Klantadres>().CountAsync(), await db.Set<Klantsleutel>().CountAsync()));
    }

    [Fact]
    public void A_code_on_paper_holds_nothing_that_looks_like_something_else()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => Klantsleutel.NewCode()).ToList();
        Assert.Equal(500, codes.Distinct().Count());
        Assert.All(codes, code => Assert.DoesNotContain(code, letter => "ILO01".Contains(letter, StringComparison.Ordinal)));
        Assert.All(codes, code => Assert.Equal(code, Klantsleutel.ReadCode(Klantsleutel.Groepen(code).ToLowerInvariant())));
        Assert.All([null, "", "ABCD", "ABCD-EFGH-JKM0", new string('A', 13), "ÀBCDEFGHJKMN"], getypt => Assert.Null(Klantsleutel.ReadCode(getypt)));
    }

    private static async Task<Testgemeente> StartAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        var consulent = await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        await gemeente.AddKlantAsync("K-1", consulent);
        var tweede = await gemeente.AddKlantAsync("K-2", consulent);
        await using var db = gemeente.OpenDatabase();
        await db.Set<Klant>().Where(k => k.Id == tweede.Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.Email, "volgens-levering@post.example"));
        return gemeente;
    }

    private static async Task ConfirmAsync(Testgemeente gemeente, string adres = Adres)
    {
        using var consulent = await gemeente.SignInAsync("m-c1");
        Assert.Contains("Het adres is bevestigd.", await consulent.SubmitAsync(Pagina, "Adres", ("Email", adres)), StringComparison.Ordinal);
    }

    private static async Task<string> SendLinkAsync(Testgemeente gemeente, string adres = Adres)
    {
        using var consulent = await gemeente.SignInAsync("m-c1");
        await consulent.SubmitAsync(Pagina, "Link");
        return await gemeente.LinkAsync(adres);
    }

    private static async Task<bool> WorksAsync(Testgemeente gemeente, string link)
    {
        using var visitor = gemeente.Visitor();
        return (await visitor.ReadPageAsync(link)).Contains("Ga verder", StringComparison.Ordinal);
    }

    private static async Task<string> PrintAsync(Testgemeente gemeente)
    {
        using var consulent = await gemeente.SignInAsync("m-c1");
        var code = Code().Match(await consulent.SubmitAsync(Pagina, "Papier")).Groups["code"].Value;
        Assert.DoesNotContain(code, await consulent.ReadPageAsync(Pagina), StringComparison.Ordinal);
        return code;
    }

    private static async Task<bool> EnterCodeAsync(Testgemeente gemeente, string code)
    {
        using var visitor = gemeente.Visitor();
        using var answer = await visitor.SendFormAsync(Aanmelden, $"{Aanmelden}?handler=MetCode", ("Code", code));
        return answer.StatusCode == HttpStatusCode.Found;
    }

    [GeneratedRegex("<code>(?<code>[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4})</code>", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Token();
}
