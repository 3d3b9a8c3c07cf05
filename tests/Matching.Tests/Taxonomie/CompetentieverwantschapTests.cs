using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

public sealed class CompetentieverwantschapTests
{
    [Fact]
    public void What_the_same_work_asks_is_related()
    {
        var verwant = Van("Warme gerechten koken").ToDictionary(v => v.Competentie.Naam, v => v.Mate);

        Assert.InRange(verwant["Koude gerechten maken"], 0.1, 0.4);
        Assert.DoesNotContain("Lassen", verwant.Keys);
    }

    [Fact]
    public void It_works_both_ways_where_no_scheme_says_which_is_wider()
    {
        foreach (var competentie in Taxonomiestand.Start.Competenties.Where(c => c.Soort == Begripsoort.Vak))
        {
            foreach (var (ander, mate) in Competentieverwantschap.Van(competentie))
            {
                // Where one has more relatives than are kept, the other may still count it among its own.
                if (Competentieverwantschap.Van(ander) is { Count: < 10 } terug) Assert.Contains((competentie, mate), terug);
            }
        }
    }

    [Fact]
    public void Papers_and_what_is_asked_everywhere_answer_for_nothing_else()
    {
        var ander = Taxonomiestand.Start.Competenties.Where(c => c.Soort != Begripsoort.Vak).ToList();

        Assert.All(ander, c => Assert.Empty(Competentieverwantschap.Van(c)));
        Assert.All(Taxonomiestand.Start.Competenties.SelectMany(Competentieverwantschap.Van), v => Assert.Equal(Begripsoort.Vak, v.Competentie.Soort));
    }

    private static IReadOnlyList<(Begrip Competentie, double Mate)> Van(string naam) => Competentieverwantschap.Van(Taxonomiestand.Start.MetLabel(naam)[0]);
}
