using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>Signing in by a real OpenID provider at another site, in a real browser: with its rules for cookies, forms and links between sites.</summary>
public sealed class AanmeldenTests(Bezoeker bezoeker) : IAsyncLifetime
{
    private Testaanbieder aanbieder = null!;
    private Testgemeente gemeente = null!;

    public async ValueTask InitializeAsync()
    {
        bezoeker.SkipWithoutBrowser();
        aanbieder = await Testaanbieder.StartAsync();
        gemeente = await Testgemeente.StartAsync(instellingen: [.. aanbieder.Instellingen(), "--Matching:Sessies:Medewerker:Stilte=01:00:00", "--Matching:Sessies:Medewerker:Hoogstens=10:00:00"]);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        aanbieder.Add("anke", ("email", "m-a1@gemeente.example"));
        aanbieder.Add("bea", ("email", "m-b1@gemeente.example"));
        aanbieder.Add("vreemd", ("email", "vreemd@elders.example"));
    }

    public async ValueTask DisposeAsync()
    {
        if (gemeente is not null) await gemeente.DisposeAsync();
        if (aanbieder is not null) await aanbieder.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signing_in_leads_by_the_provider_to_the_page_asked_for(bool script)
    {
        var page = await bezoeker.OpenAsync(gemeente, script: script);
        await page.GotoAsync("/werkgevers");
        if (script) await Toegankelijk.AssertAsync(page);

        await EnterAsync(page, "anke");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(gemeente.Url, "/werkgevers").ToString());
        await Assertions.Expect(page.GetByText("Medewerker m-a1")).ToBeVisibleAsync();
        Assert.DoesNotContain(bezoeker.Klachten, k => k.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_known_reads_why_and_a_wrong_rol_opens_no_door()
    {
        var stranger = await bezoeker.OpenAsync(gemeente);
        await stranger.GotoAsync("/aanmelden");
        await EnterAsync(stranger, "vreemd");
        await Assertions.Expect(stranger.GetByText("Wij kennen vreemd@elders.example hier niet.")).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(stranger);

        var bea = await bezoeker.OpenAsync(gemeente);
        await bea.GotoAsync("/klanten");
        await EnterAsync(bea, "bea");
        await Assertions.Expect(bea.GetByText("Uw account heeft geen toegang tot deze pagina.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_session_that_ran_out_is_told_and_one_tap_brings_back()
    {
        var page = await bezoeker.OpenAsync(gemeente, phone: true);
        await page.GotoAsync("/werkgevers");
        await EnterAsync(page, "anke");
        await Assertions.Expect(Afmelden(page)).ToBeVisibleAsync();

        gemeente.Clock.Advance(TimeSpan.FromMinutes(61));
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("U bent afgemeld, omdat")).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(page);

        await Knop(page).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(gemeente.Url, "/werkgevers").ToString());
        await Assertions.Expect(Afmelden(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_signs_out_at_the_provider_too()
    {
        var page = await bezoeker.OpenAsync(gemeente);
        await page.GotoAsync("/werkgevers");
        await EnterAsync(page, "anke");

        await Afmelden(page).ClickAsync();
        await Assertions.Expect(Knop(page)).ToBeVisibleAsync();
        await page.GotoAsync("/werkgevers");
        await Knop(page).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wie bent u?" })).ToBeVisibleAsync();
        Assert.DoesNotContain(bezoeker.Klachten, k => k.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static async Task EnterAsync(IPage page, string naam)
    {
        await Knop(page).ClickAsync();
        await page.GetByLabel("Gebruiker").FillAsync(naam);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();
    }

    private static ILocator Knop(IPage page) => page.GetByRole(AriaRole.Link, new() { Name = "Aanmelden met uw werkaccount" });

    private static ILocator Afmelden(IPage page) => page.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" });
}
