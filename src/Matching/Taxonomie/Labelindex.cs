using System.Collections.Frozen;

namespace Matching.Taxonomie;

/// <summary>
/// Finds the labels nearest to a text by their letter groups, so that compounds, inflections and typing errors count for what they share.
/// The score is Tversky's index over groups weighted by rarity: 1 for the same groups; what the text has too much and what it lacks weigh apart.
/// </summary>
public sealed class Labelindex
{
    /// <summary>Part of what is still missing from 1 that a label gains when its words stand in the text as they are.</summary>
    private const double Letterlijk = 0.4;

    /// <summary>A letter group no label has says little: it is about the place, the hours, the firm.</summary>
    private const double Vreemd = 0.2;

    private readonly FrozenDictionary<string, int[]> postings;
    private readonly FrozenDictionary<string, double> gewichten;
    private readonly (Begrip Begrip, string Tekst, double Trouw, string Sleutel, double Gewicht)[] labels;
    private readonly ThreadLocal<double[]> overlap;
    private readonly Tekstanalyse analyse;
    private readonly double teveel;
    private readonly double tekort;

    /// <param name="teveel">Weight of what the text has beyond the label.</param>
    /// <param name="tekort">Weight of what the label has beyond the text.</param>
    public Labelindex(IEnumerable<Begrip> begrippen, Tekstanalyse analyse, double teveel, double tekort)
    {
        (this.analyse, this.teveel, this.tekort) = (analyse, teveel, tekort);
        var bron = begrippen.SelectMany(b => b.Labels, (b, l) => (Begrip: b, Label: l)).ToList();
        var grammen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < bron.Count; i++)
        {
            foreach (var gram in analyse(bron[i].Label.Tekst).Distinct(StringComparer.Ordinal))
            {
                if (!grammen.TryGetValue(gram, out var lijst)) grammen[gram] = lijst = [];
                lijst.Add(i);
            }
        }

        gewichten = grammen.ToFrozenDictionary(g => g.Key, g => Math.Log(1 + ((double)bron.Count / g.Value.Count)), StringComparer.Ordinal);
        postings = grammen.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray(), StringComparer.Ordinal);
        var totaal = new double[bron.Count];
        foreach (var (gram, lijst) in grammen)
        {
            foreach (var i in lijst) totaal[i] += gewichten[gram];
        }

        labels = [.. bron.Select((b, i) => (b.Begrip, b.Label.Tekst, b.Label.Trouw, Labelsleutel.Van(b.Label.Tekst), totaal[i]))];
        overlap = new(() => new double[labels.Length]);
    }

    /// <summary>The best label of each concept, best concept first.</summary>
    public List<((Begrip Begrip, string Tekst) Label, double Score)> Find(string tekst, int max)
    {
        var gedeeld = overlap.Value!;
        var geraakt = new List<int>();
        var gewicht = 0.0;
        foreach (var gram in analyse(tekst).Distinct(StringComparer.Ordinal))
        {
            if (!gewichten.TryGetValue(gram, out var g))
            {
                gewicht += Vreemd * Math.Log(1 + labels.Length);
                continue;
            }

            gewicht += g;
            foreach (var i in postings[gram])
            {
                if (gedeeld[i] == 0) geraakt.Add(i);
                gedeeld[i] += g;
            }
        }

        var sleutel = Labelsleutel.Van(tekst);
        var beste = new Dictionary<Begrip, (int Label, double Score)>();
        foreach (var i in geraakt)
        {
            var score = Score(gedeeld[i], gewicht, labels[i].Gewicht, labels[i].Sleutel, sleutel) * labels[i].Trouw;
            gedeeld[i] = 0;
            if (!beste.TryGetValue(labels[i].Begrip, out var eerder) || score > eerder.Score) beste[labels[i].Begrip] = (i, score);
        }

        return [.. beste.OrderByDescending(b => b.Value.Score).ThenBy(b => b.Key.Code, StringComparer.Ordinal).Take(max)
            .Select(b => ((b.Key, labels[b.Value.Label].Tekst), b.Value.Score))];
    }

    private double Score(double samen, double tekst, double label, string labelsleutel, string sleutel)
    {
        if (labelsleutel == sleutel) return 1;
        var score = samen / (samen + (teveel * (tekst - samen)) + (tekort * (label - samen)));
        return score > 0.5 && StandsIn(sleutel, labelsleutel) ? score + (Letterlijk * (1 - score)) : score;
    }

    private static bool StandsIn(string tekst, string woorden)
    {
        for (var at = tekst.IndexOf(woorden, StringComparison.Ordinal); at >= 0; at = tekst.IndexOf(woorden, at + 1, StringComparison.Ordinal))
        {
            var eind = at + woorden.Length;
            if ((at == 0 || tekst[at - 1] == ' ') && (eind == tekst.Length || tekst[eind] == ' ')) return true;
        }

        return false;
    }
}
