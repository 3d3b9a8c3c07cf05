using System.Net;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Matching.Tests.Rangschikking;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Training;

/// <summary>What the beheerder sees and does on the page of models.</summary>
public sealed class ModellenTests
{
    [Fact]
    public async Task The_beheerder_sees_the_gate_signs_and_goes_back()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        var nieuw = Proefmodel.Put(gemeente.Opslag.Modellen, new(2026, 1, 1));
        File.WriteAllText(Path.Combine(gemeente.Opslag.Modellen, nieuw, "card.md"), "# Modelkaart");
        using var visitor = await gemeente.SignInAsync("m-b1");

        var page = await visitor.ReadPageAsync("/modellen");
        Assert.Contains("niemand koos nog iets anders", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/modellen/{nieuw}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Terug naar het vorige model", page, StringComparison.Ordinal);
        Assert.Equal("# Modelkaart", await visitor.ReadPageAsync($"/modellen/{nieuw}/card.md"));

        var detail = $"/modellen/{nieuw}";
        Assert.DoesNotContain("Wie tekent", await visitor.ReadPageAsync(detail), StringComparison.Ordinal);
        Assert.Contains("Wie tekent hiervoor?", await visitor.ReadPageAsync($"{detail}?toets=true"), StringComparison.Ordinal);
        Assert.Contains("moet iemand tekenen", await visitor.PressAsync($"{detail}?toets=true", detail, ("reden", "Zomaar")), StringComparison.Ordinal);
        page = await visitor.PressAsync($"{detail}?toets=true", detail, ("getekend", "J. de Vries"), ("reden", "Proef"));
        Assert.Contains($"{nieuw} is nu in gebruik.", page, StringComparison.Ordinal);
        Assert.Contains("getekend door J. de Vries", page, StringComparison.Ordinal);
        Assert.Contains("Dit model maakt nu alle lijsten.", await visitor.ReadPageAsync(detail), StringComparison.Ordinal);

        Assert.Contains("is weer in gebruik", await visitor.SubmitAsync("/modellen", "Terug", ("reden", "Toch niet")), StringComparison.Ordinal);
        await using var db = gemeente.OpenDatabase();
        var inzetten = await db.Set<Modelinzet>().OrderBy(i => i.Nummer).ToListAsync();
        Assert.Equal([("m-b1", Modelgrond.Getekend, "Proef"), ("m-b1", Modelgrond.Teruggezet, "Toch niet")], inzetten.Select(i => (i.Door, i.Grond, i.Reden)));
    }

    [Fact]
    public async Task The_hand_weights_need_only_a_reason()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        using var visitor = await gemeente.SignInAsync("m-b1");

        Assert.Contains("Geef een reden", await visitor.PressAsync("/modellen/handgewogen-1", "/modellen/handgewogen-1", ("reden", " ")), StringComparison.Ordinal);
        var page = await visitor.PressAsync("/modellen/handgewogen-1", "/modellen/handgewogen-1", ("reden", "Het nieuwe model is nog niet besproken"));
        Assert.Contains("handgewogen-1 is nu in gebruik.", page, StringComparison.Ordinal);
        Assert.Contains("vaste gewichten", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/modellen/r20200101-00000000")]
    [InlineData("/modellen/..%2f..%2fetc/card.md")]
    [InlineData("/modellen/handgewogen-1/card.md")]
    public async Task What_is_not_there_is_not_found(string pad)
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        using var visitor = await gemeente.SignInAsync("m-b1");
        await visitor.ReadPageAsync(pad, HttpStatusCode.NotFound);
    }
}
