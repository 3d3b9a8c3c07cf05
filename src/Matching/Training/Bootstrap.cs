namespace Matching.Training;

/// <summary>A mean difference and the middle 95% of its resamples.</summary>
public sealed record Interval(double Gemiddelde, double Laag, double Hoog);

/// <summary>
/// Paired bootstrap of the mean difference between two rankers. Vacatures of one werkgever are alike, so whole werkgevers are
/// drawn, with all their vacatures; the interval is the percentile one.
/// </summary>
public static class Bootstrap
{
    /// <param name="pairs">Per vacature its cluster and what both rankers score on it.</param>
    /// <exception cref="ArgumentException">There is nothing to draw from.</exception>
    public static Interval Difference<TCluster>(
        IEnumerable<(TCluster Cluster, double Ours, double Theirs)> pairs, int seed = 1, int resamples = 10_000)
    {
        var clusters = pairs
            .GroupBy(pair => pair.Cluster, pair => pair.Ours - pair.Theirs)
            .Select(cluster => (Sum: cluster.Sum(), Count: cluster.Count()))
            .ToArray();
        if (clusters.Length == 0)
            throw new ArgumentException("No pairs to resample.", nameof(pairs));

        var random = new Random(seed);
        var means = new double[resamples];
        for (var i = 0; i < resamples; i++)
        {
            var (sum, count) = (0.0, 0);
            for (var draw = 0; draw < clusters.Length; draw++)
            {
                var cluster = clusters[random.Next(clusters.Length)];
                sum += cluster.Sum;
                count += cluster.Count;
            }

            means[i] = sum / count;
        }

        Array.Sort(means);
        return new Interval(clusters.Sum(cluster => cluster.Sum) / clusters.Sum(cluster => cluster.Count), Quantile(means, .025), Quantile(means, .975));
    }

    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
    }
}
