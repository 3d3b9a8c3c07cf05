using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace Matching.Zoeken;

/// <summary>One built index: its one writer, if this process may write, and the searchers over it.</summary>
internal sealed class Generatie : IDisposable
{
    /// <summary>From so many at once it pays to make the documents on all cores.</summary>
    private const int Veel = 100;

    private readonly Directory map;
    private readonly IndexWriter? writer;
    private readonly SearcherManager beelden;
    private readonly Opwarmer? opwarmer;
    private bool teCommitten;

    private Generatie(Directory map, IndexWriter? writer, Indexstempel? stempel, Opwarmer? opwarmer = null)
    {
        this.opwarmer = opwarmer;
        this.map = map;
        this.writer = writer;
        Stempel = stempel;
        beelden = writer is null ? new(map, new Beeldmaker()) : new(writer, applyAllDeletes: true, new Beeldmaker());
    }

    /// <summary>What searchers now see is a copy of; null while it is being built.</summary>
    public Indexstempel? Stempel { get; private set; }

    public static Generatie OmTeLezen(Directory map, Indexstempel stempel) => new(map, writer: null, stempel);

    public static Generatie OmTeSchrijven(Directory map, Indexstempel? stempel)
    {
        var warm = new Opwarmer();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            RAMBufferSizeMB = 64,
            // What is deleted must be able to leave the files at once, not "when a tenth is deleted".
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
            MergedSegmentWarmer = warm,
        };
        return new(map, new IndexWriter(map, config), stempel, warm);
    }

    public T Lees<T>(Func<Beeld, T> lees)
    {
        var beeld = (Beeld)beelden.Acquire();
        try
        {
            return lees(beeld);
        }
        finally
        {
            beelden.Release(beeld);
        }
    }

    /// <summary>Replaces and removes documents; searchers see it only after <see cref="Ververs"/>.</summary>
    public void Verwerk(Indexwijziging wijziging, Func<KlantProfiel, string> id)
    {
        if (wijziging.Klanten.Count < Veel) foreach (var klant in wijziging.Klanten) Verwerk(klant);
        else Parallel.ForEach(wijziging.Klanten, Verwerk);
        foreach (var vacature in wijziging.Vacatures)
        {
            Schrijver.UpdateDocument(new Term(Velden.Id, Ids.Van(vacature.Id)), Zoekdocument.Van(vacature, Ids.Van(vacature.Id)));
        }

        foreach (var klant in wijziging.KlantenWeg) Schrijver.DeleteDocuments(new Term(Velden.Id, Ids.Van(klant)));
        foreach (var vacature in wijziging.VacaturesWeg) Schrijver.DeleteDocuments(new Term(Velden.Id, Ids.Van(vacature)));
        teCommitten = true;

        void Verwerk(KlantProfiel klant) => Schrijver.UpdateDocument(new Term(Velden.Id, id(klant)), Zoekdocument.Van(klant, id(klant)));
    }

    /// <summary>Puts everything together, for what was made in one go: one part is searched quicker than ten.</summary>
    public void Verdicht() => Schrijver.ForceMerge(1);

    /// <summary>Shows what was processed, and says what it is now a copy of.</summary>
    public void Ververs(Indexstempel? stempel)
    {
        opwarmer?.Begin();
        beelden.MaybeRefreshBlocking();
        teCommitten |= stempel != Stempel;
        Stempel = stempel;
    }

    /// <summary>Makes what is seen survive a crash.</summary>
    /// <param name="wis">Also drops what was deleted from the files themselves.</param>
    public void LegVast(bool wis)
    {
        if (wis)
        {
            Schrijver.ForceMergeDeletes();
            beelden.MaybeRefreshBlocking();
        }

        if (!teCommitten) return;
        Schrijver.SetCommitData(Stempel!.NaarCommit());
        Schrijver.Commit();
        teCommitten = false;
        if (wis) Schrijver.DeleteUnusedFiles();
    }

    /// <summary>Closes without a commit: what was not committed never was.</summary>
    public void Dispose()
    {
        beelden.Dispose();
        writer?.Rollback();
        map.Dispose();
    }

    private IndexWriter Schrijver => writer ?? throw new InvalidOperationException("Deze index is geopend om te lezen.");

    private sealed class Beeldmaker : SearcherFactory
    {
        private Beeld? vorig;

        public override IndexSearcher NewSearcher(IndexReader reader) => vorig = new Beeld(reader, vorig);
    }

    /// <summary>Unpacks a merged segment while it is being merged, so that no search waits for it; not before anyone can search.</summary>
    private sealed class Opwarmer : IndexWriter.IndexReaderWarmer
    {
        private volatile bool begonnen;

        public void Begin() => begonnen = true;

        public override void Warm(AtomicReader reader)
        {
            if (begonnen) Segment.Van(reader);
        }
    }
}
