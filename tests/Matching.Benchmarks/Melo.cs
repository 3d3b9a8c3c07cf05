using System.Diagnostics;
using System.Globalization;
using Matching.Taxonomie;
using Matching.Training;

namespace Matching.Benchmarks;

/// <summary>
/// How well Dutch is found: titles of the Dutch occupation list against the Dutch labels of ESCO (MELO; Retyk e.a., 2024), the first hundred
/// of all labels, duplicates kept. Weights were chosen on a random half of the queries; the last column is the other half.
/// </summary>
public sealed class Melo
{
    private const int Diepte = 100;

    private readonly string[] labels;
    private readonly string[] vragen;
    private readonly HashSet<int>[] goed;
    private readonly string[] concept;
    private readonly bool[] andereHelft;

    private Melo(string map)
    {
        string[][] Lees(string naam) => [.. File.ReadLines(Path.Combine(map, "nld_q_nl_c_nl", naam)).Select(regel => regel.Split('\t'))];
        var (rijen, queries) = (Lees("corpus_elements.tsv"), Lees("queries.tsv"));
        var (label, vraag) = (Nummers(rijen), Nummers(queries));
        var uri = Lees("concept_mapping.tsv").ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
        labels = [.. rijen.Select(r => r[1])];
        vragen = [.. queries.Select(r => r[1])];
        concept = [.. rijen.Select(r => uri[r[0]])];
        goed = [.. vragen.Select(_ => new HashSet<int>())];
        foreach (var r in Lees("annotations.tsv")) goed[vraag[r[0]]].Add(label[r[2]]);
        var helft = new Random(1);
        andereHelft = [.. vragen.Select(_ => helft.Next(2) == 1)];
    }

    public static void Print(string map)
    {
        var melo = new Melo(map);
        Console.WriteLine($"{melo.vragen.Length} titles, {melo.labels.Length} labels of {melo.concept.Distinct(StringComparer.Ordinal).Count()} concepts; mean and 95% interval over titles");
        Console.WriteLine();
        Console.WriteLine($"{"",-34}{"R@10",22}{"R@20",22}{"R@100",22}{"MRR",22}{"NDCG@10",22}{"R@20 other half",22}{"ms",7}");
        melo.Judge("words as written, BM25", Bm25(Taalanalyse.Vormen));
        melo.Judge("words, one term for its forms, BM25", Bm25(Taalanalyse.Woorden));
        melo.Judge("in-word 3-5-grams, BM25", Bm25(tekst => [.. Taalanalyse.Vormen(tekst).SelectMany(Grammen)]));
        melo.Judge("parts of compounds, BM25", Bm25(Taalanalyse.Delen));
        melo.Judge("the product: labels alone", Product((_, label) => string.Create(CultureInfo.InvariantCulture, $"lokaal:{label}")));
        melo.Judge("the product: labels by concept", Product((melo, label) => melo.concept[label]));
    }

