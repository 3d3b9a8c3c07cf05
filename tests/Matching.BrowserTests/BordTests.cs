using System.Diagnostics;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>Two people at one Netwerkcafé see each other's link within a second, without reloading: D07.</summary>
public sealed class BordTests(Bezoeker bezoeker)
{
    [Fact]
    public async Task Two_people_see_each_others_links()
    {
        var anke = await OpenBoardAsync("m-a1");
        var rachid = await OpenBoardAsync("m-a2", anke.Url);

        var (klant, vacature) = await LinkFirstAsync(anke);
        var clock = Stopwatch.StartNew();
        await Assertions.Expect(Kolom(rachid, vacature).GetByText(klant, new() { Exact = true }).First).ToBeVisibleAsync();
        var seen = clock.Elapsed;
        await Assertions.Expect(Kolom(anke, vacature).GetByText(klant, new() { Exact = true }).First).ToBeVisibleAsync();
        Assert.True(seen < TimeSpan.FromSeconds(1), $"pas na {seen.TotalMilliseconds:0} ms");

        // Rachid links another, and Anke sees it come.
        var (ander, elders) = await LinkFirstAsync(rachid);
        await Assertions.Expect(Kolom(anke, elders).GetByText(ander, new() { Exact = true }).First).ToBeVisibleAsync();

        await Bezoeker.PictureAsync(anke, "bord.png");
        await Toegankelijk.AssertAsync(anke);
        await Toegankelijk.AssertAsync(rachid);
    }

    [Fact]
    public async Task Who_was_away_catches_up_on_return()
    {
        var anke = await OpenBoardAsync("m-a1");
        var rachid = await OpenBoardAsync("m-a2", anke.Url);

        await rachid.Context.SetOfflineAsync(true);
        var (klant, vacature) = await LinkFirstAsync(anke);
        await Assertions.Expect(Kolom(anke, vacature).GetByText(klant, new() { Exact = true }).First).ToBeVisibleAsync();
        await rachid.Context.SetOfflineAsync(false);

        await Assertions.Expect(Kolom(rachid, vacature).GetByText(klant, new() { Exact = true }).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        bezoeker.Klachten.RemoveAll(k => k.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal) || k.Contains("WebSocket", StringComparison.Ordinal));
    }

    private static ILocator Kolom(IPage page, string vacature) => page.Locator($".bord__kolom[data-kolom='{vacature}']");

    /// <summary>Taps the first klant without a conversation, and the first vacature where this klant may go.</summary>
    private static async Task<(string Klant, string Vacature)> LinkFirstAsync(IPage page)
    {
        var chip = page.Locator("#zonder .bord__naam").First;
        var klant = await chip.InnerTextAsync();
        await chip.ClickAsync();
        var kolom = page.Locator(".bord__kolom.is-open").First;
        var vacature = (await kolom.GetAttributeAsync("data-kolom"))!;
        await kolom.Locator(".bord__hier").ClickAsync();
        return (klant, vacature);
    }

    private async Task<IPage> OpenBoardAsync(string account, string? url = null)
    {
        var page = await bezoeker.AlsAsync(account);
        if (url is null)
        {
            await page.GotoAsync("/netwerkcafes");
            await page.Locator("a[href$='/bord']").First.ClickAsync();
        }
        else
        {
            await page.GotoAsync(url);
        }

        await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("live", new() { IgnoreCase = true });
        return page;
    }
}
