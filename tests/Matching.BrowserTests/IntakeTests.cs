using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>From the text of a werkgever to a published vacature, on one screen: A13.</summary>
public sealed class IntakeTests(Bezoeker bezoeker)
{
    private const string Tekst =
        "Hoi, wij zoeken per direct 2 magazijnmedewerkers voor ons magazijn in Zoetermeer. Orders verzamelen met een handscanner, laden en lossen. "
        + "24-32 uur per week, ook in het weekend. Rijbewijs B is nodig en Nederlands op niveau A2.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pasted_text_becomes_a_published_vacature(bool phone)
    {
        var page = await bezoeker.AlsAsync("m-a1", phone);
        var clock = Stopwatch.StartNew();
        await page.GotoAsync("/vacatures/nieuw");
        await page.GetByLabel("Tekst van de vacature").FillAsync(Tekst);

        // No button: it is read while typing.
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Magazijnmedewerker") })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Uren, laagste")).ToHaveValueAsync("24");
        await Assertions.Expect(page.GetByLabel("Nodige rijbewijzen")).ToHaveValueAsync("B");
        await Assertions.Expect(page.GetByLabel("Aantal plaatsen")).ToHaveValueAsync("2");
        await Assertions.Expect(page.Locator("#gelezen-Rijbewijzen")).ToContainTextAsync("Zonder rijbewijs B");
        await Toegankelijk.AssertAsync(page);
        await Bezoeker.PictureAsync(page, phone ? "intake-telefoon.png" : "intake.png", phone);
        if (!phone)
        {
            await page.GetByRole(AriaRole.Heading, new() { Name = "Wat moet iemand kunnen?" }).EvaluateAsync("h => h.scrollIntoView()");
            await Bezoeker.PictureAsync(page, "intake-eisen.png");
            await page.GetByRole(AriaRole.Heading, new() { Name = "Wanneer, waar en wat is nodig?" }).EvaluateAsync("h => h.scrollIntoView()");
            await Bezoeker.PictureAsync(page, "intake-wanneer.png");
        }


        await page.GetByLabel("Werkgever", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var orders = page.GetByRole(AriaRole.Checkbox, new() { Name = "Orders verzamelen" });
        await orders.CheckAsync();
        await page.GetByLabel("Hoe nodig: Orders verzamelen").SelectOptionAsync("vereist");
        var before = await page.Locator("#stand strong").First.InnerTextAsync();
        await page.GetByLabel("Nodige rijbewijzen").FillAsync("geen");
        await Assertions.Expect(page.Locator("#gelezen-Rijbewijzen")).Not.ToContainTextAsync("Zonder rijbewijs B");
        await Assertions.Expect(page.Locator("#stand strong").First).Not.ToHaveTextAsync(before);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer vacature" }).ClickAsync();

        await Assertions.Expect(page.GetByText("De vacature is bewaard. De kandidatenlijst wordt gemaakt.")).ToBeVisibleAsync();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(90), $"{clock.Elapsed.TotalSeconds:0} s");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Magazijnmedewerker");
        await Toegankelijk.AssertAsync(page);
        await bezoeker.Gemeente.WaitForIndexAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wat kost elke eis?" })).ToBeVisibleAsync();
        if (!phone) await page.GetByRole(AriaRole.Heading, new() { Name = "Wat kost elke eis?" }).EvaluateAsync("h => h.scrollIntoView()");
        await Bezoeker.PictureAsync(page, "vacature-eisen.png", phone);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_buttons_do_the_same()
    {
        var page = await bezoeker.AlsAsync("m-a1", script: false);
        await page.GotoAsync("/vacatures/nieuw");
        await page.GetByLabel("Tekst van de vacature").FillAsync(Tekst);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lees de tekst" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Uren, hoogste")).ToHaveValueAsync("32");
        await page.GetByLabel("Zoek een vaardigheid of certificaat").FillAsync("heftruckdiploma");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg toe" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Heftruckcertificaat" })).ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Publishing_without_a_required_competentie_is_refused_with_proposals()
    {
        var page = await bezoeker.AlsAsync("m-a1");
        await page.GotoAsync("/vacatures/nieuw");
        await page.GetByLabel("Werkgever", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Tekst van de vacature").FillAsync("Wij zoeken een kok.");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^Kok") })).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer vacature" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Kies minstens één vaardigheid die vereist is.");
        await Assertions.Expect(page.GetByText("Vaak nodig bij dit beroep.").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Warme gerechten koken" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiceer vacature" }).ClickAsync();
        await Assertions.Expect(page.GetByText("De vacature is bewaard. De kandidatenlijst wordt gemaakt.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Klanten_and_vacatures_are_found_while_typing()
    {
        var page = await bezoeker.AlsAsync("m-a1");
        foreach (var pad in new[] { "/klanten", "/vacatures" })
        {
            await page.GotoAsync(pad);
            await page.Locator("#zoek").PressSequentiallyAsync("magazijn");
            await Assertions.Expect(page.Locator("#resultaten mark").First).ToBeVisibleAsync();
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("zoek=magazijn"));
            await Toegankelijk.AssertAsync(page);
            await Bezoeker.PictureAsync(page, $"zoek{pad.Replace('/', '-')}.png");
        }

        await page.GotoAsync("/klanten/K-0001");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Breder kijken" })).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(page);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Breder kijken" }).ScrollIntoViewIfNeededAsync();
        await Bezoeker.PictureAsync(page, "breder.png");
        await page.Context.CloseAsync();
    }
}
