using System.Buffers;
using System.Collections.Frozen;

namespace Matching.Taxonomie;

/// <summary>
/// Finds the labels nearest to a text by the groups of three to five letters in their words, so that compounds, inflections and typing errors
/// count for what they share. The score is Tversky's index over groups weighted by rarity: 1 for the same groups; what the text has too much and what it lacks weigh apart.
/// </summary>
public sealed class Labelindex
{
    /// <summary>Below this a likeness is chance.</summary>
    private const double Ondergrens = 0.3;

    /// <summary>Part of what is still missing from 1 that a label gains when its words stand in the text as they are.</summary>
    private const double Letterlijk = 0.4;

    /// <summary>A letter group no label has says little: it is about the place, the hours, the firm.</summary>
    private const double Vreemd = 0.2;

    private readonly FrozenDictionary<string, int[]> postings;
    private readonly FrozenDictionary<string, double> gewichten;
    private readonly (Begrip Begrip, Label Label, string Sleutel)[] labels;
    private readonly double[] lengtes;
    private readonly double teveel;
    private readonly double tekort;

    /// <param name="teveel">Weight of what the text has beyond the label.</param>
    /// <param name="tekort">Weight of what the label has beyond the text.</param>
    public Labelindex(IEnumerable<Begrip> begrippen, double teveel, double tekort)
    {
        (this.teveel, this.tekort) = (teveel, tekort);
        var bron = begrippen.SelectMany(b => b.Labels, (b, l) => (Begrip: b, Label: l)).ToList();
        var grammen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < bron.Count; i++)
        {
            foreach (var gram in Grammen(bron[i].Label.Tekst))
            {
                if (!grammen.TryGetValue(gram, out var lijst)) grammen[gram] = lijst = [];
                lijst.Add(i);
            }
        }

        gewichten = grammen.ToFrozenDictionary(g => g.Key, g => Math.Log(1 + ((double)bron.Count / g.Value.Count)), StringComparer.Ordinal);
        postings = grammen.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray(), StringComparer.Ordinal);
        labels = [.. bron.Select(b => (b.Begrip, b.Label, Labelsleutel.Van(b.Label.Tekst)))];
        lengtes = new double[labels.Length];
        foreach (var (gram, lijst) in grammen)
        {
            foreach (var i in lijst) lengtes[i] += gewichten[gram];
        }

    }

    /// <summary>The best label of each concept, best concept first.</summary>
    public List<((Begrip Begrip, string Tekst) Label, double Score)> Find(string tekst, int max)
    {
        var gedeeld = ArrayPool<double>.Shared.Rent(labels.Length);
        Array.Clear(gedeeld, 0, labels.Length);
        var geraakt = new List<int>();
        var gewicht = 0.0;
        foreach (var gram in Grammen(tekst))
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
            var samen = gedeeld[i];
            var gelijkenis = samen / (samen + (teveel * (gewicht - samen)) + (tekort * (lengtes[i] - samen)));
            if (gelijkenis < Ondergrens) continue;
            var (begrip, label, labelsleutel) = labels[i];
            var score = label.Trouw * (labelsleutel == sleutel ? 1 : StandsIn(sleutel, labelsleutel) ? gelijkenis + (Letterlijk * (1 - gelijkenis)) : gelijkenis);
            if (!beste.TryGetValue(begrip, out var eerder) || score > eerder.Score) beste[begrip] = (i, score);
        }

        ArrayPool<double>.Shared.Return(gedeeld);
        return [.. beste.OrderByDescending(b => b.Value.Score).ThenBy(b => b.Key.Code, StringComparer.Ordinal).Take(max)
            .Select(b => ((b.Key, labels[b.Value.Label].Label.Tekst), b.Value.Score))];
    }

    /// <summary>Of the words as written, their ends marked: on titles no worse than stems and parts, and several times faster.</summary>
    private static HashSet<string> Grammen(string tekst)
    {
        var grammen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gemerkt in Taalanalyse.Vormen(tekst).Select(vorm => $"_{vorm}_"))
        {
            for (var lengte = 3; lengte <= 5; lengte++)
            {
                for (var i = 0; i + lengte <= gemerkt.Length; i++) grammen.Add(gemerkt.Substring(i, lengte));
            }
        }

        return grammen;
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
