using System.Text.Json;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Verantwoording;

public sealed class OwnDataTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_klant_gets_everything_that_was_delivered_and_nothing_of_another(Databasesoort soort)
    {
        await using var kanarie = await Kanarieklant.StartAsync(soort);
        using var consulent = await kanarie.Gemeente.SignInAsync("m-c1");
        await consulent.ReadPageAsync("/caseload");
        using var klant = await kanarie.Gemeente.SignInAsync($"klant:{Kanarieklant.Sleutel}");

        var tekst = await klant.ReadPageAsync("/mijn/gegevens");

        Assert.All(Kanarieklant.Woorden, w => Assert.Contains(w, tekst, StringComparison.Ordinal));
        Assert.DoesNotContain("K-02", tekst, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(tekst);
        Assert.Contains("Bedrijf W-1", document.RootElement.GetProperty("plaatsingen").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("werkconsulent", document.RootElement.GetProperty("wieKeek").GetRawText(), StringComparison.Ordinal);
        await using var db = kanarie.Gemeente.OpenDatabase();
        Assert.True(await db.Set<Logregel>().AnyAsync(l => l.Handeling == Handeling.GegevensOpgehaald && l.Rol == "klant"));
    }
}
