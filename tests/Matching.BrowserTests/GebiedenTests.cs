using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>An accountmanager narrows the kandidaten to one gemeente, and looks who falls out and why; with and without scripts.</summary>
public sealed partial class GebiedenTests(Bezoeker bezoeker)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_is_narrowed_to_a_gemeente_and_widened_again(bool script)
    {
        var page = await bezoeker.AlsAsync("m-a1", script: script);
        await page.GotoAsync("/vacatures");
        // The open ones come first.
        await page.Locator("article .kaart__titel a").First.ClickAsync();
        var gemeente = await page.Locator("#gebied-gemeente input").Nth(1).GetAttributeAsync("value");
        var keuze = page.Locator("#gebied-gemeente .utrecht-form-label").Nth(1);
        var aantal = int.Parse(Aantal().Match(await keuze.InnerTextAsync()).Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture);
        await keuze.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Toon kandidaten" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("gemeente=[^&]", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var kaarten = page.Locator("article.kaart");
        await Assertions.Expect(kaarten).ToHaveCountAsync(Math.Min(aantal, 20));
        await Assertions.Expect(kaarten.Filter(new() { HasText = $"{gemeente}, " })).ToHaveCountAsync(Math.Min(aantal, 20));
        // Axe is a script itself.
        if (script)
        {
            await Toegankelijk.AssertAsync(page);
            await Bezoeker.PictureAsync(page, "gebieden.png");
        }

        await page.GetByRole(AriaRole.Link, new() { NameString = "Wis filters" }).ClickAsync();
        await Assertions.Expect(page.Locator("#gemeente-")).ToBeCheckedAsync();

        await page.GetByRole(AriaRole.Link, new() { NameString = "Wie valt af en waarom?" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "Wie valt af en waarom?" })).ToBeVisibleAsync();
        if (script) await Bezoeker.PictureAsync(page, "valt-af.png");
    }

    [Fact]
    public async Task Choosing_a_regio_while_searching_renews_the_counts_and_keeps_ones_place()
    {
        var page = await bezoeker.AlsAsync("m-a1");
        await page.GotoAsync("/vacatures");
        await page.Locator("#gebied-regio .utrecht-form-label").Nth(1).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("regio=", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(page.Locator("#gebied-regio input").Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".actieve-filters")).ToContainTextAsync("regio ");
        await Toegankelijk.AssertAsync(page);
        await Bezoeker.PictureAsync(page, "gebieden-vacatures.png");
    }

    [GeneratedRegex(@"\((?<n>\d+)\)", RegexOptions.None, 1000)]
    private static partial Regex Aantal();
}
