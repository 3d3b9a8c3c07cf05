import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Lucene over the corpus, on one segment in the common order; speaks the lines described in Deelproces.cs.
 *
 * Three ways to filter: Lucene's own FILTER clauses; a bitset per filter kept in memory, ANDed, that leaps with the query; the same bitset as the
 * accepted documents, in which every match within the range of the regio is looked up. Each with an exact count, or with block-max WAND that stops counting at 300.
 */
public final class JavaZoeker {
    private static final int BESTE = 300;
    private static final int BITS = 13;
    private static final int REGIOS = 35;

    private final List<String[]> vacatures;
    private final LeafReaderContext blad;
    private final IndexSearcher zoeker;
    private final int[] nummers;
    private final FixedBitSet[] bits = new FixedBitSet[BITS];
    private final FixedBitSet[] regios = new FixedBitSet[REGIOS];

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path index = Path.of(args[0]);
        long start = System.nanoTime();
        build(index, Path.of(args[1], "profielen.tsv"));
        double seconds = (System.nanoTime() - start) / 1e9;
        long size;
        try (Stream<Path> files = Files.list(index)) {
            size = files.mapToLong(f -> f.toFile().length()).sum();
        }

        JavaZoeker zoeker = new JavaZoeker(index, Files.readAllLines(Path.of(args[1], "vacatures.tsv")));
        System.out.println("bouw " + seconds + " " + size + " " + org.apache.lucene.util.Version.LATEST);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            boolean breed = words[1].equals("1");
            int manier = Integer.parseInt(words[2]);
            System.out.println(words[0].equals("tempo")
                ? zoeker.tempo(breed, manier, Integer.parseInt(words[3]), Double.parseDouble(words[4]))
                : zoeker.answer(Integer.parseInt(words[3]), breed, manier));
        }
    }

    private static void build(Path index, Path profielen) throws IOException {
        FieldType code = type(IndexOptions.DOCS, true);
        FieldType tekst = type(IndexOptions.DOCS_AND_FREQS, false);
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
            .setRAMBufferSizeMB(256)
            .setIndexSort(new Sort(new SortField("plek", SortField.Type.INT)));
        try (MMapDirectory directory = new MMapDirectory(index);
             IndexWriter writer = new IndexWriter(directory, config);
             BufferedReader lines = Files.newBufferedReader(profielen)) {
            int plek = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] p = line.split("\t");
                Document document = new Document();
                document.add(new NumericDocValuesField("plek", plek++));
                document.add(new NumericDocValuesField("nummer", Long.parseLong(p[0])));
                document.add(new Field("regio", p[1], code));
                document.add(new Field("filter", p[2], code));
                document.add(new Field("competentie", p[3], code));
                document.add(new Field("woord", p[4], tekst));
                writer.addDocument(document);
            }

            writer.forceMerge(1);
        }
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    private JavaZoeker(Path index, List<String> vacatures) throws IOException {
        this.vacatures = vacatures.stream().map(line -> line.split("\t")).collect(Collectors.toList());
        DirectoryReader reader = DirectoryReader.open(new MMapDirectory(index));
        zoeker = new IndexSearcher(reader);
        zoeker.setSimilarity(new PerFieldSimilarityWrapper() {
            // A field without lengths would count as texts of one word; without b it counts as it does elsewhere.
            private final Similarity code = new BM25Similarity(1.2f, 0);
            private final Similarity tekst = new BM25Similarity(1.2f, 0.75f);

            @Override
            public Similarity get(String field) {
                return field.equals("woord") ? tekst : code;
            }
        });
        blad = reader.leaves().get(0);
        LeafReader leaf = blad.reader();
        nummers = new int[leaf.maxDoc()];
        NumericDocValues values = leaf.getNumericDocValues("nummer");
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) nummers[values.docID()] = (int) values.longValue();
        for (int bit = 0; bit < BITS; bit++) bits[bit] = bitset(leaf, "filter", bit);
        for (int regio = 0; regio < REGIOS; regio++) regios[regio] = bitset(leaf, "regio", regio);
    }

    private static FixedBitSet bitset(LeafReader leaf, String field, int value) throws IOException {
        FixedBitSet set = new FixedBitSet(leaf.maxDoc());
        PostingsEnum docs = leaf.postings(new Term(field, String.valueOf(value)), PostingsEnum.NONE);
        if (docs != null) set.or(docs);
        return set;
    }

    /** Manier: 0 and 1 FILTER, 2 and 3 bitsets leap-frog, 4 and 5 bitsets looked up; the odd ones stop counting. */
    private TopDocs search(int vacature, boolean breed, int manier) throws IOException {
        String[] v = vacatures.get(vacature);
        boolean count = manier < 0 || manier % 2 == 0;
        TopScoreDocCollector collector = TopScoreDocCollector.create(BESTE, count ? Integer.MAX_VALUE : BESTE);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        String[] competenties = v[5].split(" ");
        for (int i = 0; i < competenties.length; i++) wish(query, "competentie", competenties[i], i < 8 ? 2 : 1);
        for (String word : v[6].split(" ")) wish(query, "woord", word, Float.parseFloat(v[4]));
        String[] asked = (breed ? v[3] : v[2]).split(" ");
        if (manier < 2) {
            for (String bit : asked) query.add(new TermQuery(new Term("filter", bit)), Occur.FILTER);
            if (!breed) query.add(new TermQuery(new Term("regio", v[1])), Occur.FILTER);
            query.setMinimumNumberShouldMatch(1);
            zoeker.search(query.build(), collector);
            return collector.topDocs();
        }

        FixedBitSet passes = null;
        for (String bit : asked) passes = and(passes, bits[Integer.parseInt(bit)]);
        if (!breed) passes = and(passes, regios[Integer.parseInt(v[1])]);
        if (manier < 4) {
            query.add(new Passes(passes), Occur.FILTER);
            query.setMinimumNumberShouldMatch(1);
            zoeker.search(query.build(), collector);
        } else {
            Weight weight = zoeker.createWeight(zoeker.rewrite(query.build()), collector.scoreMode(), 1);
            LeafCollector leaf = collector.getLeafCollector(blad);
            BulkScorer scorer = weight.bulkScorer(blad);
            // The index is sorted: outside the regio there is nothing to look up.
            FixedBitSet where = breed ? null : regios[Integer.parseInt(v[1])];
            int from = where == null ? 0 : where.nextSetBit(0);
            int to = where == null ? nummers.length : where.prevSetBit(nummers.length - 1) + 1;
            if (scorer != null && from < to) scorer.score(leaf, passes, from, to);
        }

        return collector.topDocs();
    }

    private static void wish(BooleanQuery.Builder query, String field, String term, float weight) {
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }

    private static FixedBitSet and(FixedBitSet soFar, FixedBitSet next) {
        if (soFar == null) return next.clone();
        soFar.and(next);
        return soFar;
    }

    private String answer(int vacature, boolean breed, int manier) throws IOException {
        long start = System.nanoTime();
        TopDocs top = search(vacature, breed, manier);
        double micros = (System.nanoTime() - start) / 1e3;
        long count = top.totalHits.relation == TotalHits.Relation.EQUAL_TO ? top.totalHits.value : -1;
        StringBuilder line = new StringBuilder().append(micros).append(' ').append(count);
        for (ScoreDoc doc : top.scoreDocs) line.append(' ').append(nummers[doc.doc]).append(':').append(doc.score);
        return line.toString();
    }

    private double tempo(boolean breed, int manier, int threads, double seconds) throws Exception {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        List<Thread> workers = new ArrayList<>();
        for (int t : IntStream.range(0, threads).toArray()) {
            workers.add(new Thread(() -> {
                try {
                    for (int i = t; System.nanoTime() - start < seconds * 1e9; i++) {
                        search(i % vacatures.size(), breed, manier);
                        done.incrementAndGet();
                    }
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            }));
        }

        for (Thread worker : workers) worker.start();
        for (Thread worker : workers) worker.join();
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    /** A bitset as a FILTER clause. */
    private static final class Passes extends Query {
        private final FixedBitSet set;

        Passes(FixedBitSet set) {
            this.set = set;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public Scorer scorer(LeafReaderContext context) {
                    return new ConstantScoreScorer(this, score(), mode, new BitSetIterator(set, set.cardinality()));
                }

                @Override
                public boolean isCacheable(LeafReaderContext context) {
                    return false;
                }
            };
        }

        @Override
        public String toString(String field) {
            return "passes";
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
