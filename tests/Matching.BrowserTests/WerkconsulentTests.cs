using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>A consulent suggests a vacature, and the werkgever's accountmanager has it on screen: A18, E08.</summary>
public sealed class WerkconsulentTests(Bezoeker bezoeker)
{
    [Fact]
    public async Task A_consulent_proposes_an_own_klant()
    {
        var esra = await bezoeker.AlsAsync("m-c3");
        await Assertions.Expect(esra).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/caseload"));
        await Toegankelijk.AssertAsync(esra);

        // The first klant of the caseload for whom there is work today.
        var links = await esra.Locator("a[href^='/klanten/']").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.getAttribute('href')))]");
        var propose = esra.GetByRole(AriaRole.Button, new() { NameString = "Stel voor" });
        foreach (var link in links)
        {
            await esra.GotoAsync(link);
            if (await propose.CountAsync() > 0) break;
        }

        var kaart = esra.Locator("article.kaart").Filter(new() { Has = propose }).First;
        var vacature = (await kaart.Locator(".kaart__titel a").GetAttributeAsync("href"))!.Split('?')[0][("/vacatures/".Length)..];
        var klant = await esra.Locator("h1").InnerTextAsync();
        await kaart.GetByRole(AriaRole.Button, new() { NameString = "Stel voor" }).ClickAsync();
        await Assertions.Expect(esra.GetByText("Voorgesteld").First).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(esra);

        var accountmanager = await bezoeker.AlsAsync(await AccountmanagerOfAsync(vacature));
        await accountmanager.GotoAsync("/vacatures");
        await Assertions.Expect(accountmanager.GetByText(klant).First).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(accountmanager);
    }

    private async Task<string> AccountmanagerOfAsync(string vacature)
    {
        await using var db = bezoeker.Gemeente.OpenDatabase();
        return await (
            from v in db.Set<Vacature>()
            join w in db.Set<Werkgever>() on v.WerkgeverId equals w.Id
            join m in db.Set<Medewerker>() on w.AccountmanagerId equals m.Id
            where v.Sleutel == vacature
            select m.Sleutel).SingleAsync();
    }
}
