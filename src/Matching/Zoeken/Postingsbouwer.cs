using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Matching.Zoeken;

/// <summary>
/// Makes <see cref="Postings"/> from terms handed in one after another, texts before codes: a code has no counts, so the array of counts stops
/// where the texts do.
/// </summary>
internal sealed class Postingsbouwer
{
    private readonly Dictionary<string, int>[] nummers = [.. Velden.Alle.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly Dictionary<Maat, ushort>[] codes = [.. Velden.Alle.Select(_ => new Dictionary<Maat, ushort>())];
    private readonly List<int> eersteStuk = [];
    private readonly List<Stuk> stukken = [];
    private readonly List<ushort> plaatsen = [];
    private readonly List<ushort> maten = [];

    /// <summary>The postings of a segment of the index, of klanten only, at the places given.</summary>
    /// <param name="plaats">By document: its place.</param>
    /// <param name="lengtes">By document and field: the length of the text.</param>
    public static Postings Van(AtomicReader reader, int[] plaats, int[] lengtes)
    {
        var bouwer = new Postingsbouwer();
        var vermeldingen = new List<Vermelding>();
        foreach (var veld in Velden.Alle.OrderByDescending(v => v.IsTekst()))
        {
            if (reader.GetTerms(veld.Naam(Zoeksoort.Klant)) is not { } termen) continue;
            DocsEnum? docs = null;
            var loop = termen.GetEnumerator();
            while (loop.MoveNext())
            {
                vermeldingen.Clear();
                docs = loop.Docs(null, docs);
                for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                {
                    vermeldingen.Add(new(plaats[doc], docs.Freq, lengtes[(doc * Velden.Aantal) + (int)veld]));
                }

                vermeldingen.Sort((a, b) => a.Plaats.CompareTo(b.Plaats));
                bouwer.Add(veld, loop.Term.Utf8ToString(), vermeldingen);
            }
        }

        return bouwer.Bouw();
    }

    public void Add(Veld veld, string term, IReadOnlyList<Vermelding> oplopend)
    {
        if (veld.IsTekst() && plaatsen.Count > maten.Count) throw new InvalidOperationException("Texts come before codes.");
        nummers[(int)veld].Add(term, eersteStuk.Count);
        eersteStuk.Add(stukken.Count);
        var blok = -1;
        for (var i = 0; i < oplopend.Count; i++)
        {
            var vermelding = oplopend[i];
            if (vermelding.Plaats / Postings.Blok != blok) stukken.Add(new(blok = vermelding.Plaats / Postings.Blok, plaatsen.Count, plaatsen.Count));
            stukken[^1] = stukken[^1] with { Eind = plaatsen.Count + 1 };
            plaatsen.Add((ushort)(vermelding.Plaats % Postings.Blok));
            if (veld.IsTekst()) maten.Add(Code(veld, new(vermelding.Aantal, vermelding.Lengte)));
        }
    }

    public Postings Bouw()
    {
        eersteStuk.Add(stukken.Count);
        var perVeld = codes.Select(c => c.OrderBy(m => m.Value).Select(m => m.Key).ToArray()).ToArray();
        return new(nummers, [.. eersteStuk], [.. stukken], [.. plaatsen], [.. maten], perVeld);
    }

    private ushort Code(Veld veld, Maat maat)
    {
        var bekend = codes[(int)veld];
        if (bekend.TryGetValue(maat, out var code)) return code;
        // No text has 65,536 different lengths and counts; should it ever, a very long one counts as a little shorter.
        if (bekend.Count > ushort.MaxValue) return bekend.Where(m => m.Key.Aantal <= maat.Aantal).MaxBy(m => (m.Key.Aantal, m.Key.Lengte)).Value;
        return bekend[maat] = (ushort)bekend.Count;
    }
}

/// <summary>That a term stands in the text at a place.</summary>
internal readonly record struct Vermelding(int Plaats, int Aantal, int Lengte);
