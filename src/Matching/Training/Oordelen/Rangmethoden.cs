using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training.Oordelen;

/// <summary>The ways of ranking that are held against each other (matching.md 5.4), and those that need no learning.</summary>
public static class Rangmethoden
{
    public const string Willekeurig = "willekeurig";
    public const string Nieuwste = "nieuwste";
    public const string Bm25 = "bm25";
    public const string Bm25MetReis = "bm25+reis";
    public const string Handgewogen = "handgewogen";

    /// <summary>LambdaMART as it comes: no signs, no hand-weighted score to start from.</summary>
    public const string LambdamartVrij = "lambdamart-vrij";

    /// <summary>The hand-weighted score, and a part of what was learned (<see cref="Regime.Mengen"/>), also where the regime would not blend.</summary>
    public const string Mengsel = "mengsel";

    /// <summary>The hand-weighted score, and all of what was learned.</summary>
    public const string Model = "model";

    /// <summary>What would have been served: hand, blend or model, as the history up to then asked for.</summary>
    public const string VolgensRegime = "regime";

    public const string InGebruik = "in-gebruik";

    /// <summary>In the order of a table.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Willekeurig, Nieuwste, Bm25, Bm25MetReis, Handgewogen, LambdamartVrij, Mengsel, Model, VolgensRegime, InGebruik];

    private static readonly int Reistijd = Kenmerkenset.Alle.TakeWhile(k => k.Naam != "reistijd").Count();

    public static void RankUnlearned(Proef proef, Random toeval)
    {
        var (lijst, aantal) = (proef.Lijst, proef.Lijst.Paren.Count);
        var hoogste = Math.Max(1e-9, lijst.Paren.Select(p => p.Tekst.Bm25).DefaultIfEmpty().Max());
        proef.Rank(Willekeurig, Each(_ => toeval.NextDouble()));
        // The newest diagnose; one that was still to come that day tells of nobody.
        proef.Rank(Nieuwste, Each(i => lijst.Paren[i].Klant.Diagnose is { } dag && dag <= lijst.Beoordeling.Op ? dag.DayNumber : 0));
        proef.Rank(Bm25, Each(i => lijst.Paren[i].Tekst.Bm25));
        proef.Rank(Bm25MetReis, Each(i => (lijst.Paren[i].Tekst.Bm25 / hoogste) + (lijst.Rij(i)[Reistijd] is var reis && double.IsNaN(reis) ? .5 : reis)));
        proef.Rank(Handgewogen, new Handweging());

        double[] Each(Func<int, double> score) => [.. Enumerable.Range(0, aantal).Select(score)];
    }
}
