using System.Net;
using Matching.Kern;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Verantwoording;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Toegang;

/// <summary>The table of the contract: which role opens which page.</summary>
public sealed class WhoMayEnterTests(WhoMayEnterTests.AllRoles gemeente) : IClassFixture<WhoMayEnterTests.AllRoles>
{
    [Theory]
    [InlineData("/vacatures", Rol.Accountmanager, Rol.Werkconsulent)]
    [InlineData("/vacatures/nieuw", Rol.Accountmanager, Rol.Werkconsulent)]
    [InlineData("/vacatures/V-1/valt-af", Rol.Accountmanager, Rol.Werkconsulent)]
    [InlineData("/klanten", Rol.Accountmanager)]
    [InlineData("/caseload", Rol.Werkconsulent)]
    [InlineData("/werkgevers", Rol.Accountmanager)]
    [InlineData("/werkgevers/jobcoachconflicten", Rol.Accountmanager)]
    [InlineData("/werkgevers/W-1", Rol.Accountmanager)]
    [InlineData("/profielen", Rol.Werkgever)]
    [InlineData("/redenen", Rol.Kwaliteitsmedewerker)]
    [InlineData("/netwerkcafes", Rol.Accountmanager, Rol.Werkconsulent, Rol.MedewerkerNetwerkcafe)]
    [InlineData("/plaatsingslijst", Rol.Accountmanager, Rol.Werkconsulent, Rol.Kwaliteitsmedewerker, Rol.Teamleider)]
    [InlineData("/taxonomie", Rol.Beheerder, Rol.Kwaliteitsmedewerker)]
    [InlineData("/modellen", Rol.Beheerder)]
    [InlineData("/modellen/handgewogen", Rol.Beheerder)]
    [InlineData("/kijksignalen", Rol.Accountmanager)]
    [InlineData("/sessies/accounts", Rol.Beheerder)]
    [InlineData("/sessies", Rol.Accountmanager, Rol.Werkconsulent, Rol.Inkomensconsulent, Rol.Jobcoach, Rol.MedewerkerNetwerkcafe, Rol.Kwaliteitsmedewerker, Rol.Teamleider, Rol.Beleid, Rol.PrivacyOfficer, Rol.Beheerder, Rol.Werkgever, Rol.Klant)]
    [InlineData("/post", Rol.Beheerder)]
    [InlineData("/werkgevers/W-1/contactpersonen", Rol.Accountmanager)]
    [InlineData("/interesses", Rol.Accountmanager, Rol.Werkconsulent)]
    [InlineData("/profielen/interesse", Rol.Werkgever)]
    [InlineData("/mijn", Rol.Klant)]
    [InlineData("/mijn/vacatures", Rol.Klant)]
    [InlineData("/mijn/wijzigen", Rol.Klant)]
    [InlineData("/logboek", Rol.PrivacyOfficer)]
    [InlineData("/logboek/bewaren", Rol.PrivacyOfficer)]
    [InlineData("/logboek/rechten", Rol.PrivacyOfficer)]
    [InlineData("/logboek/verantwoording", Rol.PrivacyOfficer)]
    [InlineData("/mijn/verwijderen", Rol.Klant)]
    public async Task Only_these_roles_open(string pad, params Rol[] welkom)
    {
        Assert.SkipUnless(gemeente.HasPage(pad), $"{pad} is er nog niet");
        foreach (var (rol, visitor) in gemeente.Visitors)
        {
            using var answer = await visitor.GetAsync(pad);
            Assert.Equal((rol, welkom.Contains(rol) ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (rol, answer.StatusCode));
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        }

        using var stranger = await gemeente.Stranger.GetAsync(pad);
        Assert.Equal(HttpStatusCode.Found, stranger.StatusCode);
        Assert.Equal((welkom switch { [Rol.Werkgever] => "/aanmelden/werkgever", [Rol.Klant] => "/aanmelden/klant", _ => "/aanmelden" }) + "?terug=" + Uri.EscapeDataString(pad), stranger.Headers.Location?.PathAndQuery);
    }

    [Fact]
    public async Task Everyone_finds_help_for_what_they_do_here()
    {
        foreach (var (rol, visitor) in gemeente.Visitors)
        {
            var page = await visitor.ReadPageAsync("/hulp");
            Assert.Contains($"Voor de {rol.Naam}", page, StringComparison.Ordinal);
            Assert.Equal(rol is not (Rol.Werkgever or Rol.Klant), page.Contains("Hoe de volgorde op een lijst ontstaat", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Rol.Accountmanager, "/vacatures")]
    [InlineData(Rol.Werkconsulent, "/caseload")]
    [InlineData(Rol.Werkgever, "/profielen")]
    [InlineData(Rol.Kwaliteitsmedewerker, "/plaatsingslijst")]
    [InlineData(Rol.Teamleider, "/plaatsingslijst")]
    [InlineData(Rol.MedewerkerNetwerkcafe, "/netwerkcafes")]
    [InlineData(Rol.Beheerder, "/taxonomie")]
    [InlineData(Rol.Klant, "/mijn")]
    [InlineData(Rol.PrivacyOfficer, "/logboek")]
    public async Task Everyone_begins_where_the_work_is(Rol rol, string pad)
    {
        using var answer = await gemeente.Visitors[rol].GetAsync("/");
        Assert.Equal((HttpStatusCode.Found, pad), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData(Rol.Jobcoach)]
    [InlineData(Rol.Inkomensconsulent)]
    [InlineData(Rol.Beleid)]
    public async Task Who_has_nothing_to_do_here_yet_is_told_so(Rol rol)
    {
        var page = await gemeente.Visitors[rol].ReadPageAsync("/");
        Assert.Contains("U hoeft niets te doen.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in()
    {
        using var answer = await gemeente.Stranger.GetAsync("/");
        Assert.Equal((HttpStatusCode.Found, "/aanmelden?terug=%2F"), (answer.StatusCode, answer.Headers.Location?.PathAndQuery));
    }

    /// <summary>One gemeente with an account for every role, all signed in.</summary>
    public sealed class AllRoles : IAsyncLifetime
    {
        private Testgemeente gemeente = null!;

        public Dictionary<Rol, HttpClient> Visitors { get; } = [];

        public HttpClient Stranger { get; private set; } = null!;

        public bool HasPage(string pad) => gemeente.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Any(endpoint => OpenDoors.Pad(endpoint) == pad.Replace("W-1", "{sleutel}", StringComparison.Ordinal).Replace("V-1", "{sleutel}", StringComparison.Ordinal).Replace("handgewogen", "{versie}", StringComparison.Ordinal));

        public Task<IReadOnlyList<Rechtenregel>> RechtenAsync() => gemeente.Services.GetRequiredService<Rechtenmatrix>().ReadAsync();

        public async ValueTask InitializeAsync()
        {
            gemeente = await Testgemeente.StartAsync();
            await gemeente.AddVacatureAsync("V-1", await gemeente.AddWerkgeverAsync("W-1"));
            await gemeente.AddKlantAsync("K-1");
            foreach (var rol in Enum.GetValues<Rol>())
            {
                if (rol is not (Rol.Werkgever or Rol.Klant)) await gemeente.AddMedewerkerAsync(Waarde.Van(rol), rol);
                Visitors[rol] = await gemeente.SignInAsync(rol switch { Rol.Werkgever => "werkgever:W-1", Rol.Klant => "klant:K-1", _ => Waarde.Van(rol) });
            }

            Stranger = gemeente.Visitor();
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var visitor in Visitors.Values.Append(Stranger)) visitor.Dispose();
            await gemeente.DisposeAsync();
        }
    }
}
