using Matching.Training.Oordelen;

namespace Matching.Tests.Training.Oordelen;

public sealed class AfruilTests
{
    [Fact]
    public void Open_places_go_to_the_best_of_who_is_thin_and_nobody_else_changes_order()
    {
        var dun = Enumerable.Range(0, 30).Select(i => i is 20 or 25).ToArray();

        var volgorde = Afruil.KeepOpen([.. Enumerable.Range(0, 30)], dun, open: 2);

        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 20, 25, 8, 9], volgorde.Take(12));
        Assert.Equal(Enumerable.Range(0, 30), volgorde.Order());
    }

    [Fact]
    public void Who_is_thin_and_already_high_keeps_that_place() =>
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Afruil.KeepOpen([.. Enumerable.Range(0, 15)], [.. Enumerable.Range(0, 15).Select(i => i is 0 or 3)], open: 2).Take(11));

    [Fact]
    public void A_stronger_bonus_gives_more_sight_and_costs_good_order()
    {
        // The first thirty say much of themselves, one of them is the right one; of the last thirty hardly anything is known.
        var proef = Proeflijst.Make(Proeflijst.Klanten(60, (i, k) => i < 30 ? k with { Competenties = [new("c", "C", 3)], Gewenst = [new("b", "B")] } : k), [9]);

        var punten = Afruil.Measure([proef], Proeflijst.Methode)!;

        var bonussen = punten.Where(p => p.IsBonus).ToList();
        Assert.Equal((1 / Math.Log2(11), 0), (bonussen[0].Ndcg10, bonussen[0].Verlies));
        Assert.Equal(bonussen.Select(p => p.Zicht10).Order(), bonussen.Select(p => p.Zicht10));
        Assert.True(bonussen[^1].Zicht10 > bonussen[0].Zicht10, $"{bonussen[^1].Zicht10}");
        Assert.Equal(1, bonussen[^1].Verlies);
    }

    [Fact]
    public void Under_thirty_thin_people_nothing_is_measured() =>
        Assert.Null(Afruil.Measure([Proeflijst.Make(Proeflijst.Klanten(29), [0])], Proeflijst.Methode));
}
