using Matching.Tests.Hosting;
using Microsoft.Playwright;

[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Matching.BrowserTests.Bezoeker))]

namespace Matching.BrowserTests;

/// <summary>One demo gemeente and one Chromium for all journeys. Without Chromium every journey is skipped aloud.</summary>
public sealed class Bezoeker : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private Testgemeente? gemeente;
    private string? waaromNiet;

    public Testgemeente Gemeente => gemeente!;

    public async ValueTask InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("MATCHING_TEST_CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(chromium))
        {
            waaromNiet = $"geen Chromium op {chromium}";
            return;
        }

        gemeente = await Testgemeente.StartAsync(demo: true);
        await gemeente.WaitForQueueAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (gemeente is not null) await gemeente.DisposeAsync();
    }

    /// <summary>A journey that needs a gemeente of its own asks this first.</summary>
    public void SkipWithoutBrowser()
    {
        if (waaromNiet is not null) Assert.Skip(waaromNiet);
    }

    /// <summary>A browser of one's own in which nobody is signed in.</summary>
    public async Task<IPage> OpenAsync(Testgemeente bij, bool phone = false, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = bij.Url.ToString(),
            Locale = "nl-NL",
            JavaScriptEnabled = script,
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        // Whatever the page complains of - a refused script, a missing file - fails the journey.
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Klachten.Add($"{page.Url}: {message.Text}");
        };
        return page;
    }

    /// <summary>A browser of one's own, signed in by the sign-in page.</summary>
    public async Task<IPage> AlsAsync(string account, bool phone = false, bool script = true)
    {
        SkipWithoutBrowser();
        var page = await OpenAsync(Gemeente, phone, script);
        await page.GotoAsync("/aanmelden");
        var shown = page.Locator($"form:has(input[name=account][value='{account}']) button");
        if (await shown.CountAsync() > 0)
        {
            await shown.ClickAsync();
        }
        else
        {
            await page.GetByText("Aanmelden met een ander account").ClickAsync();
            await page.Locator("#account").FillAsync(account);
            await page.GetByRole(AriaRole.Button, new() { NameString = "Aanmelden", Exact = true }).ClickAsync();
        }

        // Looks until it is there: waiting for a load event that may have been misses it now and then.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        return page;
    }

    /// <summary>A browser of someone who is not signed in, by name and not by number: a passkey belongs to a name.</summary>
    public async Task<IPage> VreemdeAsync(bool phone = false, bool script = true)
    {
        if (waaromNiet is not null) Assert.Skip(waaromNiet);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = new UriBuilder(Gemeente.Url) { Host = "localhost" }.Uri.ToString(),
            Locale = "nl-NL",
            JavaScriptEnabled = script,
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Klachten.Add($"{page.Url}: {message.Text}");
        };
        return page;
    }

    public List<string> Klachten { get; } = [];

    /// <summary>A picture for the README, taken only when asked for, so that an ordinary run changes no files.</summary>
    public static async Task PictureAsync(IPage page, string naam, bool phone = false)
    {
        if (Environment.GetEnvironmentVariable("MATCHING_TEST_BEELDEN") is not { Length: > 0 } map) return;
        if (!phone) await page.SetViewportSizeAsync(1280, 1100);
        await page.ScreenshotAsync(new() { Path = Path.Combine(map, naam), FullPage = phone });
    }
}
