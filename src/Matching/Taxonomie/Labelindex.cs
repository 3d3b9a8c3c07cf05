using System.Buffers;

namespace Matching.Taxonomie;

/// <summary>
/// Finds the labels nearest to a text by the parts of their words. Every part of a label counts for the part of the text that is most like it
/// (<see cref="Woordgelijkenis"/>), so that compounds, inflections, typing errors and related words count for what they share. The score is
/// Tversky's index over parts weighted by rarity: 1 for the same parts; what the text has too much and what it lacks weigh apart.
/// Made once; safe from many threads.
/// </summary>
public sealed class Labelindex
{
    /// <summary>Below this a likeness is chance.</summary>
    private const double Ondergrens = 0.3;

    /// <summary>Part of what is still missing from 1 that a label gains when its words stand in the text as they are.</summary>
    private const double Letterlijk = 0.4;

    /// <summary>A part no label has says little: it is about the place, the hours, the firm.</summary>
    private const double Vreemd = 0.2;

    /// <summary>A compound counts beside its parts: <i>hulpkok</i> is first of all another <i>hulpkok</i>.</summary>
    private const double Samenstelling = 0.5;

    /// <summary>A concept is as good as its best label; that its other labels agree helps.</summary>
    private const double Bijval = 0.2;

    private readonly (Begrip Begrip, Label Label, string Sleutel)[] labels;
    private readonly Woordgelijkenis gelijkenis;
    private readonly (int Label, double Gewicht)[][] vindplaatsen;
    private readonly double[] idf;
    private readonly double[] lengtes;
    private readonly double teveel;
    private readonly double tekort;

    /// <param name="teveel">Weight of what the text has beyond the label.</param>
    /// <param name="tekort">Weight of what the label has beyond the text.</param>
    /// <param name="verwant">How alike two words are that <see cref="Woordverwanten"/> names together; those are words for beroepen.</param>
    public Labelindex(IEnumerable<Begrip> begrippen, double teveel, double tekort, float verwant)
    {
        (this.teveel, this.tekort) = (teveel, tekort);
        labels = [.. begrippen.SelectMany(b => b.Labels, (b, l) => (b, l, Labelsleutel.Van(l.Tekst)))];
        var met = labels.SelectMany((l, i) => Delen(l.Label.Tekst).Select(d => (Deel: d.Key, Label: i, Gewicht: d.Value)))
            .GroupBy(d => d.Deel, StringComparer.Ordinal).ToList();
        gelijkenis = new([.. met.Select(g => g.Key)], verwant);
        idf = [.. met.Select(g => Idf(g.Count()))];
        vindplaatsen = [.. met.Select((g, deel) => g.Select(d => (d.Label, d.Gewicht * idf[deel])).ToArray())];
        lengtes = new double[labels.Length];
        foreach (var (label, gewicht) in vindplaatsen.SelectMany(v => v)) lengtes[label] += gewicht;
    }

    /// <summary>The best label of each concept, best concept first.</summary>
    public List<((Begrip Begrip, string Tekst) Label, double Score)> Find(string tekst, int max)
    {
        var delen = Delen(tekst);
        var gewicht = delen.Sum(d => d.Value * (gelijkenis.Nummer(d.Key) is { } deel ? idf[deel] : Vreemd * Idf(1)));
        var gedeeld = ArrayPool<double>.Shared.Rent(labels.Length);
        Array.Clear(gedeeld, 0, labels.Length);
        var geraakt = new List<int>();
        foreach (var (deel, gelijk) in Gelijkenissen(delen.Keys))
        {
            foreach (var (label, waarde) in vindplaatsen[deel])
            {
                if (gedeeld[label] == 0) geraakt.Add(label);
                gedeeld[label] += gelijk * waarde;
            }
        }

        var sleutel = Labelsleutel.Van(tekst);
        var beste = new Dictionary<Begrip, (int Label, double Score, double Som)>();
        foreach (var i in geraakt)
        {
            var samen = gedeeld[i];
            var score = samen / (samen + (teveel * Math.Max(0, gewicht - samen)) + (tekort * (lengtes[i] - samen)));
            if (score < Ondergrens) continue;
            var (begrip, label, woorden) = labels[i];
            score = label.Trouw * (woorden == sleutel ? 1 : StandsIn(sleutel, woorden) ? score + (Letterlijk * (1 - score)) : score);
            var eerder = beste.GetValueOrDefault(begrip);
            beste[begrip] = score > eerder.Score ? (i, score, eerder.Som + score) : eerder with { Som = eerder.Som + score };
        }

        ArrayPool<double>.Shared.Return(gedeeld);
        return [.. beste.Select(b => ((b.Key, labels[b.Value.Label].Label.Tekst), Score(b.Value.Label, b.Value.Score, b.Value.Som)))
            .OrderByDescending(b => b.Item2).ThenBy(b => b.Item1.Key.Code, StringComparer.Ordinal).Take(max)];

        // Who names a concept needs nobody to agree.
        double Score(int label, double best, double som) =>
            labels[label].Sleutel == sleutel ? best : (best + (Bijval * som / labels[label].Begrip.Labels.Count)) / (1 + Bijval);
    }

    /// <summary>How alike each part of a label is to the part of the text it is most like.</summary>
    private Dictionary<int, float> Gelijkenissen(IEnumerable<string> delen)
    {
        var gelijkenissen = new Dictionary<int, float>();
        foreach (var (deel, gelijk) in delen.SelectMany(gelijkenis.Zoek))
        {
            if (gelijk > gelijkenissen.GetValueOrDefault(deel)) gelijkenissen[deel] = gelijk;
        }

        return gelijkenissen;
    }

    /// <summary>The parts of the words and the compounds themselves, each with its weight; a part twice is a part once.</summary>
    private static Dictionary<string, double> Delen(string tekst)
    {
        var delen = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var woord in Taalanalyse.Ontleed(tekst))
        {
            foreach (var deel in woord.Delen) delen[deel] = 1;
            delen.TryAdd(woord.Stam, Samenstelling);
        }

        return delen;
    }

    /// <summary>Whether the words of a label stand in a text as they are; both as <see cref="Labelsleutel"/>.</summary>
    internal static bool StandsIn(string tekst, string woorden)
    {
        for (var at = tekst.IndexOf(woorden, StringComparison.Ordinal); at >= 0; at = tekst.IndexOf(woorden, at + 1, StringComparison.Ordinal))
        {
            var eind = at + woorden.Length;
            if ((at == 0 || tekst[at - 1] == ' ') && (eind == tekst.Length || tekst[eind] == ' ')) return true;
        }

        return false;
    }

    private double Idf(int met) => Math.Log(1 + ((labels.Length - met + 0.5) / (met + 0.5)));
}
