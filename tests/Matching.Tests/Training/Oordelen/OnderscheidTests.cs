using Matching.Training.Oordelen;

namespace Matching.Tests.Training.Oordelen;

public sealed class OnderscheidTests
{
    [Theory]
    [InlineData(1, new double[] { 1, 2, 3, 4 }, new[] { false, false, true, true })]
    [InlineData(0, new double[] { 1, 2, 3, 4 }, new[] { true, true, false, false })]
    [InlineData(.75, new double[] { 1, 2, 3, 4 }, new[] { false, true, false, true })]
    [InlineData(.5, new double[] { 5, 5, 5, 5 }, new[] { false, true, false, true })]
    [InlineData(.875, new double[] { 1, 2, 2, 4 }, new[] { false, false, true, true })]
    [InlineData(1, new[] { 1, double.NaN, 3, double.NaN }, new[] { false, true, true, false })]
    public void Auc_by_hand(double auc, double[] waarden, bool[] erin)
    {
        Assert.Equal(auc, Onderscheid.Auc(waarden, erin), 1e-12);
        Assert.Equal(Math.Max(auc, 1 - auc), Onderscheid.Folded(waarden, erin), 1e-12);
    }

    [Fact]
    public void A_column_that_nobody_has_tells_nothing() => Assert.Equal(.5, Onderscheid.Folded([double.NaN, double.NaN], [true, false]));

    [Fact]
    public void The_interval_is_around_the_figure_and_the_same_every_time()
    {
        var toeval = new Random(3);
        var erin = Enumerable.Range(0, 200).Select(i => i % 2 == 0).ToArray();
        var waarden = erin.Select(ja => toeval.NextDouble() + (ja ? .2 : 0)).ToArray();

        var interval = Onderscheid.Interval(waarden, erin);

        Assert.InRange(interval.Gemiddelde, interval.Laag + .01, interval.Hoog - .01);
        Assert.InRange(interval.Hoog - interval.Laag, .05, .25);
        Assert.Equal(interval, Onderscheid.Interval(waarden, erin));
    }
}
