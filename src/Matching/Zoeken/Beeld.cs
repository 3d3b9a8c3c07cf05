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
    private readonly double[] gemiddeld = new double[Velden.Aantal];
    private readonly int[] aantal = new int[Velden.Aantal];
    private readonly ConcurrentDictionary<VacatureProfiel, Weging> wegingen = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<(Guid Klant, DateOnly? Diagnose), Klantplek>> plekken;
    private readonly Lazy<(int, IReadOnlyDictionary<string, int>)> competenties;

    /// <param name="vorig">The moment before, of which most still holds.</param>
    public Beeld(IndexReader reader, Beeld? vorig)
        : base(reader)
    {
        var toen = vorig?.Bladen.ToDictionary(b => b.Segment, b => b.Levend) ?? [];
        var levend = reader.Leaves.Select(blad => (Context: blad, Segment: Segment.Van(blad.AtomicReader)))
            .Select(b => (b.Context, b.Segment, Levend: Levend.Van(b.Segment, b.Context.AtomicReader, toen.GetValueOrDefault(b.Segment)))).ToList();
        foreach (var veld in Velden.Alle)
        {
            aantal[(int)veld] = levend.Sum(b => b.Levend.Bekend[(int)veld]);
            gemiddeld[(int)veld] = (double)levend.Sum(b => b.Levend.Lengte[(int)veld]) / aantal[(int)veld];
        }

        Bladen = [.. levend.Select(b => new Blad(b.Context, b.Segment, b.Levend, gemiddeld))];
        competenties = new(TelCompetenties);
        plekken = new(() => Klanten().ToDictionary(p => (Klant(p).Id.Value, Klant(p).Diagnose)));
    }

    public Blad[] Bladen { get; }

    /// <summary>Of how many documents competenties are known, and how many have each; who was just removed may still count.</summary>
    public (int Totaal, IReadOnlyDictionary<string, int> Aantallen) Competenties => competenties.Value;

    public KlantProfiel Klant(Klantplek plek) => Bladen[plek.Blad].Segment.OpPlaats(plek.Plaats);

    public IEnumerable<Klantplek> Klanten()
    {
        for (var i = 0; i < Bladen.Length; i++)
        {
            var blad = Bladen[i];
            for (var doc = 0; doc < blad.Segment.Klanten.Length; doc++)
            {
                if (blad.Segment.Klanten[doc] is not null && blad.Levend.Is(doc)) yield return new(i, blad.Segment.Plaatsen[doc]);
            }
        }
    }

    public IEnumerable<VacatureProfiel> Vacatures()
    {
        foreach (var blad in Bladen)
        {
            for (var doc = 0; doc < blad.Segment.Vacatures.Length; doc++)
            {
                if (blad.Segment.Vacatures[doc] is { } vacature && blad.Levend.Is(doc)) yield return vacature;
            }
        }
    }

    /// <summary>The klant as made from this very diagnose, or null when that is not in the index.</summary>
    public Klantplek? Zoek(KlantProfiel klant) => plekken.Value.TryGetValue((klant.Id.Value, klant.Diagnose), out var plek) ? plek : null;

    public (Segment Segment, int Doc)? Zoek(string id)
    {
        foreach (var blad in Bladen)
        {
            if (blad.Context.AtomicReader.GetTermDocsEnum(new Term(Velden.Id, id)) is { } gevonden && gevonden.NextDoc() is var doc && doc != DocIdSetIterator.NO_MORE_DOCS)
            {
                return (blad.Segment, doc);
            }
        }

        return null;
    }

    public Treffer Treffer(int doc, float score)
    {
        var blad = Bladen[ReaderUtil.SubIndex(doc, base.IndexReader.Leaves)];
        if (blad.Segment.Klanten[doc - blad.Context.DocBase] is { } klant) return new(klant.Id.Value, klant.Sleutel, score);
        var vacature = blad.Segment.Vacatures[doc - blad.Context.DocBase]!;
        return new(vacature.Id.Value, vacature.Sleutel, score);
    }

    /// <summary>What a vacature asks, weighed once for as long as nothing changes.</summary>
    public Weging Weeg(VacatureProfiel vacature) => wegingen.GetOrAdd(vacature, v => new Weging(Vraag.Van(v), this));

    /// <summary>How much a term says; 0 when no klant has it.</summary>
    public double Idf(Veld veld, int metTerm) => metTerm > 0 ? Bm25.Idf(aantal[(int)veld], metTerm) : 0;

    private (int Totaal, IReadOnlyDictionary<string, int> Aantallen) TelCompetenties()
    {
        var (totaal, aantallen) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var veld in Enum.GetValues<Zoeksoort>().Select(soort => Veld.Competenties.Naam(soort)))
        {
            if (MultiFields.GetTerms(base.IndexReader, veld) is not { } termen) continue;
            totaal += termen.DocCount;
            for (var term = termen.GetEnumerator(); term.MoveNext();) aantallen[term.Term.Utf8ToString()] = aantallen.GetValueOrDefault(term.Term.Utf8ToString()) + term.DocFreq;
        }

        return (totaal, aantallen);
    }

    /// <summary>One klant from its own terms; equal to the bit to what <see cref="Meting"/> gives it.</summary>
    public Tekstscores Scoor(Weging weging, Termen klant)
    {
        Span<double> sommen = stackalloc double[Velden.Aantal];
        foreach (var veld in Velden.Alle)
        {
            var demping = veld.IsTekst() ? Bm25.Demping(klant.Lengtes[(int)veld], gemiddeld[(int)veld]) : Bm25.K1;
            foreach (var (term, gewicht) in weging[veld])
            {
                if (gewicht != 0 && klant[veld].TryGetValue(term, out var keer)) sommen[(int)veld] += gewicht * Bm25.Mate(keer, demping);
            }
        }

        return weging.Tekstscores(sommen, Termen.Patroon(klant.Lengtes));
    }
}

/// <summary>A segment as it stands in one <see cref="Beeld"/>.</summary>
internal sealed class Blad
{
    public Blad(AtomicReaderContext context, Segment segment, Levend levend, double[] gemiddeld)
    {
        (Context, Segment, Levend) = (context, segment, levend);
        Maten = [.. Velden.Alle.Select(veld => Array.ConvertAll(segment.Postings.Maten[(int)veld], m => Bm25.Mate(m.Aantal, Bm25.Demping(m.Lengte, gemiddeld[(int)veld]))))];
        Kort = Array.ConvertAll(Maten, maten => Array.ConvertAll(maten, m => (float)m));
    }

    public AtomicReaderContext Context { get; }

    public Segment Segment { get; }

    public Levend Levend { get; }

    /// <summary>By field and code of <see cref="Postings.Maten"/>: how far a term counts.</summary>
    public double[][] Maten { get; }

    /// <summary>The same, in half the room.</summary>
    public float[][] Kort { get; }
}

/// <summary>Where a klant stands in a <see cref="Beeld"/>.</summary>
internal readonly record struct Klantplek(int Blad, int Plaats);
