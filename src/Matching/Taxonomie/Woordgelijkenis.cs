using System.Buffers;
using System.Collections.Frozen;

namespace Matching.Taxonomie;

/// <summary>
/// Which terms of a vocabulary are like a given one, and how much, 0 to 1: the same, related by hand (<see cref="Woordverwanten"/>), or
/// written alike by their letter groups of two to four with the ends marked, which finds typing errors and compounds nobody listed.
/// </summary>
internal sealed class Woordgelijkenis
{
    private const float MinGelijk = 0.25f;

    private readonly FrozenDictionary<string, int> nummers;
    private readonly Dictionary<string, (int[] Woorden, float[] Gewichten)> grammen;
    private readonly Dictionary<string, float> idf;
    private readonly ILookup<int, int> perRij;
    private readonly float verwant;

    /// <param name="verwant">How alike related words are.</param>
    public Woordgelijkenis(IReadOnlyList<string> woorden, float verwant)
    {
        this.verwant = verwant;
        nummers = woorden.Select((w, i) => (w, i)).ToFrozenDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
        perRij = woorden.SelectMany((w, i) => Woordverwanten.Rijen[w].Select(rij => (rij, i))).ToLookup(p => p.rij, p => p.i);
        var geteld = woorden.Select(Tel).ToList();
        idf = geteld.SelectMany(g => g.Keys).CountBy(g => g, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (float)Math.Log(1 + ((woorden.Count - g.Value + 0.5) / (g.Value + 0.5))), StringComparer.Ordinal);
        grammen = geteld.SelectMany((g, woord) => Gewogen(g).Select(p => (p.Gram, Woord: woord, p.Gewicht)))
            .GroupBy(p => p.Gram, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (g.Select(p => p.Woord).ToArray(), g.Select(p => p.Gewicht).ToArray()), StringComparer.Ordinal);
    }

    public int? Nummer(string term) => nummers.TryGetValue(term, out var nummer) ? nummer : null;

    /// <summary>By number of the word; never empty for a word of the vocabulary.</summary>
    public List<(int Woord, float Gelijkenis)> Zoek(string term)
    {
        var gelijk = ArrayPool<float>.Shared.Rent(nummers.Count);
        Array.Clear(gelijk, 0, nummers.Count);
        foreach (var (gram, gewicht) in Gewogen(Tel(term)))
        {
            if (!grammen.TryGetValue(gram, out var met)) continue;
            for (var i = 0; i < met.Woorden.Length; i++) gelijk[met.Woorden[i]] += gewicht * met.Gewichten[i];
        }

        foreach (var woord in Woordverwanten.Rijen[term].SelectMany(rij => perRij[rij])) gelijk[woord] = Math.Max(gelijk[woord], verwant);
        if (Nummer(term) is { } zelf) gelijk[zelf] = 1;
        var gevonden = new List<(int, float)>();
        for (var woord = 0; woord < nummers.Count; woord++)
        {
            if (gelijk[woord] >= MinGelijk) gevonden.Add((woord, Math.Min(1, gelijk[woord])));
        }

        ArrayPool<float>.Shared.Return(gelijk);
        return gevonden;
    }

    private static Dictionary<string, int> Tel(string term) => Taalanalyse.Lettergroepen(term).CountBy(g => g, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    // Of length one, so that a product of two is a cosine. What no word has keeps its weight in the length: an unknown part is a difference.
    private List<(string Gram, float Gewicht)> Gewogen(Dictionary<string, int> aantallen)
    {
        var zeldzaam = (float)Math.Log(1 + nummers.Count);
        var gewogen = aantallen.Select(g => (g.Key, Gewicht: MathF.Sqrt(g.Value) * idf.GetValueOrDefault(g.Key, zeldzaam))).ToList();
        var lengte = MathF.Sqrt(gewogen.Sum(g => g.Gewicht * g.Gewicht));
        return gewogen.ConvertAll(g => (g.Key, g.Gewicht / lengte));
    }
}
