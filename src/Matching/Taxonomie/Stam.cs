using DutchStemmer = Lucene.Net.Tartarus.Snowball.Ext.DutchStemmer;

namespace Matching.Taxonomie;

/// <summary>
/// One term for the forms of a word: plural and inflection by Snowball, and what Snowball leaves, the endings of people
/// (<i>verkoper, verkoopster, verkopen, verkoop</i>), small things (<i>broodje</i>) and voiced ends (<i>glazen, glas</i>).
/// Terms are not words and are never shown. Short words keep their <i>-er</i>: <i>bakker</i> is no <i>bak</i>, <i>kapper</i> no <i>kap</i>.
/// </summary>
internal static class Stam
{
    /// <summary>Letters that must be left of a word before an ending is taken for one.</summary>
    private const int MinStam = 5;

    [ThreadStatic]
    private static DutchStemmer? snowball;

    /// <param name="woord">Folded and in one spelling, as <see cref="Schrijfwijze"/> gives it.</param>
    public static string Van(string woord)
    {
        if (woord.Length < 3 || char.IsAsciiDigit(woord[0])) return woord;
        if (Schrijfwijze.Onregelmatig.TryGetValue(woord, out var stam)) return stam;
        var stemmer = snowball ??= new DutchStemmer();
        stemmer.SetCurrent(ZonderDader(ZonderVerkleining(Enkelvoud(woord))));
        stemmer.Stem();
        return Stemloos(stemmer.Current);
    }

    // verkopers, leraressen, vaklieden: what follows is looked for at the end of one person.
    private static string Enkelvoud(string woord) =>
        Vervang(woord, "lieden", "man") ?? Vervang(woord, "vrouwen", "man") ?? Vervang(woord, "mannen", "man") ?? Vervang(woord, "vrouw", "man")
        ?? Vervang(woord, "essen", "es") ?? (woord.Length > MinStam && woord.EndsWith("rs", StringComparison.Ordinal) ? woord[..^1] : woord);

    private static string ZonderVerkleining(string woord)
    {
        var een = woord.EndsWith("jes", StringComparison.Ordinal) ? woord[..^1] : woord;
        if (een.Length < MinStam + 1 || !een.EndsWith("je", StringComparison.Ordinal)) return woord;
        return Vervang(een, "mpje", "m") ?? Vervang(een, "nkje", "ng") ?? Verdubbeld(een, "etje")
            ?? (een[^3] == 't' && een[^4] is 'a' or 'e' or 'i' or 'o' or 'u' or 'l' or 'n' or 'r' or 'w' or 'y' or 'j' ? Vervang(een, "tje", "") : null) ?? een[..^2];
    }

    // koppelingetje keeps its -ing; balletje gives ball, which Snowball makes bal.
    private static string? Verdubbeld(string woord, string eind) => Vervang(woord, eind, "") is { Length: > 2 } rest && (rest[^1] == rest[^2] || rest.EndsWith("ng", StringComparison.Ordinal)) ? Enkel(rest) : null;

    private static string ZonderDader(string woord)
    {
        if (Schrijfwijze.GeenDader.Any(eind => woord.EndsWith(eind, StringComparison.Ordinal))) return woord;
        return Vervang(woord, "aarster", "") ?? Vervang(woord, "erster", "er") ?? Vervang(woord, "ster", "")
            ?? Vervang(woord, "trice", "tr") ?? Vervang(woord, "teur", "tr") ?? Vervang(woord, "tor", "tr") ?? Vervang(woord, "euse", "eur")
            ?? Vervang(woord, "eres", "") ?? Vervang(woord, "ares", "") ?? Vervang(woord, "rder", "r") ?? Aar(woord) ?? Er(woord) ?? woord;
    }

    private static string? Aar(string woord) => Vervang(woord, "aar", "") is { } rest && rest[^1] is 'l' or 'n' or 'r' ? rest : null;

    // koerier, ingenieur and hovenier end otherwise; beheer and verkeer are no persons.
    private static string? Er(string woord) => Vervang(woord, "er", "") is { } rest && rest[^1] is not ('e' or 'i') ? Enkel(rest) : null;

    private static string? Vervang(string woord, string eind, string door) =>
        woord.Length >= MinStam + eind.Length && woord.EndsWith(eind, StringComparison.Ordinal) ? woord[..^eind.Length] + door : null;

    private static string Enkel(string woord) =>
        woord.Length > 3 && woord[^1] == woord[^2] && woord[^1] is not ('a' or 'e' or 'o' or 'u') ? woord[..^1] : woord;

    private static string Stemloos(string woord) => woord.Length < 3 ? woord : woord[^1] switch { 'z' => woord[..^1] + 's', 'v' => woord[..^1] + 'f', _ => woord };
}
