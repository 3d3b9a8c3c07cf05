using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>A consulent writes the text for werkgevers, sees what is found in it, takes the cleaned one and says that it is good (T18).</summary>
public sealed class AanbiedtekstTests(Bezoeker bezoeker)
{
    [Fact]
    public async Task A_text_is_written_cleaned_and_found_good()
    {
        var esra = await bezoeker.AlsAsync("m-c3");
        await esra.GotoAsync("/klanten/K-0018");
        await esra.GetByRole(AriaRole.Link, new() { NameString = "Tekst voor werkgevers" }).ClickAsync();
        await Toegankelijk.AssertAsync(esra);

        await esra.GetByLabel("Tekst", new() { Exact = true }).FillAsync("Ik werk netjes en ben op tijd.\nBel mijn oude baas Henk: 06-00000001. Ik werkte bij Bakkerij De Nep.");
        await esra.GetByRole(AriaRole.Button, new() { NameString = "Bewaar de tekst" }).ClickAsync();
        await Assertions.Expect(esra.GetByText("Nog niet goed")).ToBeVisibleAsync();
        await Assertions.Expect(esra.GetByRole(AriaRole.Button, new() { NameString = "hij is goed" })).ToHaveCountAsync(0);
        await Toegankelijk.AssertAsync(esra);
        await Bezoeker.PictureAsync(esra, "aanbiedtekst.png");

        await esra.GetByRole(AriaRole.Button, new() { NameString = "Neem dit voorstel over" }).ClickAsync();
        await esra.GetByRole(AriaRole.Button, new() { NameString = "Ik heb de tekst gelezen: hij is goed" }).ClickAsync();
        await Assertions.Expect(esra.GetByText("Goedgekeurd", new() { Exact = true })).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(esra);
    }
}
