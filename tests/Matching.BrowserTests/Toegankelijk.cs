using System.Text.Json;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>Asks axe what is wrong with a page, by WCAG 2.2 A and AA.</summary>
public static class Toegankelijk
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    public static async Task AssertAsync(IPage page)
    {
        await page.EvaluateAsync(Axe.Value);
        var found = await page.EvaluateAsync<JsonElement>(
            "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(r => r.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`))");
        Assert.True(found.GetArrayLength() == 0, $"{page.Url}\n{string.Join('\n', found.EnumerateArray().Select(v => v.GetString()))}");
    }
}
