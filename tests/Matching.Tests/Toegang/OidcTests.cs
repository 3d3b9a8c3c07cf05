using System.Net;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Sessies;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Toegang;

/// <summary>Signing in by a real OpenID provider: who gets in, as whom, and who reads why not.</summary>
public sealed class OidcTests
{
    private const string Rollen = "--Matching:Oidc:Rollen";

    [Theory]
    [OpElkeDatabase]
    public async Task A_medewerker_signs_in_and_comes_where_they_were_going(Databasesoort soort)
    {
        await using var o = await Aanbiedingang.StartAsync(soort);
        await o.Gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        o.Aanbieder.Add("anke", ("email", "M-A1@gemeente.example"));
        using var visitor = o.Gemeente.Visitor();
        Assert.Contains("href=\"/aanmelden/oidc?terug=%2Fwerkgevers\"", await visitor.ReadPageAsync("/aanmelden?terug=/werkgevers"), StringComparison.Ordinal);

        var terug = await o.EnterAsync(visitor, "anke", "/aanmelden/oidc?terug=/werkgevers");

        Assert.Equal("/werkgevers", await Aanbiedingang.OnwardAsync(visitor, terug));
        Assert.Contains("Medewerker m-a1", await visitor.ReadPageAsync("/werkgevers"), StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        var sessie = await db.Set<Sessie>().SingleAsync();
        Assert.Equal(("m-a1", "anke", "oidc", Sessiesoort.Medewerker), (sessie.Account, sessie.Sub, sessie.Aanbieder, sessie.Soort));
        Assert.DoesNotContain("ey", sessie.IdToken![..2], StringComparison.Ordinal);
        Assert.Equal([(Handeling.Aangemeld, "/aanmelden/oidc")], (await db.Set<Logregel>().ToListAsync()).Select(l => (l.Handeling, l.Plek)));
    }

    [Theory]
    [InlineData("onbekend@elders.example", "Wij kennen onbekend@elders.example hier niet.")]
    [InlineData("m-leeg@gemeente.example", "U hebt hier nog geen rol.")]
    [InlineData("dubbel@gemeente.example", "Wij kennen dubbel@gemeente.example hier niet.")]
    public async Task Who_cannot_come_in_reads_one_sentence_on_the_sign_in_page(string email, string zin)
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-leeg");
        foreach (var sleutel in (string[])["m-x", "m-y"])
        {
            await o.Gemeente.AddAsync(new Medewerker { Id = MedewerkerId.New(), Sleutel = sleutel, Naam = sleutel, Email = "dubbel@gemeente.example", Rollen = [Rol.Accountmanager] });
        }

        o.Aanbieder.Add("iemand", ("email", email));
        using var visitor = o.Gemeente.Visitor();

        var page = await visitor.ReadPageAsync(await o.EnterAsync(visitor, "iemand"));

        Assert.Contains(zin, page, StringComparison.Ordinal);
        Assert.Contains("Vraag uw beheerder", page, StringComparison.Ordinal);
        using var home = await visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.Found, home.StatusCode);
    }

    [Fact]
    public async Task An_address_that_the_provider_did_not_check_names_nobody()
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        o.Aanbieder.Add("anders", ("email", "m-a1@gemeente.example"), ("email_verified", "false"));
        using var visitor = o.Gemeente.Visitor();

        Assert.Contains("Uw werkaccount zegt niet wie u bent.", await visitor.ReadPageAsync(await o.EnterAsync(visitor, "anders")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_provider_can_only_take_rollen_away()
    {
        await using var o = await Aanbiedingang.StartAsync(Databasesoort.Sqlite, $"{Rollen}:GG-Werk=werkconsulent", $"{Rollen}:GG-Beheer=beheerder");
        await o.Gemeente.AddMedewerkerAsync("m-1", Rol.Accountmanager, Rol.Werkconsulent);
        o.Aanbieder.Add("een", ("preferred_username", "m-1"), ("roles", "GG-Werk"), ("roles", "GG-Beheer"), ("roles", "GG-Onbekend"));
        using var visitor = await o.SignInAsync("een");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visitor, "/caseload"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(visitor, "/klanten"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(visitor, "/modellen"));

        o.Aanbieder.Add("ander", ("preferred_username", "m-1"), ("roles", "GG-Beheer"));
        using var other = o.Gemeente.Visitor();
        Assert.Contains("U hebt hier nog geen rol.", await other.ReadPageAsync(await o.EnterAsync(other, "ander")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Culemborg", "tenant-culemborg", true)]
    [InlineData("Culemborg", "tenant-tiel", false)]
    [InlineData("Culemborg", "tenant-elders", false)]
    [InlineData(null, "tenant-tiel", true)]
    [InlineData(null, "tenant-elders", false)]
    public async Task Someone_comes_in_from_the_own_gemeente_only(string? werktVoor, string komtVan, bool welkom)
    {
        await using var o = await Aanbiedingang.StartAsync(
            Databasesoort.Sqlite, "--Matching:Oidc:Gemeenteclaim=tid", "--Matching:Oidc:Gemeenten:tenant-culemborg=Culemborg", "--Matching:Oidc:Gemeenten:tenant-tiel=Tiel");
        await o.Gemeente.AddAsync(new Medewerker { Id = MedewerkerId.New(), Sleutel = "m-1", Naam = "Een", Email = "een@gemeente.example", Rollen = [Rol.Werkconsulent], Gemeente = werktVoor });
        o.Aanbieder.Add("een", ("email", "een@gemeente.example"), ("tid", komtVan));
        using var visitor = o.Gemeente.Visitor();

        var naar = await o.EnterAsync(visitor, "een");

        Assert.Equal(welkom, naar.StartsWith("/aanmelden/verder", StringComparison.Ordinal));
        if (!welkom) Assert.Contains("van een andere gemeente", await visitor.ReadPageAsync(naar), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_here_signs_out_there()
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        o.Aanbieder.Add("anke", ("email", "m-a1@gemeente.example"));
        using var visitor = await o.SignInAsync("anke");

        using var signOut = await visitor.PostAsync("/afmelden", content: null);
        var daar = await Aanbiedingang.OnwardAsync(visitor, signOut.Headers.Location!.OriginalString);
        using var gone = await visitor.GetAsync(daar);

        Assert.StartsWith($"{o.Aanbieder.Authority}/verbind/afmelden?", daar, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, "/aanmelden"), (gone.StatusCode, gone.Headers.Location?.AbsolutePath));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(visitor, "/vacatures"));
        using var again = await visitor.GetAsync("/aanmelden/oidc");
        Assert.Contains("Wie bent u?", await visitor.ReadPageAsync(again.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/aanmelden/oidc/terug?code=x&state=y")]
    [InlineData("/aanmelden/oidc/terug?error=access_denied&state=y")]
    [InlineData("/aanmelden/oidc/terug")]
    public async Task What_somebody_makes_up_at_the_way_back_is_told_in_a_sentence(string adres)
    {
        await using var o = await Aanbiedingang.StartAsync();
        using var visitor = o.Gemeente.Visitor();

        using var answer = await visitor.GetAsync(adres);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("Aanmelden is niet gelukt.", await visitor.ReadPageAsync(answer.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_is_away_is_told_in_a_sentence_and_keeps_nobody_in()
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Aanbieder.StopAsync();
        using var visitor = o.Gemeente.Visitor();

        using var away = await visitor.GetAsync("/aanmelden/oidc?terug=/werkgevers");
        using var form = new FormUrlEncodedContent([new("logout_token", "x")]);
        using var achterom = await visitor.PostAsync("/aanmelden/oidc/afmelden-achterom", form);

        Assert.Contains("geeft geen antwoord", await visitor.ReadPageAsync(away.Headers.Location!.OriginalString), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, achterom.StatusCode);
    }

    [Fact]
    public async Task A_way_back_taken_over_by_another_browser_signs_nobody_in()
    {
        await using var o = await Aanbiedingang.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        o.Aanbieder.Add("anke", ("email", "m-a1@gemeente.example"));
        using var anke = o.Gemeente.Visitor();
        using var thief = o.Gemeente.Visitor();
        using var away = await anke.GetAsync("/aanmelden/oidc");
        using var back = await anke.GetAsync(away.Headers.Location + "&gebruiker=anke");

        using var stolen = await thief.GetAsync(back.Headers.Location);

        Assert.StartsWith("/aanmelden?", stolen.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(thief, "/vacatures"));
    }

    [Theory]
    [InlineData("12345678", "000000000001", "W-1")]
    [InlineData("12345678", "000000000002", "W-2")]
    [InlineData("12345678", null, "met meer vestigingen")]
    [InlineData("87654321", "000000000009", "W-3")]
    [InlineData("11111111", null, "nog niet bekend")]
    [InlineData("1234567x", null, "geen KvK-nummer")]
    public async Task A_bedrijf_comes_in_by_its_kvk_number_as_exactly_one_werkgever(string kvk, string? vestiging, string uitkomst)
    {
        await using var aanbieder = await Testaanbieder.StartAsync();
        await using var gemeente = await Testgemeente.StartAsync(
            instellingen: [.. aanbieder.Instellingen("Eherkenning"), "--Matching:Eherkenning:Kvkclaim=kvk", "--Matching:Eherkenning:Vestigingclaim=vestiging"]);
        foreach (var (sleutel, nummer, plaats) in ((string, string, string?)[])[("W-1", "12345678", "000000000001"), ("W-2", "12345678", "000000000002"), ("W-3", "87654321", null)])
        {
            var werkgever = await gemeente.AddWerkgeverAsync(sleutel);
            await using var db = gemeente.OpenDatabase();
            db.Attach(werkgever);
            (werkgever.Kvk, werkgever.Vestiging) = (nummer, plaats);
            await db.SaveChangesAsync();
        }

        aanbieder.Add("baas", [("kvk", kvk), .. vestiging is null ? Array.Empty<(string, string)>() : [("vestiging", vestiging)]]);
        using var visitor = gemeente.Visitor();
        using var away = await visitor.GetAsync("/aanmelden/eherkenning");
        using var back = await visitor.GetAsync(away.Headers.Location + "&gebruiker=baas");
        using var home = await visitor.GetAsync(back.Headers.Location);
        var naar = home.Headers.Location!.OriginalString;

        if (uitkomst.StartsWith("W-", StringComparison.Ordinal)) Assert.Contains($"Bedrijf {uitkomst}", await visitor.ReadPageAsync("/sessies"), StringComparison.Ordinal);
        else Assert.Contains(uitkomst, await visitor.ReadPageAsync(naar), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string pad)
    {
        using var answer = await visitor.GetAsync(pad);
        return answer.StatusCode;
    }
}
