namespace Matching.Training;

/// <summary>A mean difference and the middle 95% of its resamples.</summary>
public sealed record Interval(double Gemiddelde, double Laag, double Hoog);

/// <summary>
/// Bootstrap over werkgevers: vacatures of one werkgever are alike, so whole werkgevers are drawn, with all their vacatures. Whatever is asked is a
/// function of sums over vacatures; the interval is the percentile one.
/// </summary>
public static class Bootstrap
{
    /// <summary>The mean difference between two rankers, paired per vacature.</summary>
    /// <param name="pairs">Per vacature its cluster and what both rankers score on it.</param>
    /// <exception cref="ArgumentException">There is nothing to draw from.</exception>
    public static Interval Difference<TCluster>(
        IEnumerable<(TCluster Cluster, double Ours, double Theirs)> pairs, int seed = 1, int resamples = 10_000) =>
        Of(pairs.Select(pair => (pair.Cluster, (double[])[pair.Ours - pair.Theirs, 1])), sums => sums[0] / sums[1], seed, resamples);

    /// <param name="parts">Per vacature its cluster and what it adds to each sum.</param>
    /// <param name="statistic">From the sums to the figure. A resample in which it is no number is left out.</param>
    /// <exception cref="ArgumentException">There is nothing to draw from, or the figure is never a number.</exception>
    public static Interval Of<TCluster>(IEnumerable<(TCluster Cluster, double[] Sums)> parts, Func<double[], double> statistic, int seed = 1, int resamples = 10_000)
    {
        var clusters = parts.GroupBy(part => part.Cluster).Select(Total).ToArray();
        if (clusters.Length == 0)
            throw new ArgumentException("No pairs to resample.", nameof(parts));

        var random = new Random(seed);
        var (figures, sums) = (new List<double>(resamples), new double[clusters[0].Length]);
        for (var i = 0; i < resamples; i++)
        {
            Array.Clear(sums);
            for (var draw = 0; draw < clusters.Length; draw++) Add(sums, clusters[random.Next(clusters.Length)]);
            if (statistic(sums) is var figure && double.IsFinite(figure)) figures.Add(figure);
        }

        if (figures.Count == 0)
            throw new ArgumentException("The figure is no number in any resample.", nameof(statistic));

        figures.Sort();
        Array.Clear(sums);
        foreach (var cluster in clusters) Add(sums, cluster);
        return new(statistic(sums), Quantile(figures, .025), Quantile(figures, .975));
    }

    public static double[] Total<TCluster>(IEnumerable<(TCluster Cluster, double[] Sums)> parts)
    {
        double[]? total = null;
        foreach (var (_, sums) in parts) Add(total ??= new double[sums.Length], sums);
        return total ?? [];
    }

    private static void Add(double[] total, double[] sums)
    {
        for (var i = 0; i < total.Length; i++) total[i] += sums[i];
    }

    private static double Quantile(List<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Count - 1)] - sorted[below]));
    }
}
