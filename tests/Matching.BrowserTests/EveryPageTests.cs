namespace Matching.BrowserTests;

/// <summary>Every page of every role, on a screen and on a phone: axe finds nothing, nothing hangs off the side, the browser complains of nothing.</summary>
public sealed class EveryPageTests(Bezoeker bezoeker)
{
    public static TheoryData<string, string> Pages => new()
    {
        { "m-a1", "/vacatures" }, { "m-a1", "/vacatures?zoek=magazijn" }, { "m-a1", "/vacatures/V-0001/wijzigen" }, { "m-a1", "/klanten?zoek=magazijn&uren=24" }, { "m-a1", "/vacatures/V-0001" }, { "m-a1", "/vacatures/V-0001/valt-af" }, { "m-c3", "/vacatures/V-0001/valt-af" }, { "m-a1", "/vacatures/nieuw" }, { "m-a1", "/vacatures/V-0001/erbij?zoek=magazijn" },
        { "m-a1", "/klanten" }, { "m-a1", "/klanten/K-0001" }, { "m-a1", "/werkgevers" }, { "m-a1", "/werkgevers/W-0001" },
        { "m-a1", "/werkgevers/jobcoachconflicten" }, { "m-a1", "/netwerkcafes" }, { "m-a1", "/bestaat-niet" },
        { "m-c3", "/caseload" }, { "m-c3", "/klanten/K-0018" }, { "m-c3", "/klanten/K-0018/wat-helpt" }, { "m-c3", "/vacatures" }, { "m-c3", "/plaatsingslijst" }, { "m-c3", "/werkgevers" },
        { "werkgever:W-0001", "/profielen" }, { "werkgever:W-0001", "/klanten" },
        { "m-k1", "/plaatsingslijst" }, { "m-k1", "/plaatsingslijst?week=2026-W01" }, { "m-k1", "/redenen" }, { "m-n1", "/netwerkcafes" }, { "klant:K-0001", "/" }, { "m-b1", "/" }, { "m-a1", "/hulp" }, { "werkgever:W-0001", "/hulp" }, { "klant:K-0001", "/hulp" }, { "m-b1", "/taxonomie" }, { "m-b1", "/modellen" }, { "m-b1", "/modellen/handgewogen" }, { "m-k1", "/taxonomie?zoek=gastvrouw" }, { "m-k1", "/taxonomie?zoek=duizendpoot&bedoelt=concierge" },
        { "m-f1", "/logboek" }, { "m-f1", "/logboek?klant=K-0001&handeling=gezien" }, { "m-f1", "/logboek/bewaren" }, { "m-f1", "/logboek/rechten" }, { "m-f1", "/logboek/verantwoording" }, { "m-f1", "/logboek/verwijderen/K-0001" }, { "klant:K-0001", "/mijn/verwijderen" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_fit_for_everyone(string account, string pad)
    {
        foreach (var phone in new[] { false, true })
        {
            var page = await bezoeker.AlsAsync(account, phone);
            await page.GotoAsync(pad);
            await Toegankelijk.AssertAsync(page);
            var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{pad} hangt {overflow} px naast een scherm van {(phone ? 390 : 1280)} px");
            await page.Context.CloseAsync();
        }

        Assert.DoesNotContain(bezoeker.Klachten, k => k.Contains("Content Security Policy", StringComparison.Ordinal) || k.Contains("TypeError", StringComparison.Ordinal));
    }
}
