using System.Net;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Sessies;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Toegang;

/// <summary>A session is a row in the database: it runs out by our clock, and over is over at the next request.</summary>
public sealed class SessieTests
{
    private static readonly string[] Zoals =
    [
        "--Matching:Sessies:Medewerker:Stilte=01:00:00", "--Matching:Sessies:Medewerker:Hoogstens=10:00:00", "--Matching:Sessies:Werkgever:Stilte=00:30:00",
        "--Matching:Sessies:Werkgever:Hoogstens=04:00:00", "--Matching:Sessies:Klant:Stilte=00:15:00", "--Matching:Sessies:Klant:Hoogstens=01:00:00",
    ];

    [Fact]
    public void What_is_tested_here_is_what_a_gemeente_gets()
    {
        var eigen = new Sessietermijnen();
        Assert.Equal((TimeSpan.FromHours(1), TimeSpan.FromHours(10)), (eigen.Medewerker.Stilte, eigen.Medewerker.Hoogstens));
        Assert.Equal((TimeSpan.FromMinutes(30), TimeSpan.FromHours(4)), (eigen.Werkgever.Stilte, eigen.Werkgever.Hoogstens));
        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)), (eigen.Klant.Stilte, eigen.Klant.Hoogstens));
    }

    [Theory]
    [InlineData("m-a1", 60, 600)]
    [InlineData("werkgever:W-1", 30, 240)]
    [InlineData("klant:K-1", 15, 60)]
    public async Task It_ends_by_silence_and_at_the_latest_after_a_term(string account, int stilte, int hoogstens)
    {
        await using var gemeente = await StartAsync(Databasesoort.Sqlite);
        using var visitor = await gemeente.SignInAsync(account);
        var begin = gemeente.Clock.GetUtcNow();
        for (var minuten = stilte - 1; minuten < hoogstens; minuten += stilte - 1)
        {
            gemeente.Clock.SetUtcNow(begin.AddMinutes(minuten));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor));
        }

        gemeente.Clock.SetUtcNow(begin.AddMinutes(hoogstens));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(visitor));

        using var other = await gemeente.SignInAsync(account);
        gemeente.Clock.Advance(TimeSpan.FromMinutes(stilte));
        using var silent = await other.GetAsync("/sessies");
        Assert.Equal("/aanmelden?terug=%2Fsessies&verlopen=true", silent.Headers.Location?.PathAndQuery);
        Assert.Contains("U bent afgemeld, omdat", await other.ReadPageAsync(silent.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Signing_in_always_gives_a_new_key_and_ends_what_was(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        var before = await gemeente.SessionAsync("m-a1");
        var oud = before.GetCookies(gemeente.Url)["matching"]!.Value;
        using var victim = new HttpClient(new SocketsHttpHandler { CookieContainer = before, AllowAutoRedirect = false }) { BaseAddress = gemeente.Url };
        using (await victim.PostAsync("/aanmelden/demo", new FormUrlEncodedContent([new("account", "m-b1")])))
        {
        }

        Assert.NotEqual(oud, before.GetCookies(gemeente.Url)["matching"]!.Value);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(victim));
        using var attacker = gemeente.Visitor();
        attacker.DefaultRequestHeaders.Add("Cookie", $"matching={oud}");
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(attacker));
        await using var db = gemeente.OpenDatabase();
        Assert.Equal(["m-b1"], await db.Set<Sessie>().Select(s => s.Account).ToListAsync());
        Assert.Equal(
            [("m-a1", Handeling.Aangemeld), ("m-a1", Handeling.Afgemeld), ("m-b1", Handeling.Aangemeld)],
            (await db.Set<Logregel>().OrderBy(l => l.Volgnummer).ToListAsync()).Select(l => (l.Account, l.Handeling)));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_rol_taken_away_is_gone_at_the_next_request(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        using var visitor = await gemeente.SignInAsync("m-a1");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "/werkgevers"));

        await ChangeAsync(gemeente, m => m.Rollen = [Rol.Werkconsulent]);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(visitor, "/werkgevers"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "/caseload"));

        await ChangeAsync(gemeente, m => m.Rollen = []);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(visitor, "/caseload"));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Somebody_sees_where_they_are_signed_in_and_ends_the_others(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        using var here = await gemeente.SignInAsync("m-a1");
        using var elsewhere = await gemeente.SignInAsync("m-a1");
        using var someone = await gemeente.SignInAsync("m-b1");

        var page = await here.PressAsync("/sessies", "/sessies");

        Assert.Contains("U bent nu alleen nog hier aangemeld.", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.OK), (await StatusAsync(here), await StatusAsync(elsewhere), await StatusAsync(someone)));
    }

    [Fact]
    public async Task A_beheerder_ends_every_session_of_an_account_but_sees_no_klanten()
    {
        await using var gemeente = await StartAsync(Databasesoort.Sqlite);
        using var beheerder = await gemeente.SignInAsync("m-b1");
        using var anke = await gemeente.SignInAsync("m-a1");
        using var klant = await gemeente.SignInAsync("klant:K-1");
        var page = await beheerder.ReadPageAsync("/sessies/accounts");
        Assert.Contains("m-a1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("K-1", page, StringComparison.Ordinal);

        Assert.Contains("m-a1 is overal afgemeld.", await beheerder.PressAsync("/sessies/accounts", "/sessies/accounts", ("account", "m-a1")), StringComparison.Ordinal);
        Assert.Contains("was al afgemeld", await beheerder.PressAsync("/sessies/accounts", "/sessies/accounts", ("account", "klant:K-1")), StringComparison.Ordinal);

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.OK), (await StatusAsync(anke), await StatusAsync(klant)));
        await using var db = gemeente.OpenDatabase();
        Assert.Equal("door m-b1", (await db.Set<Logregel>().SingleAsync(l => l.Handeling == Handeling.Afgemeld)).Toelichting);
    }

    [Fact]
    public async Task The_database_alone_signs_nobody_in()
    {
        await using var gemeente = await StartAsync(Databasesoort.Sqlite);
        var cookies = await gemeente.SessionAsync("m-a1");
        await using var db = gemeente.OpenDatabase();
        var sessie = await db.Set<Sessie>().SingleAsync();

        Assert.Equal(64, sessie.Hash.Length);
        Assert.DoesNotContain(sessie.Hash, cookies.GetCookieHeader(gemeente.Url), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0", "Edge op Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1", "Safari op een iPhone")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox op Linux")]
    [InlineData("curl/8", "een ander programma")]
    [InlineData("", "een ander programma")]
    public void A_browser_is_called_as_people_call_it(string browser, string naam) => Assert.Equal(naam, Apparaat.Van(browser));

    private static async Task<Testgemeente> StartAsync(Databasesoort soort)
    {
        var gemeente = await Testgemeente.StartAsync(soort, instellingen: Zoals);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        await gemeente.AddWerkgeverAsync("W-1");
        await gemeente.AddKlantAsync("K-1");
        return gemeente;
    }

    private static async Task ChangeAsync(Testgemeente gemeente, Action<Medewerker> change)
    {
        await using var db = gemeente.OpenDatabase();
        change(await db.Set<Medewerker>().SingleAsync(m => m.Sleutel == "m-a1"));
        await db.SaveChangesAsync();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string pad = "/sessies")
    {
        using var answer = await visitor.GetAsync(pad);
        return answer.StatusCode;
    }
}
