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
        /// <summary>The best answers first: whole words, beginnings of words, words that look alike, or the key itself.</summary>
        public IReadOnlyList<Treffer> Zoek(string tekst, Zoeksoort soort, int max)
        {
            if (max <= 0 || string.IsNullOrWhiteSpace(tekst)) return [];
            return index.Lees(beeld =>
            {
                var gevonden = beeld.Search(Zoekvraag(tekst.Length > MaxTekens ? tekst[..MaxTekens] : tekst, soort), max);
                return (IReadOnlyList<Treffer>)[.. gevonden.ScoreDocs.Select(d => beeld.Treffer(d.Doc, d.Score))];
            });
        }
    }

    internal static BooleanQuery Zoekvraag(string tekst, Zoeksoort soort)
    {
        var woorden = Veld.Woorden.Naam(soort);
        var vormen = Taalanalyse.Vormen(tekst).Distinct(StringComparer.Ordinal).Take(MaxWoorden).ToList();
        var stammen = Taalanalyse.Woorden(tekst).Distinct(StringComparer.Ordinal).Take(MaxWoorden);
        // Key, kind and group leave this many for letter groups of three: the shortest survive a typing error best.
        var grammen = Taalanalyse.Grammen(tekst).Where(g => g.Length == 3).Distinct(StringComparer.Ordinal).Take(MaxDelen - 3 - (2 * MaxWoorden)).ToList();

        var antwoord = new BooleanQuery { { Term(Velden.Sleutel, tekst.Trim(), 100), Occur.SHOULD } };
        foreach (var stam in stammen) antwoord.Add(Term(woorden, stam, 2), Occur.SHOULD);
        foreach (var vorm in vormen.Where(v => v.Length > 1)) antwoord.Add(new PrefixQuery(new Term(woorden, vorm)), Occur.SHOULD);
        if (grammen.Count > 0)
        {
            var lijkt = new BooleanQuery { MinimumNumberShouldMatch = (int)Math.Ceiling(grammen.Count * 0.5) };
            foreach (var gram in grammen) lijkt.Add(Term(Veld.Grammen.Naam(soort), gram, 0.5f), Occur.SHOULD);
            antwoord.Add(lijkt, Occur.SHOULD);
        }

        return new BooleanQuery
        {
            { antwoord, Occur.MUST },
            { new ConstantScoreQuery(Term(Velden.Soort, Waarde.Van(soort), 1)) { Boost = 0 }, Occur.MUST },
        };
    }

    private static TermQuery Term(string veld, string term, float boost) => new(new Term(veld, term)) { Boost = boost };
}

/// <summary>Something found: its id and key. Names are asked of the database, by whoever may see them.</summary>
public sealed record Treffer(Guid Id, string Sleutel, float Score);
