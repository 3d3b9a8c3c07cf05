using System.Globalization;
using System.Text;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training;

/// <summary>What a strength of the load discount costs and gains, over lists that were open together.</summary>
/// <param name="Ndcg10">Mean over the lists.</param>
/// <param name="Hoogste">Lists that the most listed klant is on.</param>
/// <param name="P95">Nineteen of twenty klanten are on no more lists than this.</param>
/// <param name="Gini">Of lists per klant over everyone who could be on one: 0 is everyone equally often.</param>
/// <param name="OpEenLijst">How many klanten are on some list.</param>
public sealed record Lastpunt(double Sterkte, double Ndcg10, int Hoogste, int P95, double Gini, int OpEenLijst);

/// <summary>The frontier between good order and spread places (matching.md 4).</summary>
public static class Lastenspreiding
{
    /// <summary>As deep as lists are kept.</summary>
    private const int Diepte = 50;

    public static IReadOnlyList<double> Sterkten { get; } = [0, .1, .25, .5, 1];

    /// <param name="lijsten">Taken as open at one time.</param>
    /// <param name="model">Has not seen them.</param>
    public static IReadOnlyList<Lastpunt> Frontier(IReadOnlyList<Lijst> lijsten, IRangschikmodel model, IEnumerable<double> sterkten)
    {
        var gescoord = lijsten.Select(l => Score(l, model)).ToList();
        var bewaard = gescoord.ConvertAll(l => (IReadOnlyList<(string, double)>)[.. l.OrderByDescending(p => p.Score).ThenBy(p => p.Klant, StringComparer.Ordinal).Take(Diepte).Select(p => (p.Klant, p.Score))]);
        return [.. sterkten.Select(sterkte => Measure(gescoord, Lasten.Van(bewaard, sterkte), sterkte))];
    }

    public static string Tabel(IEnumerable<Lastpunt> punten)
    {
        var tabel = new StringBuilder("| sterkte | NDCG@10 | meeste lijsten | p95 | Gini | klanten op een lijst |\n|---|---|---|---|---|---|\n");
        foreach (var p in punten) tabel.Append(CultureInfo.InvariantCulture, $"| {p.Sterkte:0.##} | {p.Ndcg10:0.000} | {p.Hoogste} | {p.P95} | {p.Gini:0.000} | {p.OpEenLijst} |\n");
        return tabel.ToString();
    }

    private static Lastpunt Measure(List<List<Plek>> lijsten, Lasten lasten, double sterkte)
    {
        var opLijst = new Dictionary<string, int>(StringComparer.Ordinal);
        var ndcg = new List<double?>();
        foreach (var lijst in lijsten)
        {
            var scores = lijst.ConvertAll(p => p.Score - lasten.Aftrek(p.Klant));
            ndcg.Add(Maten.ByKey(scores, lijst.Select(p => p.Label), lijst.Select(p => p.Klant)).Ndcg(10));
            foreach (var (plek, _) in lijst.Zip(scores).OrderByDescending(p => p.Second).ThenBy(p => p.First.Klant, StringComparer.Ordinal).Take(Lasten.Lijstlengte))
            {
                opLijst[plek.Klant] = opLijst.GetValueOrDefault(plek.Klant) + 1;
            }
        }

        var aantallen = lijsten.SelectMany(l => l.Select(p => p.Klant)).Distinct(StringComparer.Ordinal).Select(k => opLijst.GetValueOrDefault(k)).Order().ToList();
        var (n, som) = (aantallen.Count, aantallen.Sum(a => (double)a));
        var gini = som == 0 ? 0 : (2 * aantallen.Select((a, i) => (i + 1.0) * a).Sum() / (n * som)) - ((n + 1.0) / n);
        return new(sterkte, ndcg.Average() ?? 0, aantallen.LastOrDefault(), n == 0 ? 0 : aantallen[(int)Math.Ceiling(.95 * n) - 1], gini, opLijst.Count);
    }

    private static List<Plek> Score(Lijst lijst, IRangschikmodel model)
    {
        var scores = new double[lijst.Paren.Count];
        model.Score(lijst.Rijen.AsSpan(0, scores.Length * Kenmerkenset.Aantal), scores);
        return [.. scores.Select((score, i) => new Plek(lijst.Paren[i].Klant.Sleutel, score, lijst.IsPositief(i) ? 1 : 0))];
    }

    private readonly record struct Plek(string Klant, double Score, float Label);
}
