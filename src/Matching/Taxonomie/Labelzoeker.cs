using System.Buffers;

namespace Matching.Taxonomie;

/// <summary>
/// Finds the labels, and so the beroepen or competenties, that a piece of free text means. Every part of the text looks for the part of the
/// label that is most like it (soft TF-IDF: Cohen, Ravikumar and Fienberg 2003): a share of the rarity of both, over the lengths of both.
/// Made once from labels; safe from many threads. A label has score 1 when it says the same.
/// </summary>
public sealed class Labelzoeker
{
    /// <summary>Rarity counts, but less than linearly: <i>docent</i> says less than <i>wiskunde</i>, not nothing.</summary>
    private const double MachtVanIdf = 0.75;

    /// <summary>What stands first in a title says what the work is; the rest where and with what.</summary>
    private const float Voorop = 1.1f;

    /// <summary>A concept is as good as its best label; that the others agree helps.</summary>
    private const float DeelVanGemiddelde = 0.5f;

    private readonly Conceptlabel[] labels;
    private readonly string[] concepten;
    private readonly int[][] labelsVan;
    private readonly Woordgelijkenis gelijkenis;
    private readonly float[] idf;
    private readonly float zeldzaamst;
    private readonly (int Label, float Gewicht)[][] vindplaatsen;

    public Labelzoeker(IEnumerable<Conceptlabel> labels)
    {
        this.labels = [.. labels];
        var groepen = this.labels.Index().GroupBy(l => l.Item.Concept, StringComparer.Ordinal).ToList();
        concepten = [.. groepen.Select(g => g.Key)];
        labelsVan = [.. groepen.Select(g => g.Select(l => l.Index).ToArray())];

        var delen = Array.ConvertAll(this.labels, l => Delen(l.Tekst));
        var woorden = delen.SelectMany(d => d.Keys).Distinct(StringComparer.Ordinal).ToArray();
        gelijkenis = new(woorden);
        var met = delen.SelectMany((d, label) => d.Select(p => (Woord: gelijkenis.Nummer(p.Key)!.Value, Label: label, Gewicht: p.Value))).ToLookup(p => p.Woord);
        idf = [.. woorden.Select((_, w) => Idf(met[w].Count()))];
        zeldzaamst = Idf(1);
        var lengtes = Array.ConvertAll(delen, d => MathF.Sqrt(d.Sum(p => Kwadraat(p.Value * idf[gelijkenis.Nummer(p.Key)!.Value]))));
        vindplaatsen = [.. woorden.Select((_, w) => met[w].Select(p => (p.Label, p.Gewicht * idf[w] / lengtes[p.Label])).ToArray())];
    }

    /// <summary>The best labels, each by itself; equal scores in the order the labels were given.</summary>
    public IReadOnlyList<Labeltreffer> Zoek(string? tekst, int max)
    {
        var scores = Scoor(tekst);
        return [.. Beste(scores, max).Select(l => new Labeltreffer(labels[l].Concept, labels[l].Tekst, scores[l]))];
    }

    /// <summary>The best concepts, each with the label that fits best; its score is that of the concept, 0 to 1.</summary>
    public IReadOnlyList<Labeltreffer> ZoekConcepten(string? tekst, int max)
    {
        var scores = Scoor(tekst);
        var perConcept = Array.ConvertAll(labelsVan, van => Score(van, scores));
        return [.. Beste(perConcept, max).Select(c => new Labeltreffer(concepten[c], labels[labelsVan[c].MaxBy(l => scores[l])].Tekst, perConcept[c]))];
    }

    private static float Score(int[] van, float[] scores)
    {
        var (best, som) = (0f, 0f);
        foreach (var label in van)
        {
            best = Math.Max(best, scores[label]);
            som += scores[label];
        }

        return (best + (DeelVanGemiddelde * som / van.Length)) / (1 + DeelVanGemiddelde);
    }

    private float[] Scoor(string? tekst)
    {
        var scores = new float[labels.Length];
        var beste = ArrayPool<float>.Shared.Rent(labels.Length);
        Array.Clear(beste, 0, labels.Length);
        var geraakt = new List<int>();
        var lengte = 0f;
        foreach (var (deel, gewicht) in Delen(tekst))
        {
            var weegt = gewicht * (gelijkenis.Nummer(deel) is { } zelf ? idf[zelf] : zeldzaamst);
            lengte += Kwadraat(weegt);
            foreach (var (woord, gelijk) in gelijkenis.Zoek(deel))
            {
                foreach (var (label, waarde) in vindplaatsen[woord])
                {
                    if (beste[label] == 0) geraakt.Add(label);
                    beste[label] = Math.Max(beste[label], gelijk * weegt * waarde);
                }
            }

            foreach (var label in geraakt)
            {
                scores[label] += beste[label];
                beste[label] = 0;
            }

            geraakt.Clear();
        }

        ArrayPool<float>.Shared.Return(beste);
        var schaal = lengte > 0 ? 1 / MathF.Sqrt(lengte) : 0;
        for (var label = 0; label < scores.Length; label++) scores[label] = Math.Min(1, scores[label] * schaal);
        return scores;
    }

    // A part twice is a part once; the weight is the highest it has.
    private static Dictionary<string, float> Delen(string? tekst)
    {
        var delen = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (plaats, woord) in Taalanalyse.Ontleed(tekst).Index())
        {
            foreach (var deel in woord.Delen) delen.TryAdd(deel, plaats == 0 ? Voorop : 1);
        }

        return delen;
    }

    private static int[] Beste(float[] scores, int max)
    {
        var plaatsen = Enumerable.Range(0, scores.Length).Where(i => scores[i] > 0).ToArray();
        Array.Sort(plaatsen, (een, ander) => scores[ander].CompareTo(scores[een]) is not 0 and var volgorde ? volgorde : een.CompareTo(ander));
        return plaatsen[..Math.Min(plaatsen.Length, Math.Max(0, max))];
    }

    private float Idf(int met) => (float)Math.Pow(Math.Log(1 + ((labels.Length - met + 0.5) / (met + 0.5))), MachtVanIdf);

    private static float Kwadraat(float x) => x * x;
}

/// <summary>A name, preferred or alternative, of a beroep or competentie.</summary>
/// <param name="Concept">Code or URI; labels with the same are names of the same.</param>
public readonly record struct Conceptlabel(string Concept, string Tekst);

/// <param name="Score">0 to 1; 1 says the same.</param>
public readonly record struct Labeltreffer(string Concept, string Label, double Score);
