using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Matching.Taxonomie;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>
/// BM25 over words as the product computes it, against Lucene's own searcher over the very files of the product's index. Lucene 4 keeps a length in
/// one byte, of which only powers of four come out as they went in: so texts here are 4, 16 or 64 words long. A Similarity of ours that keeps
/// lengths exactly would be our formula again, and prove nothing. Lucene 4 also counts documents without the field, so everybody here has text.
/// </summary>
public sealed class LuceneOrakelTests
{
    private const int Klanten = 600;
    private const int Top = 100;

    private static readonly int[] Lengtes = [4, 16, 64];

    // Each of these is one term after analysis.
    private static readonly string[] Woorden = [.. new[]
    {
        "bezem", "tuin", "beton", "kraan", "pallet", "rooster", "broodje", "klant", "kassa", "lassen", "metaal", "verf", "ladder", "balie", "receptie", "koken", "soep", "afwas",
        "bloem", "kas", "tomaat", "heftruck", "bestelbus", "pakket", "route", "zorg", "wassen", "koffie", "thee", "kantoor", "archief", "printer", "kabel", "monteur", "fiets", "ketting",
        "band", "olie", "hout", "zaag", "timmer", "steiger", "dak", "riool", "straat", "plein", "school", "kind", "dier", "hond",
    }.Where(w => Taalanalyse.Woorden(w).Count == 1).DistinctBy(w => Taalanalyse.Woorden(w)[0])];

    [Fact]
    public async Task Words_score_and_rank_as_Lucene_does()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.WerkBijAsync();
        var toeval = new Random(48);
        var klanten = Enumerable.Range(0, Klanten).Select(i => Voorbeeld.Klant($"K-{(i * 7) % Klanten:000}") with { Presentatie = Tekst(toeval, Lengtes[toeval.Next(Lengtes.Length)]) }).ToList();
        // In parts, so that it is many segments, as an index in use is.
        foreach (var deel in klanten.Chunk(150)) proef.Index.Verwerk(new(deel, []), proef.Index.Stempel!);
        proef.Index.LegVast();
        using var lucene = new Lucenezoeker(Directory.GetDirectories(proef.Opslag.Index).Single());
        Assert.Equal(Klanten, lucene.Documenten);

        var vergeleken = 0;
        for (var i = 0; i < 100; i++)
        {
            var vacature = Voorbeeld.Vacature(Tekst(toeval, 1)) with { Omschrijving = Tekst(toeval, toeval.Next(15)) };
            var verwacht = lucene.Zoek(Taalanalyse.Woorden($"{vacature.Titel}\n{vacature.Omschrijving}").Distinct(StringComparer.Ordinal));
            var gevonden = proef.Index.VindKlanten(vacature, Voorbeeld.Vandaag).Where(k => k.Tekst.Bm25 > 0).ToDictionary(k => k.Klant.Sleutel, k => k.Tekst.Bm25, StringComparer.Ordinal);

            Assert.Equal(verwacht.Keys.Order(StringComparer.Ordinal), gevonden.Keys.Order(StringComparer.Ordinal));
            Assert.All(verwacht, v => Assert.InRange(gevonden[v.Key] / v.Value, 1 - 1e-4, 1 + 1e-4));
            Assert.Equal(Volgorde(verwacht).Take(Top), Volgorde(gevonden).Take(Top));
            vergeleken += verwacht.Count;
        }

        Assert.True(vergeleken > 10_000);
    }

    private static string Tekst(Random toeval, int aantal) => string.Join(' ', Enumerable.Range(0, aantal).Select(_ => Woorden[(int)(Woorden.Length * toeval.NextDouble() * toeval.NextDouble())]));

    /// <summary>Highest first, and level by key; what only floats tell apart stands level.</summary>
    private static List<string> Volgorde(Dictionary<string, double> scores)
    {
        var aflopend = scores.OrderByDescending(s => s.Value).ToList();
        var groep = new int[aflopend.Count];
        for (var i = 1; i < groep.Length; i++) groep[i] = groep[i - 1] + (aflopend[i].Value < aflopend[i - 1].Value * (1 - 1e-6) ? 1 : 0);
        return [.. aflopend.Zip(groep).OrderBy(s => s.Second).ThenBy(s => s.First.Key, StringComparer.Ordinal).Select(s => s.First.Key)];
    }

    private sealed class Lucenezoeker : IDisposable
    {
        private readonly DirectoryReader reader;
        private readonly IndexSearcher zoeker;
        private readonly Dictionary<int, string> sleutels = [];

        public Lucenezoeker(string map)
        {
            reader = DirectoryReader.Open(Lucene.Net.Store.FSDirectory.Open(map));
            zoeker = new(reader) { Similarity = new BM25Similarity() };
            foreach (var blad in reader.Leaves)
            {
                var termen = blad.AtomicReader.GetTerms("sleutel").GetEnumerator();
                while (termen.MoveNext())
                {
                    var docs = termen.Docs(liveDocs: null, reuse: null);
                    while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) sleutels.Add(blad.DocBase + docs.DocID, termen.Term.Utf8ToString());
                }
            }
        }

        public int Documenten => reader.NumDocs;

        public Dictionary<string, double> Zoek(IEnumerable<string> termen)
        {
            var vraag = new BooleanQuery(disableCoord: true);
            foreach (var term in termen) vraag.Add(new TermQuery(new Term("klant.woorden", term)), Occur.SHOULD);
            return zoeker.Search(vraag, Klanten).ScoreDocs.ToDictionary(d => sleutels[d.Doc], d => (double)d.Score, StringComparer.Ordinal);
        }

        public void Dispose() => reader.Dispose();
    }
}
