using System.Text.Json;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Zoeken;

/// <summary>A profile as a document: its terms by field and the profile itself, packed. Nothing that names a person goes in.</summary>
internal static class Zoekdocument
{
    private static readonly FieldType Tekst = Bevroren(IndexOptions.DOCS_AND_FREQS, omitNorms: false);
    private static readonly FieldType Code = Bevroren(IndexOptions.DOCS_ONLY, omitNorms: true);

    public static Document Van(KlantProfiel klant, string id)
    {
        var termen = Termen.Van(klant);
        return Maak(Zoeksoort.Klant, id, klant.Sleutel, termen, Termen.Namen(klant), Velden.Klant, JsonSerializer.SerializeToUtf8Bytes(new Pak(klant, termen.Lengtes), Json.Options));
    }

    public static Document Van(VacatureProfiel vacature, string id) =>
        Maak(Zoeksoort.Vacature, id, vacature.Sleutel, Termen.Van(vacature), Termen.Namen(vacature), Velden.Vacature, JsonSerializer.SerializeToUtf8Bytes(vacature, Json.Options));

    private static Document Maak(Zoeksoort soort, string id, string sleutel, Termen termen, IEnumerable<string?> namen, string pakveld, byte[] pak)
    {
        var document = new Document
        {
            new Field(Velden.Id, new Termenstroom([id]), Code),
            new Field(Velden.Soort, new Termenstroom([Waarde.Van(soort)]), Code),
            new Field(Velden.Sleutel, new Termenstroom([sleutel]), Code),
            new Field(Velden.Vormen(soort), new Termenstroom(Taalanalyse.Vormen(Termen.Tekst(namen)).Distinct(StringComparer.Ordinal)), Code),
            new BinaryDocValuesField(pakveld, new BytesRef(pak)),
        };
        foreach (var veld in Velden.Alle)
        {
            if (termen[veld].Count == 0) continue;
            var stroom = new Termenstroom(termen[veld].SelectMany(t => Enumerable.Repeat(t.Key, t.Value)));
            document.Add(new Field(veld.Naam(soort), stroom, veld.IsTekst() ? Tekst : Code));
        }

        return document;
    }

    private static FieldType Bevroren(IndexOptions opties, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = opties, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }

    /// <summary>Hands terms that are already analysed to the writer.</summary>
    private sealed class Termenstroom : TokenStream
    {
        private readonly IEnumerator<string> termen;
        private readonly ICharTermAttribute term;

        public Termenstroom(IEnumerable<string> termen)
        {
            this.termen = termen.GetEnumerator();
            term = AddAttribute<ICharTermAttribute>();
        }

        public override bool IncrementToken()
        {
            ClearAttributes();
            if (!termen.MoveNext()) return false;
            term.SetEmpty().Append(termen.Current);
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) termen.Dispose();
            base.Dispose(disposing);
        }
    }
}
