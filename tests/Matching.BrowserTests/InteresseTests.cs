using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>From a card without a name to a name, by the klant's own akkoord on a phone without a script.</summary>
public sealed class InteresseTests(Bezoeker bezoeker)
{
    private const string Klant = "K-0001";

    [Fact]
    public async Task A_werkgever_meets_a_klant_by_akkoord_on_a_phone()
    {
        var (interesse, naam, werkgever) = await OpenAsync();
        var bedrijf = await bezoeker.AlsAsync($"werkgever:{werkgever}");
        await bedrijf.GotoAsync("/profielen/interesse");
        await Assertions.Expect(bedrijf.GetByText("Wij vragen de kandidaat om akkoord.")).ToBeVisibleAsync();
        await Bezoeker.PictureAsync(bedrijf, "interesse-werkgever-voor.png");
        await Toegankelijk.AssertAsync(bedrijf);
        Assert.DoesNotContain(naam, await bedrijf.ContentAsync(), StringComparison.Ordinal);

        var anke = await bezoeker.AlsAsync("m-a1");
        await anke.GotoAsync("/interesses");
        var vanDeKlant = anke.Locator("article.kaart").Filter(new() { HasTextString = naam }).Locator(".kaart__kop");
        await Assertions.Expect(vanDeKlant.GetByText("de klant is gevraagd")).ToBeVisibleAsync();
        await Bezoeker.PictureAsync(anke, "interesses.png");
        await Toegankelijk.AssertAsync(anke);

        var klant = await bezoeker.AlsAsync($"klant:{Klant}", phone: true, script: false);
        await klant.GotoAsync("/mijn");
        await Bezoeker.PictureAsync(klant, "mijn-telefoon.png", phone: true);
        await klant.GetByLabel("E-mail mag ook").First.CheckAsync();
        await klant.GetByRole(AriaRole.Button, new() { NameString = "Ja, dat mag" }).First.ClickAsync();
        await Assertions.Expect(klant.GetByText("Alleen deze werkgever ziet nu wie u bent.")).ToBeVisibleAsync();

        // Live: nobody loads these pages again.
        await Assertions.Expect(bedrijf.GetByRole(AriaRole.Heading, new() { Name = naam })).ToBeVisibleAsync();
        await Bezoeker.PictureAsync(bedrijf, "interesse-werkgever-na.png");
        await Toegankelijk.AssertAsync(bedrijf);
        await Assertions.Expect(vanDeKlant.GetByText("de werkgever weet wie het is")).ToBeVisibleAsync();

        await klant.GetByRole(AriaRole.Button, new() { NameString = "Stop" }).First.ClickAsync();
        await Assertions.Expect(bedrijf.GetByText("Deze kandidaat is niet beschikbaar.")).ToBeVisibleAsync();
        Assert.DoesNotContain(naam, await bedrijf.ContentAsync(), StringComparison.Ordinal);
        await using var db = bezoeker.Gemeente.OpenDatabase();
        Assert.Equal(Interessestand.Ingetrokken, (await db.Set<Interesse>().SingleAsync(i => i.Id == interesse)).Stand);
    }

    [Fact]
    public async Task A_klant_changes_the_wish_on_a_phone_and_reads_other_work()
    {
        var klant = await bezoeker.AlsAsync($"klant:{Klant}", phone: true);
        await klant.GotoAsync("/mijn");
        await Toegankelijk.AssertAsync(klant);
        await klant.GotoAsync("/mijn/wijzigen");
        await Bezoeker.PictureAsync(klant, "mijn-wijzigen-telefoon.png", phone: true);
        await Toegankelijk.AssertAsync(klant);
        await klant.GetByLabel("Hoogstens zoveel uur per week").FillAsync("38");
        await klant.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Assertions.Expect(klant.GetByRole(AriaRole.Heading, new() { Name = "Werk dat bij u past" })).ToBeVisibleAsync();
        await Assertions.Expect(klant.GetByText("Bewaard.")).ToBeVisibleAsync();
        await Bezoeker.PictureAsync(klant, "mijn-vacatures-telefoon.png", phone: true);
        await Toegankelijk.AssertAsync(klant);
        await klant.GetByRole(AriaRole.Button, new() { NameString = "Dit wil ik" }).First.ClickAsync();
        await Assertions.Expect(klant.GetByText("Uw consulent leest dat u dit wilt")).ToBeVisibleAsync();
    }

    /// <summary>The interesse in this klant that the demo begins with, waiting for the klant.</summary>
    private async Task<(InteresseId Id, string Naam, string Werkgever)> OpenAsync()
    {
        if (bezoeker.Gemeente is null) Assert.Skip("geen Chromium");
        await using var db = bezoeker.Gemeente.OpenDatabase();
        var gevonden = await (
            from interesse in db.Set<Interesse>()
            join klant in db.Set<Matching.Klanten.Klant>() on interesse.KlantId equals klant.Id
            join werkgever in db.Set<Matching.Werkgevers.Werkgever>() on interesse.WerkgeverId equals werkgever.Id
            where klant.Sleutel == Klant
            select new { interesse, klant, werkgever.Sleutel }).FirstAsync();
        Assert.Equal(Interessestand.Gevraagd, gevonden.interesse.Stand);
        return (gevonden.interesse.Id, gevonden.klant.Naam, gevonden.Sleutel);
    }
}
