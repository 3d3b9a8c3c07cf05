using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>From an accountmanager's choice to a werkgever's interest, and back: D09, A01, A02.</summary>
public sealed class WerkgeverTests(Bezoeker bezoeker)
{
    [Fact]
    public async Task A_werkgever_sees_who_was_chosen_and_shows_interest()
    {
        var werkgever = await bezoeker.AlsAsync("werkgever:W-0001");
        await werkgever.GotoAsync("/profielen");
        if (await werkgever.GetByRole(AriaRole.Heading, new() { Name = "Kandidaten voor uw vacatures" }).IsVisibleAsync())
        {
            await werkgever.Locator(".kaart__titel a").First.ClickAsync();
        }

        var vacature = new Uri(werkgever.Url).Query["?vacature=".Length..];
        var anke = await bezoeker.AlsAsync("m-a1");
        await anke.GotoAsync($"/vacatures/{vacature}");
        var chosen = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            var kaart = anke.Locator("article.kaart")
                .Filter(new() { HasNotTextRegex = new Regex("Nog geen akkoord") })
                .Filter(new() { Has = anke.GetByRole(AriaRole.Button, new() { NameString = "Op voorselectie" }) }).First;
            chosen.Add(await kaart.Locator(".kaart__titel").InnerTextAsync());
            await kaart.GetByRole(AriaRole.Button, new() { NameString = "Op voorselectie" }).ClickAsync();
            await Assertions.Expect(anke.Locator("section[aria-labelledby=voorselectie] > ol > li")).ToHaveCountAsync(i + 1);
        }

        await anke.GetByRole(AriaRole.Button, new() { NameString = "Vrijgeven aan werkgever" }).ClickAsync();
        await Assertions.Expect(anke.GetByText("Vrijgegeven op").First).ToBeVisibleAsync();
        await anke.Locator("details.uitleg").First.EvaluateAsync("d => d.open = true");
        await Bezoeker.PictureAsync(anke, "shortlist.png");

        await werkgever.GotoAsync($"/profielen?vacature={vacature}");
        await Assertions.Expect(werkgever.GetByRole(AriaRole.Heading, new() { Name = "Voor u geselecteerd" })).ToBeVisibleAsync();
        await Bezoeker.PictureAsync(werkgever, "profielen.png");
        var page = await werkgever.ContentAsync();
        Assert.All(chosen, naam => Assert.DoesNotContain(naam, page, StringComparison.Ordinal));
        await werkgever.GetByRole(AriaRole.Button, new() { NameString = "Interesse" }).First.ClickAsync();
        await Assertions.Expect(werkgever.GetByText("U wilt kennismaken").First).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(werkgever);

        await anke.ReloadAsync();
        await Assertions.Expect(anke.GetByText("kennismaken").First).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(anke);
    }
}
