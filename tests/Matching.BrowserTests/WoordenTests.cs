using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>A word is looked up, corrected and taken back; it works without scripts.</summary>
public sealed class WoordenTests(Bezoeker bezoeker)
{
    [Fact]
    public async Task A_beheerder_says_what_a_word_means_and_takes_it_back()
    {
        var page = await bezoeker.AlsAsync("m-b1", script: false);
        await page.GotoAsync("/taxonomie");
        await page.GetByLabel("Woord of functie").FillAsync("duizendpoot in de keuken");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        await page.GetByLabel("Beroep of vaardigheid").FillAsync("keukenhulp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek de betekenis" }).ClickAsync();
        await Bezoeker.PictureAsync(page, "woorden.png", phone: true);
        await page.GetByRole(AriaRole.Region, new() { Name = "Kies de betekenis" }).GetByRole(AriaRole.Button, new() { Name = "Keukenhulp" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Bewaard: ‘duizendpoot in de keuken’ betekent Keukenhulp.");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Hoe wij het lezen" })).ToContainTextAsync("gezegd door een mens");
        await Bezoeker.PictureAsync(page, "woorden-verbeterd.png", phone: true);
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ongedaan gemaakt");
    }
}
