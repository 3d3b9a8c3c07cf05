using System.Net;
using Matching.Bord;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Bord;

/// <summary>The board works without scripts too, and the beamer never names anyone.</summary>
public sealed class BordpaginaTests
{
    [Fact]
    public async Task A_klant_is_linked_moved_and_taken_off_by_plain_forms()
    {
        await using var bord = await Bordopstelling.StartAsync();
        using var anke = await bord.Gemeente.SignInAsync("m-a1");
        var (klant, first, second) = (bord.Klanten[0].Id.Value, bord.Vacatures[0].Id.Value, bord.Vacatures[1].Id.Value);

        await PostAsync(anke, "Koppel", ("klant", klant), ("naar", first));
        await PostAsync(anke, "Verplaats", ("klant", klant), ("van", first), ("naar", second), ("gezien", 1));
        var late = await PostAsync(anke, "Verplaats", ("klant", klant), ("van", first), ("naar", second), ("gezien", 1));
        await PostAsync(anke, "MaakLos", ("klant", klant), ("van", second), ("gezien", 2));

        Assert.Contains("is intussen door Medewerker m-a1 naar Werk V-2 verplaatst", late, StringComparison.Ordinal);
        await using var db = bord.Gemeente.OpenDatabase();
        Assert.Equal(
            [BordgebeurtenisSoort.Gekoppeld, BordgebeurtenisSoort.Verplaatst, BordgebeurtenisSoort.Losgemaakt],
            await db.Set<Bordgebeurtenis>().OrderBy(g => g.Volgnummer).Select(g => g.Soort).ToListAsync());
        Assert.False(await db.Set<Koppeling>().AnyAsync());
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var bord = await Bordopstelling.StartAsync();
        using var anke = await bord.Gemeente.SignInAsync("m-a1");

        using var form = new FormUrlEncodedContent([new("klant", $"{bord.Klanten[0].Id.Value}"), new("naar", $"{bord.Vacatures[0].Id.Value}"), new("opdracht", $"{Guid.NewGuid()}")]);
        using var refused = await anke.PostAsync("/netwerkcafes/N-1/bord?handler=Koppel", form);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task The_beamer_counts_and_names_nobody()
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using (var anke = await bord.OpenAsync("m-a1")) await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0]);
        using var nina = await bord.Gemeente.SignInAsync("m-n1");

        var page = await nina.ReadPageAsync("/netwerkcafes/N-1/beamer");

        Assert.Contains("Werk V-1 <span class=\"bord__nummer\">1<", page, StringComparison.Ordinal);
        Assert.Contains("maandag 2 maart 2026", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Persoon", page, StringComparison.Ordinal);
        Assert.All(bord.Klanten, klant => Assert.DoesNotContain($"{klant.Id.Value}", page, StringComparison.Ordinal));
    }

    private static Task<string> PostAsync(HttpClient http, string handler, params (string Veld, object Waarde)[] velden) =>
        http.SubmitAsync("/netwerkcafes/N-1/bord", handler, [("opdracht", $"{Guid.NewGuid()}"), .. velden.Select(v => (v.Veld, $"{v.Waarde}"))]);
}
