namespace Matching.Training;

/// <summary>
/// How good one vacature's list is, given what came of each klant on it (label 0 nothing, higher is better). Every measure is null
/// for a list without a positive: it says nothing about the order, and an average over nullable numbers leaves it out.
/// </summary>
public sealed class Maten
{
    /// <summary>The labels, best place first.</summary>
    private readonly float[] labels;

    private Maten(IEnumerable<float> labels) => this.labels = [.. labels];

    /// <summary>In this order, best place first.</summary>
    public static Maten Ranked(IEnumerable<float> labels) => new(labels);

    /// <summary>Equal scores stand in the worst order, so a scorer gains nothing by not choosing.</summary>
    public static Maten WorstCase(IEnumerable<double> scores, IEnumerable<float> labels) =>
        new(scores.Zip(labels).OrderByDescending(row => row.First).ThenBy(row => row.Second).Select(row => row.Second));

    /// <summary>Equal scores stand in the order of a key, as on screen.</summary>
    public static Maten ByKey<TKey>(IEnumerable<double> scores, IEnumerable<float> labels, IEnumerable<TKey> keys) =>
        new(scores.Zip(labels, keys).OrderByDescending(row => row.First).ThenBy(row => row.Third).Select(row => row.Second));

    /// <summary>Gain 2^label - 1 over log2(place + 1), as a share of the best possible order.</summary>
    public double? Ndcg(int k) => Share(Gain(labels, k), Gain(labels.OrderDescending(), k));

    /// <summary>Share of the positives among the first k.</summary>
    public double? Recall(int k) => Share(labels.Take(k).Count(label => label > 0), labels.Count(label => label > 0));

    /// <summary>One over the place of the first positive.</summary>
    public double? ReciprocalRank() => Share(1, 1 + Array.FindIndex(labels, label => label > 0));

    private static double? Share(double part, double whole) => whole > 0 ? part / whole : null;

    private static double Gain(IEnumerable<float> ranked, int k) =>
        ranked.Take(k).Select((label, index) => (Math.Pow(2, label) - 1) / Math.Log2(index + 2)).Sum();
}
