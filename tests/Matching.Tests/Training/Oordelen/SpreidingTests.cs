using Matching.Training.Oordelen;

namespace Matching.Tests.Training.Oordelen;

public sealed class SpreidingTests
{
    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(.75, 0, 0, 0, 4)]
    [InlineData(5 / 12.0, 3, 0, 2, 1)]
    [InlineData(0, 0, 0, 0, 0)]
    public void Gini_of_known_lists(double gini, params int[] aantallen) => Assert.Equal(gini, Spreiding.Of("x", 4, aantallen).Gini, 1e-12);

    [Fact]
    public void The_highest_the_nineteen_of_twenty_and_who_is_never_seen()
    {
        var spreiding = Spreiding.Of("x", 30, [.. Enumerable.Range(0, 40).Select(i => i < 10 ? 0 : i - 9)]);

        Assert.Equal((30, 28, .25), (spreiding.Hoogste, spreiding.P95, spreiding.NooitGezien));
    }

    [Fact]
    public void Only_the_first_twenty_of_a_list_count_and_everyone_in_a_pool_is_counted()
    {
        var klanten = Proeflijst.Klanten(50);

        var spreiding = Spreiding.Measure([Proeflijst.Make(klanten, [0]), Proeflijst.Make([.. klanten.Skip(10)], [0])], Proeflijst.Methode);

        // Ten are on both lists, ten on the first and ten on the second, twenty on none.
        Assert.Equal((2, 50, 2, .4), (spreiding.Lijsten, spreiding.Klanten, spreiding.Hoogste, spreiding.NooitGezien));
        Assert.Equal(Spreiding.Of("x", 2, [.. Enumerable.Repeat(0, 20), .. Enumerable.Repeat(1, 20), .. Enumerable.Repeat(2, 10)]).Gini, spreiding.Gini, 1e-12);
    }
}
