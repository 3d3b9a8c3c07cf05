namespace Matching.Taxonomie;

/// <summary>What a text probably means.</summary>
/// <param name="Score">0 to 1; 1 when a person said so, near 1 when the text is a label.</param>
/// <param name="Label">The word of the taxonomy that caused it.</param>
public sealed record Herkend(Begrip Begrip, double Score, string Label);

/// <summary>
/// Reads beroepen and competenties in free text: the title of a vacature or of a job someone had, a sentence, a whole text.
/// Safe from any thread.
/// </summary>
public sealed class Herkenner(Taxonomiestand stand)
{
    /// <summary>What is said further on in a text is less surely what the text is about than its first line.</summary>
    private const double Vervolg = 0.8;

    private readonly Labelindex beroepen = new(stand.Beroepen, teveel: 0.15, tekort: 0.6, verwant: 0.65f);
    private readonly Labelindex competenties = new(stand.Competenties, teveel: 0.02, tekort: 1, verwant: 0);

    public Taxonomiestand Stand => stand;

    /// <summary>The beroepen a title, sentence or text may mean, best first.</summary>
    public IReadOnlyList<Herkend> Beroepen(string tekst, int max) => Find(beroepen, tekst, b => b.Soort == Begripsoort.Beroep, Vervolg, max);

    /// <summary>The competenties a sentence or text speaks of, best first.</summary>
    public IReadOnlyList<Herkend> Competenties(string tekst, int max) => Find(competenties, tekst, b => b.Soort.IsCompetentie, vervolg: 1, max);

    /// <summary>
    /// The competenties a vacature asks, best first: without those of which only the word for the work itself speaks. Who is looked for is not yet what is
    /// asked: "kok" alone does not say "koken", though the words have one stem.
    /// </summary>
    public IReadOnlyList<Herkend> Gevraagd(string tekst, int max)
    {
        var zonder = string.Join('\n', Zinnen.Split(tekst).Select(ZonderBeroep));
        var ookZonder = Competenties(zonder, max).Select(h => h.Begrip).ToHashSet();
        var sleutel = Labelsleutel.Van(tekst);
        return [.. Competenties(tekst, max).Where(h => ookZonder.Contains(h.Begrip) || Labelindex.StandsIn(sleutel, Labelsleutel.Van(h.Label)))];
    }

    /// <summary>The sentence without words that by themselves name a beroep and no competentie.</summary>
    private string ZonderBeroep(string zin)
    {
        var woorden = zin.Split(' ');
        var over = Array.FindAll(woorden, w => stand.MetLabel(w) is not { Count: > 0 } begrippen || begrippen.Any(b => b.Soort != Begripsoort.Beroep));
        return over.Length == woorden.Length ? zin : string.Join(' ', over);
    }

    private List<Herkend> Find(Labelindex index, string tekst, Func<Begrip, bool> fits, double vervolg, int max)
    {
        var beste = stand.Gecorrigeerd(tekst).Where(fits).Select(b => new Herkend(b, 1, tekst.Trim())).ToDictionary(h => h.Begrip);
        var (vaste, nietHier) = (beste.Count, stand.Tegengesproken(tekst));
        var gewicht = 1.0;
        foreach (var zin in Zinnen.Split(tekst))
        {
            var niet = stand.Tegengesproken(zin);
            foreach (var (label, score) in index.Find(zin, max + vaste + niet.Count + nietHier.Count))
            {
                if (niet.Contains(label.Begrip) || nietHier.Contains(label.Begrip)) continue;
                var herkend = new Herkend(label.Begrip, score * gewicht, label.Tekst);
                if (!beste.TryGetValue(label.Begrip, out var eerder) || eerder.Score < herkend.Score) beste[label.Begrip] = herkend;
            }

            gewicht = vervolg;
        }

        return [.. beste.Values.OrderByDescending(h => h.Score).ThenBy(h => h.Begrip.Code, StringComparer.Ordinal).Take(max)];
    }
}