    private void Judge(string naam, Func<Melo, Func<string, IReadOnlyList<int>>> manier)
    {
        var zoek = manier(this);
        zoek(vragen[0]);
        var begin = Stopwatch.GetTimestamp();
        var gevonden = Array.ConvertAll(vragen, v => zoek(v));
        var ms = Stopwatch.GetElapsedTime(begin).TotalMilliseconds / vragen.Length;
        var kolommen = new Func<int, double>[] { v => Recall(v, 10), v => Recall(v, 20), v => Recall(v, Diepte), Rang, Ndcg };
        double Recall(int v, int k) => (double)gevonden[v].Take(k).Count(goed[v].Contains) / goed[v].Count;
        double Rang(int v) => gevonden[v].Index().Where(l => goed[v].Contains(l.Item)).Select(l => 1.0 / (l.Index + 1)).FirstOrDefault();
        double Ndcg(int v) => gevonden[v].Take(10).Index().Where(l => goed[v].Contains(l.Item)).Sum(l => Winst(l.Index)) / Enumerable.Range(0, Math.Min(10, goed[v].Count)).Sum(Winst);
        var alle = Enumerable.Range(0, vragen.Length).ToList();
        var tekst = kolommen.Select(k => Interval(alle.ConvertAll(v => k(v)))).Append(Interval([.. alle.Where(v => andereHelft[v]).Select(v => Recall(v, 20))]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-36}{string.Concat(tekst.Select(t => $"{t,22}")),130}{ms,7:0.00}"));
    }

    /// <summary>As a page asks it, with these labels imported beside the content of the product's own.</summary>
    /// <param name="code">Labels with the same are names of the same beroep.</param>
    private static Func<Melo, Func<string, IReadOnlyList<int>>> Product(Func<Melo, int, string> code) => melo =>
    {
        var van = Enumerable.Range(0, melo.labels.Length).ToLookup(label => Code.Normaal(code(melo, label)), StringComparer.Ordinal);
        var stand = Taxonomiestand.Make(van.Select(b => Beroep(b.Key, [.. b.Select(label => melo.labels[label])])), []);
        var herkenner = new Herkenner(stand);
        // Enough, even where the product's own beroepen stand between.
        return vraag => [.. herkenner.Beroepen(vraag, 2 * Diepte).SelectMany(h => h.Begrip.Codes).SelectMany(c => van[c]).Take(Diepte)];
    };

    private static Taxonomieregel Beroep(string code, string[] labels) =>
        new() { Bron = Taxonomiebron.EscoBeroepen, Code = code, Soort = Begripsoort.Beroep, Naam = labels[0], Inhoud = new() { Labels = labels[1..] } };

    private static Func<Melo, Func<string, IReadOnlyList<int>>> Bm25(Func<string, List<string>> termen) => melo =>
    {
        var tellen = Array.ConvertAll(melo.labels, l => termen(l));
        var gemiddeld = tellen.Average(t => t.Count);
        var vindplaatsen = tellen.SelectMany((t, label) => t.CountBy(x => x, StringComparer.Ordinal).Select(x => (Term: x.Key, Label: label, Keer: x.Value))).ToLookup(x => x.Term, StringComparer.Ordinal);
        return vraag =>
        {
            var scores = new double[tellen.Length];
            foreach (var term in termen(vraag).Distinct(StringComparer.Ordinal))
            {
                var met = vindplaatsen[term].ToList();
                var idf = Math.Log(1 + ((tellen.Length - met.Count + 0.5) / (met.Count + 0.5)));
                foreach (var (_, label, keer) in met) scores[label] += idf * keer * 2.2 / (keer + (1.2 * (0.25 + (0.75 * tellen[label].Count / gemiddeld))));
            }

            return [.. scores.Index().Where(s => s.Item > 0).OrderByDescending(s => s.Item).ThenBy(s => s.Index).Take(Diepte).Select(s => s.Index)];
        };
    };

    private static IEnumerable<string> Grammen(string woord)
    {
        var gemerkt = $"_{woord}_";
        return Enumerable.Range(3, 3).SelectMany(n => Enumerable.Range(0, Math.Max(0, gemerkt.Length - n + 1)).Select(i => gemerkt.Substring(i, n)));
    }

    private static Dictionary<string, int> Nummers(string[][] rijen) => rijen.Index().ToDictionary(r => r.Item[0], r => r.Index, StringComparer.Ordinal);

    private static double Winst(int plaats) => 1 / Math.Log2(plaats + 2);

    private static string Interval(List<double> waarden)
    {
        var interval = Bootstrap.Difference(waarden.Select((w, i) => (i, w, 0.0)), resamples: 2_000);
        return string.Create(CultureInfo.InvariantCulture, $"{interval.Gemiddelde:0.000} ({interval.Laag:0.000}-{interval.Hoog:0.000})");
    }
}
