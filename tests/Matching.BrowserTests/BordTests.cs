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

        var chip = anke.Locator("#zonder .bord__naam").First;
        var klant = await chip.InnerTextAsync();
        await chip.ClickAsync();
        await anke.Locator(".bord__kolom .bord__hier").First.ClickAsync();
        var clock = Stopwatch.StartNew();
        await Assertions.Expect(rachid.Locator(".bord__kolom").First.GetByText(klant, new() { Exact = true }).First).ToBeVisibleAsync();
        var seen = clock.Elapsed;
        await Assertions.Expect(anke.Locator(".bord__kolom").First.GetByText(klant, new() { Exact = true }).First).ToBeVisibleAsync();
        Assert.True(seen < TimeSpan.FromSeconds(1), $"pas na {seen.TotalMilliseconds:0} ms");

        // Rachid moves the same klant on with the form behind the chip; Anke sees it go.
        await rachid.Locator("#zonder .bord__naam").First.ClickAsync();
        await rachid.Locator(".bord__kolom .bord__hier").Nth(1).ClickAsync();
        await Assertions.Expect(anke.Locator(".bord__kolom").Nth(1).Locator(".bord__naam")).ToHaveCountAsync(1);

        await Bezoeker.PictureAsync(anke, "bord.png");
        await Toegankelijk.AssertAsync(anke);
        await Toegankelijk.AssertAsync(rachid);
    }

    [Fact]
    public async Task Who_was_away_catches_up_on_return()
    {
        var anke = await OpenBoardAsync("m-a1");
        var rachid = await OpenBoardAsync("m-a2", anke.Url);
        var column = anke.Locator(".bord__kolom").Nth(2);
        var before = await column.Locator(".bord__naam").CountAsync();

        await rachid.Context.SetOfflineAsync(true);
        await anke.Locator("#zonder .bord__naam").First.ClickAsync();
        await column.Locator(".bord__hier").ClickAsync();
        await Assertions.Expect(column.Locator(".bord__naam")).ToHaveCountAsync(before + 1);
        await rachid.Context.SetOfflineAsync(false);

        await Assertions.Expect(rachid.Locator(".bord__kolom").Nth(2).Locator(".bord__naam")).ToHaveCountAsync(before + 1, new() { Timeout = 30_000 });
        bezoeker.Klachten.RemoveAll(k => k.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal) || k.Contains("WebSocket", StringComparison.Ordinal));
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
