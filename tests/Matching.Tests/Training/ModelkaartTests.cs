using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Training;

namespace Matching.Tests.Training;

public sealed class ModelkaartTests
{
    [Fact]
    public void The_card_says_what_the_run_found()
    {
        var verslag = new Evaluatieverslag(92, 148, [], .8, 1, [new("handgewogen", .391, .72, .38), new("model", .412, .744, .39)], [new("model", "handgewogen", .021, [-.004, .043], 92)], [], 12)
        {
            Billijkheid = [new("model", [new(new("geslacht", "vrouwen"), 210, null, null, null, .97, 1.02, .99), new(new("geslacht", "geslacht x"), null, null, null, null, null, null, null)])],
        };
        var kaart = Modelkaart.Write("r20261123-9607ac24", new Modelcijfers(new(2026, 11, 23), Regime.Van(350), 350, 57923, 10958, verslag));

        foreach (var zin in (string[])["# Modelkaart r20261123-9607ac24", "350 vacatures", "57.923 paren", "**Waarvoor niet.**", "**Wie houdt toezicht.**", "| model | 0,412 |", "-0,004 tot +0,043", "geen bewijs", "## Grenzen"])
            Assert.Contains(zin, kaart, StringComparison.Ordinal);
        foreach (var kenmerk in Kenmerkenset.Alle) Assert.Contains($"| {kenmerk.Naam} | {kenmerk.Groep} |", kaart, StringComparison.Ordinal);
        Assert.Matches("geslacht x \\| minder dan 30: niet getoond \\| – \\|", kaart);
        Assert.DoesNotContain("| |", kaart.Replace(" |  |", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_held_out_part_it_says_that_nothing_is_known() =>
        Assert.Contains("Hoe goed dit model is, is dus niet bekend.", Modelkaart.Write("r20260101-00000000", new(new(2026, 1, 1), Regime.Van(12), 12, 900, 0, null)), StringComparison.Ordinal);
}
