using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training.Oordelen;

/// <summary>A held-out vacature and how ways of ranking put its whole pool in order.</summary>
public sealed class Proef(Lijst lijst)
{
    private readonly Dictionary<string, (double[] Scores, int[] Volgorde)> methoden = new(StringComparer.Ordinal);

    public Lijst Lijst => lijst;

    public string Vacature => lijst.Beoordeling.Vacature.Sleutel;

    public Guid Werkgever => lijst.Beoordeling.Vacature.WerkgeverId;

    /// <summary>Someone in the pool was placed or invited, so the order can be judged.</summary>
    public bool HeeftPositief { get; } = Enumerable.Range(0, lijst.Paren.Count).Any(lijst.IsPositief);

    public void Rank(string methode, double[] scores) => methoden[methode] = (scores, Order(scores));

    public void Rank(string methode, IRangschikmodel model) => Rank(methode, Score(model, lijst));

    public bool Has(string methode) => methoden.ContainsKey(methode);

    public IReadOnlyList<double> Scores(string methode) => methoden[methode].Scores;

    /// <summary>Places in the pool, best first.</summary>
    public IReadOnlyList<int> Volgorde(string methode) => methoden[methode].Volgorde;

    public Maten Maten(string methode) => Maten(Volgorde(methode));

    public Maten Maten(IEnumerable<int> volgorde) => Training.Maten.Ranked(volgorde.Select(i => lijst.IsPositief(i) ? 1f : 0f));

    /// <summary>NDCG@10; only where someone in the pool has a positive.</summary>
    public double Ndcg(IEnumerable<int> volgorde) => Maten(volgorde).Ndcg(10)!.Value;

    public double Ndcg(string methode) => Ndcg(Volgorde(methode));

    /// <summary>Highest first. The pool stands in order of key, so equal scores do too, as on screen.</summary>
    public static int[] Order(double[] scores) => [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i])];

    public static double[] Score(IRangschikmodel model, Lijst lijst)
    {
        var scores = new double[lijst.Paren.Count];
        model.Score(lijst.Rijen.AsSpan(0, scores.Length * Kenmerkenset.Aantal), scores);
        return scores;
    }
}
