using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>A08: an accountmanager puts someone in a place, by keyboard and mouse, and says that a reason is not right.</summary>
public sealed class IngreepTests(Bezoeker bezoeker)
{
    [Fact]
    public async Task An_accountmanager_puts_someone_in_place_and_disputes_a_reason()
    {
        var anke = await bezoeker.AlsAsync("m-a1");
        await anke.GotoAsync("/vacatures");
        await anke.Locator("#resultaten a[href^='/vacatures/V-']").Last.ClickAsync();
        var derde = anke.Locator("ol[aria-labelledby=kandidaten] article.kaart").Nth(2);
        var naam = await derde.Locator(".kaart__titel").InnerTextAsync();

        await derde.GetByText("Verander de plek").ClickAsync();
        await derde.GetByLabel("Plek", new() { Exact = true }).FillAsync("1");
        await derde.GetByLabel("Omdat").SelectOptionAsync("klant-wil");
        await derde.GetByRole(AriaRole.Button, new() { NameString = "Zet vast op deze plek" }).ClickAsync();

        var eerste = anke.Locator("ol[aria-labelledby=kandidaten] article.kaart").First;
        await Assertions.Expect(eerste.Locator(".kaart__titel")).ToHaveTextAsync(naam);
        await Assertions.Expect(eerste.GetByText("Vastgezet op plek 1 door")).ToBeVisibleAsync();
        await eerste.GetByText("Verander de plek").ClickAsync();
        await eerste.GetByText("Waarom deze plek?").ClickAsync();
        await eerste.GetByText("Klopt een reden niet?").ClickAsync();
        await Toegankelijk.AssertAsync(anke);
        await anke.Locator("#kandidaten").ScrollIntoViewIfNeededAsync();
        await Bezoeker.PictureAsync(anke, "ingreep.png");

        await eerste.GetByRole(AriaRole.Button, new() { NameString = "Dit klopt niet" }).ClickAsync();
        await Assertions.Expect(anke.GetByText("We tellen dat deze reden niet klopt.")).ToBeVisibleAsync();
        await anke.GetByRole(AriaRole.Button, new() { NameString = "Hef op" }).ClickAsync();
        await Assertions.Expect(anke.GetByText("De score bepaalt de plek weer.")).ToBeVisibleAsync();
    }
}
