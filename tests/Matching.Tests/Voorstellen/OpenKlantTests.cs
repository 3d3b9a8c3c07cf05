using System.Net;
using System.Text.RegularExpressions;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Voorstellen;

public sealed class OpenKlantTests
{
    [Fact]
    public async Task With_a_reason_a_colleague_sees_the_klant_for_an_hour_and_the_own_consulent_is_told()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var collega = await o.Gemeente.SignInAsync("m-c2");
        using var eigen = await o.Gemeente.SignInAsync("m-c1");
        var deur = Regex.Match(await collega.ReadPageAsync(Lijstopstelling.Pagina), "href=\"(?<deur>/vacatures/V-1/openen[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["deur"].Value;
        Assert.DoesNotContain("K-01", deur, StringComparison.Ordinal);
        await collega.ReadPageAsync("/klanten/K-01", HttpStatusCode.NotFound);

        Assert.Contains("Schrijf in 10 tot 200 tekens", await collega.PressAsync(deur, deur, ("reden", "zomaar")), StringComparison.Ordinal);
        await collega.ReadPageAsync("/klanten/K-01", HttpStatusCode.NotFound);

        Assert.Contains("Persoon K-01", await collega.PressAsync(deur, deur, ("reden", "Spoed: morgen begint het werk")), StringComparison.Ordinal);
        var caseload = await eigen.ReadPageAsync("/caseload");
        Assert.Contains("Medewerker m-c2 opende", caseload, StringComparison.Ordinal);
        Assert.Contains("Spoed: morgen begint het werk", caseload, StringComparison.Ordinal);
        await collega.ReadPageAsync("/klanten/K-01/wat-helpt", HttpStatusCode.NotFound);

        o.Gemeente.Clock.Advance(TimeSpan.FromMinutes(61));
        await collega.ReadPageAsync("/klanten/K-01", HttpStatusCode.NotFound);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal("m-c2", (await db.Set<Logregel>().SingleAsync(l => l.Handeling == Handeling.IngezienMetReden)).Account);
    }

    [Fact]
    public async Task What_one_was_given_opens_nothing_for_another()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var collega = await o.Gemeente.SignInAsync("m-c2");
        var deur = Regex.Match(await collega.ReadPageAsync(Lijstopstelling.Pagina), "href=\"(?<deur>/vacatures/V-1/openen[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["deur"].Value;
        await o.Gemeente.AddMedewerkerAsync("m-c3", Matching.Toegang.Rol.Werkconsulent);
        using var derde = await o.Gemeente.SignInAsync("m-c3");

        using var answer = await derde.SendFormAsync(deur, deur, ("reden", "Ik wil deze klant graag zien"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
