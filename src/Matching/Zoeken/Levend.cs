using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Matching.Zoeken;

/// <summary>
/// Who of a segment is still there at one moment, and what remains of its counts. Lucene counts deleted documents until it merges them away; we
/// do not. Made from the moment before, so that a deletion costs what that one document holds.
/// </summary>
internal sealed class Levend
{
    /// <summary>With more new deletions than this, going over all postings once is quicker.</summary>
    private const int Veel = 2000;

    private readonly IBits? bits;
    private readonly Segment segment;
    private readonly int verwijderd;
    private readonly int[]? weg;

    private Levend(Segment segment, AtomicReader reader, Levend? vorige)
    {
        (this.segment, bits, verwijderd) = (segment, reader.LiveDocs, reader.NumDeletedDocs);
        Bekend = [.. vorige?.Bekend ?? segment.Bekend];
        Lengte = [.. vorige?.Lengte ?? segment.Lengte];
        if (verwijderd == 0) return;
        var nieuw = Enumerable.Range(0, reader.MaxDoc).Where(doc => segment.Klanten[doc] is not null && vorige?.Is(doc) != false && !bits!.Get(doc)).ToList();
        foreach (var doc in nieuw)
        {
            foreach (var veld in Velden.Alle)
            {
                if (segment.LengtesVan(doc)[(int)veld] is var lengte && lengte == Termen.Onbekend) continue;
                Bekend[(int)veld]--;
                Lengte[(int)veld] -= lengte;
            }
        }

        weg = vorige?.weg is { } eerder ? [.. eerder] : new int[segment.Postings.Termen];
        if (nieuw.Count > Veel) TelAlles();
        else nieuw.ForEach(Trek);
    }

    /// <summary>By field: of how many klanten something is known, and how long that is together.</summary>
    public int[] Bekend { get; }

    public long[] Lengte { get; }

    public static Levend Van(Segment segment, AtomicReader reader, Levend? vorige) =>
        vorige is not null && vorige.verwijderd == reader.NumDeletedDocs ? vorige : new(segment, reader, vorige);

    public bool Is(int doc) => bits?.Get(doc) != false;

    /// <summary>How many who are still there have this term.</summary>
    public int Aantal(int term) => segment.Postings.Aantal(term) - (weg?[term] ?? 0);

    private void Trek(int doc)
    {
        foreach (var term in segment.Termrijen.Termen(segment.Plaatsen[doc])) weg![term.Nummer]++;
    }

    private void TelAlles()
    {
        for (var term = 0; term < weg!.Length; term++)
        {
            weg[term] = 0;
            foreach (var stuk in segment.Postings.Stukken(term))
            {
                foreach (var plaats in segment.Postings.Plaatsen(stuk)) weg[term] += Is(segment.Buurten.Documenten[(stuk.Blok * Postings.Blok) + plaats]) ? 0 : 1;
            }
        }
    }
}
