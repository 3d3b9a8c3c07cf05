using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Matching.Zoeken;

/// <summary>
/// The index at one moment: documents, their profiles, and the counts that weigh terms, all of what is live. Whoever holds one sees
/// nothing change.
/// </summary>
internal sealed class Beeld : IndexSearcher
{
    private readonly (AtomicReaderContext Blad, Segment Segment)[] bladen;
    private readonly int[] aantal = new int[Velden.Aantal];
    private readonly double[] gemiddeld = new double[Velden.Aantal];
    private readonly ConcurrentDictionary<string, double>[] idf = [.. Velden.Alle.Select(_ => new ConcurrentDictionary<string, double>(StringComparer.Ordinal))];
    private readonly ConcurrentDictionary<VacatureProfiel, Weging> wegingen = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<(Guid Klant, DateOnly? Diagnose), Klantplek>> plekken;

    public Beeld(IndexReader reader)
        : base(reader)
    {
        bladen = [.. reader.Leaves.Select(blad => (blad, Segment.Van(blad.AtomicReader)))];
        var totaal = new long[Velden.Aantal];
        foreach (var plek in Klanten())
        {
            foreach (var veld in Velden.Alle)
            {
                if (plek.Lengtes[(int)veld] is var lengte && lengte == Termen.Onbekend) continue;
                aantal[(int)veld]++;
                totaal[(int)veld] += lengte;
            }
        }

        foreach (var veld in Velden.Alle) gemiddeld[(int)veld] = (double)totaal[(int)veld] / aantal[(int)veld];
        plekken = new(() => Klanten().ToDictionary(p => (p.Klant.Id.Value, p.Klant.Diagnose)));
    }

    public IEnumerable<Klantplek> Klanten()
    {
        foreach (var (blad, segment) in bladen)
        {
            var live = blad.AtomicReader.LiveDocs;
            for (var doc = 0; doc < segment.Klanten.Length; doc++)
            {
                if (segment.Klanten[doc] is { } klant && live?.Get(doc) != false) yield return new(klant, blad.DocBase + doc, segment, doc);
            }
        }
    }

    public IEnumerable<VacatureProfiel> Vacatures()
    {
        foreach (var (blad, segment) in bladen)
        {
            var live = blad.AtomicReader.LiveDocs;
            for (var doc = 0; doc < segment.Vacatures.Length; doc++)
            {
                if (segment.Vacatures[doc] is { } vacature && live?.Get(doc) != false) yield return vacature;
            }
        }
    }

    /// <summary>The klant as made from this very diagnose, or null when that is not in the index.</summary>
    public Klantplek? Zoek(KlantProfiel klant) => plekken.Value.TryGetValue((klant.Id.Value, klant.Diagnose), out var plek) ? plek : null;

    public (Segment Segment, int Doc)? Zoek(string id)
    {
        foreach (var (blad, segment) in bladen)
        {
            if (blad.AtomicReader.GetTermDocsEnum(new Term(Velden.Id, id)) is { } gevonden && gevonden.NextDoc() is var doc && doc != DocIdSetIterator.NO_MORE_DOCS)
            {
                return (segment, doc);
            }
        }

        return null;
    }

    public Treffer Treffer(int doc, float score)
    {
        var (blad, segment) = bladen[ReaderUtil.SubIndex(doc, base.IndexReader.Leaves)];
        if (segment.Klanten[doc - blad.DocBase] is { } klant) return new(klant.Id.Value, klant.Sleutel, score);
        var vacature = segment.Vacatures[doc - blad.DocBase]!;
        return new(vacature.Id.Value, vacature.Sleutel, score);
    }

    /// <summary>What a vacature asks, weighed once for as long as nothing changes.</summary>
    public Weging Weeg(VacatureProfiel vacature) => wegingen.GetOrAdd(vacature, v => new Weging(Vraag.Van(v), this));

    /// <summary>How much a term says; 0 when no klant has it.</summary>
    public double Idf(Veld veld, string term) => idf[(int)veld].GetOrAdd(term, t =>
        Tel(new Term(veld.Naam(Zoeksoort.Klant), t)) is > 0 and var metTerm ? Bm25.Idf(aantal[(int)veld], metTerm) : 0);

    /// <summary>Every klant in the index at once: one pass over the postings of the terms asked.</summary>
    public Scorelijst Scoor(Weging weging)
    {
        var sommen = new double[IndexReader.MaxDoc * Velden.Aantal];
        foreach (var veld in Velden.Alle)
        {
            foreach (var (term, gewicht) in weging[veld])
            {
                if (gewicht != 0) Scoor(veld, new Term(veld.Naam(Zoeksoort.Klant), term), gewicht, sommen);
            }
        }

        return new(weging, sommen);
    }

    /// <summary>One klant from its own terms; equal to the bit to what <see cref="Scoor(Weging)"/> gives it.</summary>
    public Tekstscores Scoor(Weging weging, Termen klant)
    {
        Span<double> sommen = stackalloc double[Velden.Aantal];
        foreach (var veld in Velden.Alle)
        {
            var demping = Demping(veld, klant.Lengtes[(int)veld]);
            foreach (var (term, gewicht) in weging[veld])
            {
                if (gewicht != 0 && klant[veld].TryGetValue(term, out var keer)) sommen[(int)veld] += Bm25.Bijdrage(gewicht, keer, demping);
            }
        }

        return weging.Tekstscores(sommen, klant.Lengtes);
    }

    private void Scoor(Veld veld, Term term, double gewicht, double[] sommen)
    {
        foreach (var (blad, segment) in bladen)
        {
            if (blad.AtomicReader.GetTermDocsEnum(term) is not { } postings) continue;
            for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.NextDoc())
            {
                var demping = Demping(veld, segment.Lengtes[(doc * Velden.Aantal) + (int)veld]);
                sommen[((blad.DocBase + doc) * Velden.Aantal) + (int)veld] += Bm25.Bijdrage(gewicht, postings.Freq, demping);
            }
        }
    }

    private double Demping(Veld veld, int lengte) => veld.IsTekst() ? Bm25.Demping(lengte, gemiddeld[(int)veld]) : Bm25.K1;

    // The index counts deleted documents until it merges them away; we do not.
    private int Tel(Term term)
    {
        var som = 0;
        foreach (var (blad, _) in bladen)
        {
            if (!blad.AtomicReader.HasDeletions)
            {
                som += blad.AtomicReader.DocFreq(term);
            }
            else if (blad.AtomicReader.GetTermDocsEnum(term) is { } postings)
            {
                while (postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) som++;
            }
        }

        return som;
    }
}

/// <summary>A klant and where it stands in the index.</summary>
internal readonly record struct Klantplek(KlantProfiel Klant, int Doc, Segment Segment, int InSegment)
{
    public ReadOnlySpan<int> Lengtes => Segment.LengtesVan(InSegment);
}

/// <summary>The sums of one question over the whole index.</summary>
internal sealed record Scorelijst(Weging Weging, double[] Sommen)
{
    public Tekstscores Van(Klantplek plek) => Weging.Tekstscores(Sommen.AsSpan(plek.Doc * Velden.Aantal, Velden.Aantal), plek.Lengtes);
}
