using Lucene.Net.Index;
using Lucene.Net.Search;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Zoeken;

/// <summary>
/// Search as you type, for staff. What is typed is only ever words: no operators, no leading wildcard, no pattern, at most
/// <see cref="MaxDelen"/> parts, so nothing anyone types is expensive or an error.
/// </summary>
public static class VrijZoeken
{
    public const int MaxDelen = 64;

    private const int MaxTekens = 200;
    private const int MaxWoorden = 8;

    extension(Zoekindex index)
    {
        /// <summary>The best answers first: whole words, parts and beginnings of words, words that look alike, or the key itself.</summary>
        public IReadOnlyList<Treffer> Zoek(string tekst, Zoeksoort soort, int max)
        {
            if (max <= 0 || string.IsNullOrWhiteSpace(tekst)) return [];
            return index.Lees(beeld =>
            {
                var gevonden = beeld.Search(Zoekvraag(Begin(tekst), soort), max);
                return (IReadOnlyList<Treffer>)[.. gevonden.ScoreDocs.Select(d => beeld.Treffer(d.Doc, d.Score))];
            });
        }

        /// <summary>
        /// What was meant, to ask "Bedoelde u …?": the text with every word that no title or name has replaced by the likest one that is
        /// there. Null when there is nothing to correct, or nothing to correct it to.
        /// </summary>
        public string? Bedoeld(string tekst, Zoeksoort soort)
        {
            if (string.IsNullOrWhiteSpace(tekst)) return null;
            var vormen = Vormen(Begin(tekst));
            var verbeterd = index.Lees(beeld => vormen.ConvertAll(v => Spelling.Verbeter(beeld.IndexReader, Velden.Vormen(soort), v)));
            return verbeterd.SequenceEqual(vormen, StringComparer.Ordinal) ? null : string.Join(' ', verbeterd);
        }
    }

    internal static BooleanQuery Zoekvraag(string tekst, Zoeksoort soort)
    {
        var antwoord = new BooleanQuery { { Term(Velden.Sleutel, tekst.Trim(), 100), Occur.SHOULD } };
        foreach (var stam in Taalanalyse.Woorden(tekst).Distinct(StringComparer.Ordinal).Take(MaxWoorden)) antwoord.Add(Term(Veld.Woorden.Naam(soort), stam, 2), Occur.SHOULD);
        foreach (var deel in Taalanalyse.Delen(tekst).Distinct(StringComparer.Ordinal).Take(2 * MaxWoorden)) antwoord.Add(Term(Veld.Delen.Naam(soort), deel, 1), Occur.SHOULD);
        foreach (var vorm in Vormen(tekst).Where(v => v.Length > 1))
        {
            antwoord.Add(new PrefixQuery(new Term(Velden.Vormen(soort), vorm)), Occur.SHOULD);
            if (Spelling.Fouten(vorm) is > 0 and var fouten) antwoord.Add(new FuzzyQuery(new Term(Velden.Vormen(soort), vorm), fouten, Spelling.Vast) { Boost = 0.5f }, Occur.SHOULD);
        }

        return new BooleanQuery
        {
            { antwoord, Occur.MUST },
            { new ConstantScoreQuery(Term(Velden.Soort, Waarde.Van(soort), 1)) { Boost = 0 }, Occur.MUST },
        };
    }

    private static string Begin(string tekst) => tekst.Length > MaxTekens ? tekst[..MaxTekens] : tekst;

    private static List<string> Vormen(string tekst) => [.. Taalanalyse.Vormen(tekst).Distinct(StringComparer.Ordinal).Take(MaxWoorden)];

    private static TermQuery Term(string veld, string term, float boost) => new(new Term(veld, term)) { Boost = boost };
}

/// <summary>Something found: its id and key. Names are asked of the database, by whoever may see them.</summary>
public sealed record Treffer(Guid Id, string Sleutel, float Score);
