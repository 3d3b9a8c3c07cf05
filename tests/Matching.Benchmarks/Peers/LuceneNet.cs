using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Matching.Benchmarks.Corpus;

namespace Matching.Benchmarks.Peers;

/// <summary>
/// Lucene.NET on one segment in the common order. Plain: the filters are MUST clauses. Well laid out: a bitset per filter kept in memory and ANDed,
/// and then either every match is looked up in it, or the two leap over each other.
/// </summary>
internal sealed class LuceneNet : Peer
{
    private static readonly FieldType Code = Bevroren(IndexOptions.DOCS_ONLY, omitNorms: true);
    private static readonly FieldType Tekst = Bevroren(IndexOptions.DOCS_AND_FREQS, omitNorms: false);
    private static readonly FilteredQuery.FilterStrategy[] Strategieen = [new AltijdOpzoeken(), FilteredQuery.LEAP_FROG_FILTER_FIRST_STRATEGY];

    private Proefcorpus corpus = null!;
    private MMapDirectory? map;
    private DirectoryReader? reader;
    private IndexSearcher zoeker = null!;
    private int[] nummers = [];
    private FixedBitSet[] bits = [];
    private FixedBitSet[] regios = [];

    public override string Naam => "Lucene.NET";

    public override string Versie => "4.8.0-beta00017";

    public override string Verschil => "lengths rounded to a byte";

    public override Lengtemaat? Formule => Lengtemaat.Lucene4;

    public override IReadOnlyList<string> Manieren => ["MUST clauses", "bitsets, looked up", "bitsets, leap-frog"];

    public override IReadOnlyList<(string Naam, int[] Manieren)> Rijen => [("Lucene.NET, plain", [0]), ("Lucene.NET, well laid out", [1, 2])];

    public override Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop)
    {
        this.corpus = corpus;
        var start = Stopwatch.GetTimestamp();
        this.map = new MMapDirectory(map);
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48))
        {
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = 256,
            // Merges neighbours only, so that the order of writing stays.
            MergePolicy = new LogDocMergePolicy(),
        };
        using (var writer = new IndexWriter(this.map, config))
        {
            foreach (var profiel in corpus.Geordend())
            {
                stop.ThrowIfCancellationRequested();
                writer.AddDocument(Document(profiel));
            }

            writer.ForceMerge(1);
            writer.Commit();
        }

        var duur = Stopwatch.GetElapsedTime(start);
        Open();
        return new(duur, Bytes(map));
    }

    public override Antwoord Zoek(int vacature, Bereik bereik, int manier)
    {
        var start = Stopwatch.GetTimestamp();
        var vraag = corpus.Vacatures[vacature];
        var wens = Wens(vraag);
        var top = manier == 0
            ? zoeker.Search(Verplicht(wens, vraag, bereik), Beste)
            : zoeker.Search(new FilteredQuery(wens, new Vast(Doorsnede(vraag, bereik)), Strategieen[manier - 1]), Beste);
        var gevonden = Array.ConvertAll(top.ScoreDocs, d => nummers[d.Doc]);
        return new(gevonden, Array.ConvertAll(top.ScoreDocs, d => d.Score), top.TotalHits, Micros(start));
    }

    public override void Dispose()
    {
        reader?.Dispose();
        map?.Dispose();
    }

    private void Open()
    {
        reader = DirectoryReader.Open(map);
        zoeker = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        var blad = reader.Leaves.Single().AtomicReader;
        var waarden = blad.GetNumericDocValues("nummer");
        nummers = [.. Enumerable.Range(0, blad.MaxDoc).Select(doc => (int)waarden.Get(doc))];
        bits = [.. Enumerable.Range(0, Filtermasker.Bits).Select(bit => Bitset(blad, new Term("filter", Getal(bit))))];
        regios = [.. Enumerable.Range(0, Proefcorpus.Regios).Select(regio => Bitset(blad, new Term("regio", Getal(regio))))];
    }

    private static FixedBitSet Bitset(AtomicReader blad, Term term)
    {
        var bits = new FixedBitSet(blad.MaxDoc);
        if (blad.GetTermDocsEnum(term) is { } docs) bits.Or(docs);
        return bits;
    }

    private FixedBitSet Doorsnede(Proefvacature vraag, Bereik bereik)
    {
        FixedBitSet? som = null;
        foreach (var bit in Filtermasker.Aan(Filtermasker.Vraagt(vraag, bereik)))
        {
            if (som is null) som = bits[bit].Clone();
            else som.And(bits[bit]);
        }

        if (bereik == Bereik.Smal) som!.And(regios[vraag.Regio]);
        return som!;
    }

    private BooleanQuery Wens(Proefvacature vraag)
    {
        var wens = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < vraag.Competenties.Length; i++) Voeg("competentie", $"c{Getal(vraag.Competenties[i])}", Termtelling.Gewicht(i));
        foreach (var woord in vraag.Woorden) Voeg("woord", Woordenlijst.Woord(woord), corpus.Telling.Woordgewicht(vraag));
        return wens;

        void Voeg(string veld, string term, double gewicht) => wens.Add(new TermQuery(new Term(veld, term)) { Boost = (float)gewicht }, Occur.SHOULD);
    }

    // A filter must not score: each is a constant of weight 0.
    private static BooleanQuery Verplicht(BooleanQuery wens, Proefvacature vraag, Bereik bereik)
    {
        var alles = new BooleanQuery(disableCoord: true) { { wens, Occur.MUST } };
        foreach (var bit in Filtermasker.Aan(Filtermasker.Vraagt(vraag, bereik))) Voeg("filter", bit);
        if (bereik == Bereik.Smal) Voeg("regio", vraag.Regio);
        return alles;

        void Voeg(string veld, int waarde) => alles.Add(new ConstantScoreQuery(new TermQuery(new Term(veld, Getal(waarde)))) { Boost = 0 }, Occur.MUST);
    }

    private static Document Document(Proefprofiel profiel) =>
    [
        new NumericDocValuesField("nummer", profiel.Nummer),
        new Field("regio", Getal(profiel.Regio), Code),
        new Field("filter", string.Join(' ', Filtermasker.Aan(Filtermasker.Heeft(profiel)).Select(Getal)), Code),
        new Field("competentie", string.Join(' ', profiel.Competenties.Select(c => $"c{Getal(c)}")), Code),
        new Field("woord", InHetProduct.Tekst(profiel.Woorden), Tekst),
    ];

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static FieldType Bevroren(IndexOptions opties, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = opties, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }

    private sealed class Vast(FixedBitSet bits) : Filter
    {
        public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs) => bits;
    }

    private sealed class AltijdOpzoeken : FilteredQuery.RandomAccessFilterStrategy
    {
        protected override bool UseRandomAccess(IBits bits, int firstFilterDoc) => true;
    }
}
