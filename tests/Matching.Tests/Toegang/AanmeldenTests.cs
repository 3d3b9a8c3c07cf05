using System.Net;
using Matching.Tests.Hosting;
using Matching.Toegang;

namespace Matching.Tests.Toegang;

public sealed class AanmeldenTests
{
    [Fact]
    public async Task The_demo_accounts_that_exist_are_listed_by_role()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        using var visitor = gemeente.Visitor();

        var page = await visitor.ReadPageAsync("/aanmelden?terug=/werkgevers");

        Assert.Contains("value=\"m-a1\"", page, StringComparison.Ordinal);
        Assert.Contains(">accountmanager</h2>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"/werkgevers\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"m-k1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_leads_back_to_the_page_asked_for_but_never_to_another_site()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);

        using var own = await SignInAsync(gemeente, "m-a1", "/werkgevers", browser: true);
        using var other = await SignInAsync(gemeente, "m-a1", "//evil.example", browser: true);

        Assert.Equal("/werkgevers", own.Headers.Location?.OriginalString);
        Assert.Equal("/", other.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_person_reads_a_refusal_on_the_page_and_a_program_in_json()
    {
        await using var gemeente = await Testgemeente.StartAsync();

        using var program = await SignInAsync(gemeente, "m-x", terug: null, browser: false);
        using var visitor = gemeente.Visitor();
        using var person = await SignInAsync(visitor, "m-x", "/werkgevers", browser: true);
        var page = await visitor.ReadPageAsync(person.Headers.Location!.OriginalString);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (program.StatusCode, program.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.Found, person.StatusCode);
        Assert.Contains("Het account m-x bestaat niet.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"/werkgevers\"", page, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SignInAsync(Testgemeente gemeente, string account, string? terug, bool browser)
    {
        using var visitor = gemeente.Visitor();
        return await SignInAsync(visitor, account, terug, browser);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient visitor, string account, string? terug, bool browser)
    {
        if (browser) visitor.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml");
        return visitor.PostAsync("/aanmelden/demo", new FormUrlEncodedContent([new("account", account), new("terug", terug ?? "")]));
    }
}
