using Matching.Training;

namespace Matching.Tests.Training;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_is_that_of_the_normal_approximation_when_there_is_much_data()
    {
        var random = new Random(3);
        var pairs = Enumerable.Range(0, 500).Select(vacature => (vacature, Ours: .05 + (.2 * Normal(random)), Theirs: 0.0)).ToList();
        var mean = pairs.Average(pair => pair.Ours);
        var error = Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.Ours - mean, 2)) / 500 / 500);

        var interval = Bootstrap.Difference(pairs);

        Assert.Equal(mean, interval.Gemiddelde, 1e-12);
        Assert.Equal(mean - (1.96 * error), interval.Laag, 1e-3);
        Assert.Equal(mean + (1.96 * error), interval.Hoog, 1e-3);
    }

    [Fact]
    public void Vacatures_of_one_werkgever_count_as_one_draw()
    {
        var random = new Random(4);
        var differences = Enumerable.Range(0, 40).Select(_ => Normal(random)).ToList();
        var apart = differences.SelectMany((difference, index) => Enumerable.Range(0, 10).Select(copy => ((index * 10) + copy, difference, 0.0)));
        var together = differences.SelectMany((difference, index) => Enumerable.Repeat((index, difference, 0.0), 10));

        var narrow = Bootstrap.Difference(apart);
        var wide = Bootstrap.Difference(together);

        Assert.InRange((wide.Hoog - wide.Laag) / (narrow.Hoog - narrow.Laag), 2.7, 3.7);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval()
    {
        (string, double, double)[] pairs = [("a", .4, .1), ("a", .2, .3), ("b", .9, .2), ("c", .1, .1)];

        Assert.Equal(Bootstrap.Difference(pairs, seed: 5), Bootstrap.Difference(pairs, seed: 5));
        Assert.NotEqual(Bootstrap.Difference(pairs, seed: 5, resamples: 50), Bootstrap.Difference(pairs, seed: 6, resamples: 50));
    }

    [Fact]
    public void Rankers_that_are_equal_everywhere_have_no_interval_beside_zero() =>
        Assert.Equal(new Interval(0, 0, 0), Bootstrap.Difference([("a", .4, .4), ("b", .1, .1)]));

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
