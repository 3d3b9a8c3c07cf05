using DutchStemmer = Lucene.Net.Tartarus.Snowball.Ext.DutchStemmer;

namespace Matching.Taxonomie;

/// <summary>
/// One term for the forms of a word: plural and inflection by Snowball, and what Snowball leaves: the endings of people
/// (<i>verkoper, verkoopster, verkopen, verkoop</i>), small things (<i>broodje</i>), the long vowel (<i>kazen</i> is <i>kaas</i>, not
/// <i>kas</i>) and voiced ends (<i>glazen, glas</i>). Terms are not words and are never shown. Short words keep their <i>-er</i>:
/// <i>bakker</i> is no <i>bak</i>, <i>kapper</i> no <i>kap</i>.
/// </summary>
internal static class Stam
{
    /// <summary>Letters that must be left of a word before <i>-er</i> is taken for a person.</summary>
    private const int MinDader = 5;

    [ThreadStatic]
    private static DutchStemmer? snowball;

    /// <param name="woord">Folded and in one spelling, as <see cref="Schrijfwijze"/> gives it.</param>
    public static string Van(string woord)
    {
        if (woord.Length < 3 || char.IsAsciiDigit(woord[0])) return woord;
        if (Schrijfwijze.Onregelmatig.TryGetValue(woord, out var stam)) return stam;
        var kaal = ZonderDader(ZonderVerkleining(Enkelvoud(woord)));
        var stemmer = snowball ??= new DutchStemmer();
        stemmer.SetCurrent(kaal);
        stemmer.Stem();
        return Stemloos(MetKlinker(stemmer.Current, kaal));
    }

    // keukens, verkopers, functies, machines, vaklieden: what follows is looked for at the end of one.
    private static string Enkelvoud(string woord)
    {
        if ((Vervang(woord, "lieden", "man") ?? Vervang(woord, "mannen", "man") ?? Vervang(woord, "vrouwen", "man") ?? Vervang(woord, "vrouw", "man")) is { } man) return man;
        if (woord.Length < 6 || woord[^1] != 's') return woord;
        var meervoud = woord[^2] switch
        {
            'l' or 'm' or 'n' => woord[^3] is 'e',
            'r' => woord[^3] is 'e' or 'u' or 'a',
            'e' => woord[^3] is not ('o' or 'e') && woord[^4..^2] is not ("er" or "ar" or "dr" or "pr" or "oc" or "cc"),
            _ => false,
        };
        return meervoud ? woord[..^1] : woord;
    }

    private static string ZonderVerkleining(string woord)
    {
        var een = woord.EndsWith("jes", StringComparison.Ordinal) ? woord[..^1] : woord;
        if (een.Length < 5 || !een.EndsWith("je", StringComparison.Ordinal)) return woord;
        return Vervang(een, "mpje", "m") ?? Vervang(een, "nkje", "ng") ?? Verdubbeld(een) ?? NaKlinker(een) ?? een[..^2];
    }

    // bloemetje, balletje, dingetje.
    private static string? Verdubbeld(string een) => Vervang(een, "etje", "") is { } rest && (rest[^1] == rest[^2] || rest[^1] is 'm' or 'g') ? Enkel(rest) : null;

    // tuintje, autootje; not potje, whose t is its own.
    private static string? NaKlinker(string een) => Vervang(een, "tje", "") switch
    {
        [.., 'a' or 'o' or 'u'] rest => rest[^1] == rest[^2] ? rest[..^1] : rest,
        [.., 'l' or 'n' or 'r' or 'w' or 'i' or 'j'] rest => rest,
        _ => null,
    };

    // A person who does becomes what is done: verkoper, verkopen.
    private static string ZonderDader(string woord)
    {
        if (Schrijfwijze.GeenDader.Any(eind => woord.EndsWith(eind, StringComparison.Ordinal))) return woord;
        var mannelijk = Vervang(woord, "euse", "eur") ?? Vervang(woord, "eres", "er") ?? Vervang(woord, "aarster", "aar") ?? woord;
        return Vervang(mannelijk, "trice", "tr") ?? Vervang(mannelijk, "teur", "tr") ?? Vervang(mannelijk, "toren", "tr", MinDader) ?? Vervang(mannelijk, "tor", "tr")
            ?? Vervang(mannelijk, "erster", "eren", MinDader) ?? Vervang(mannelijk, "ster", "", MinDader)
            ?? Vervang(mannelijk, "rder", "ren", MinDader - 1) ?? Aar(mannelijk) ?? Er(mannelijk) ?? mannelijk;
    }

    private static string? Aar(string woord) => Vervang(woord, "aar", "", MinDader) is [.., 'l' or 'n' or 'r'] rest ? rest + "en" : null;

    // koerier and hovenier end otherwise; beheer and verkeer are no persons.
    private static string? Er(string woord) => Vervang(woord, "er", "", MinDader) is [.., not ('e' or 'i')] rest ? rest + "en" : null;

    // Snowball shortens kaas and kazen to kas. A vowel that stood double, or ended its syllable, is long; the dull e of winkelen is not.
    private static string MetKlinker(string stam, string woord)
    {
        if (stam.Length < 3 || IsKlinker(stam[^1])) return stam;
        if (stam[^1] == stam[^2]) return stam[..^1];
        if (stam[^2] is not ('a' or 'e' or 'o' or 'u') || stam[^3..^1] is "ie" or "oe" or "eu" or "ou" or "au" or "aa" or "ee" or "oo" or "uu") return stam;
        var dubbel = $"{stam.AsSpan(..^1)}{stam[^2]}{stam[^1]}";
        if (woord.StartsWith(dubbel, StringComparison.Ordinal)) return dubbel;
        var open = woord.Length > stam.Length && woord[stam.Length] == 'e' && woord.StartsWith(stam, StringComparison.Ordinal);
        var dof = stam[^2] == 'e' && stam[^1] is 'l' or 'm' or 'n' or 'r' && stam.AsSpan(..^2).ContainsAny("aeiou");
        return open && !dof ? dubbel : stam;
    }

    private static string Stemloos(string woord) => woord.Length < 3 ? woord : woord[^1] switch { 'z' => woord[..^1] + 's', 'v' => woord[..^1] + 'f', _ => woord };

    private static string? Vervang(string woord, string eind, string door, int minstens = 3) =>
        woord.Length >= minstens + eind.Length && woord.EndsWith(eind, StringComparison.Ordinal) ? woord[..^eind.Length] + door : null;

    private static string Enkel(string woord) => woord[^1] == woord[^2] && !IsKlinker(woord[^1]) ? woord[..^1] : woord;

    private static bool IsKlinker(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
