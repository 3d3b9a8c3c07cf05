using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Matching.Taxonomie;

/// <summary>
/// How Dutch text becomes terms, for the index, for questions and for labels alike: one spelling (<see cref="Schrijfwijze"/>), one term for
/// the forms of a word (<see cref="Stam"/>), compounds in their parts (<see cref="Woordsplitser"/>). Terms are not words and are never shown.
/// </summary>
public static partial class Taalanalyse
{
    private const int MaxTekens = 20_000;
    private const int MaxWoord = 60;

    private static readonly Woordsplitser Splitser = new(Woorddelen.Alle, Woorddelen.AlleenVoorop);

    // The same words come back all the time. A slot holds the last word that fell in it, so what is typed cannot fill the memory.
    private static readonly Woord?[] Onthouden = new Woord?[1 << 15];

    private static readonly FrozenSet<string> Stopwoorden = """
        de het een en van in op te aan met voor bij of door uit over tot ten ter der den des als om naar per tegen onder tussen zonder dat die dit deze dan is zijn wordt
        worden ik je jij jouw u uw wij we ons onze hij zij ze er wat waar maar ook niet geen nog wel al zo heb hebt heeft hebben ben bent waren zal kan kunt kunnen mijn me mij
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The terms of the words, in order, repeats kept.</summary>
    public static List<string> Woorden(string? tekst) => Ontleed(tekst).ConvertAll(w => w.Stam);

    /// <summary>The terms of the parts of the words, in order, repeats kept; a word that is no compound is its own part.</summary>
    public static List<string> Delen(string? tekst) => [.. Ontleed(tekst).SelectMany(w => w.Delen)];

    /// <summary>The words as written, folded but not stemmed: the beginning of a word someone is still typing.</summary>
    public static List<string> Vormen(string? tekst) => Ontleed(tekst).ConvertAll(w => w.Vorm);

    /// <summary>The letter groups of two to four of a word, its ends marked: what is written alike shares them.</summary>
    public static IEnumerable<string> Lettergroepen(string woord)
    {
        var gemerkt = $"_{woord}_";
        for (var lengte = 2; lengte <= 4; lengte++)
        {
            for (var i = 0; i + lengte <= gemerkt.Length; i++) yield return gemerkt.Substring(i, lengte);
        }
    }

    /// <summary>The words that say something, in order.</summary>
    internal static List<Woord> Ontleed(string? tekst)
    {
        var woorden = new List<Woord>();
        if (string.IsNullOrWhiteSpace(tekst)) return woorden;
        var gevouwen = Schrijfwijze.Gevouwen(tekst.Length > MaxTekens ? tekst[..MaxTekens] : tekst);
        gevouwen = Puntjes().Replace(ManVrouw().Replace(gevouwen, " "), m => m.Value.Replace(".", "", StringComparison.Ordinal));
        foreach (var plaats in Teken().EnumerateMatches(gevouwen))
        {
            var vorm = gevouwen.AsSpan(plaats.Index, Math.Min(plaats.Length, MaxWoord));
            if (!Stopwoorden.GetAlternateLookup<ReadOnlySpan<char>>().Contains(vorm)) woorden.Add(Woord(vorm));
        }

        return woorden;
    }

    private static Woord Woord(ReadOnlySpan<char> vorm)
    {
        ref var onthouden = ref Onthouden[string.GetHashCode(vorm, StringComparison.Ordinal) & (Onthouden.Length - 1)];
        if (onthouden is { } woord && vorm.SequenceEqual(woord.Vorm)) return woord;
        var tekst = vorm.ToString();
        var spelling = Schrijfwijze.Van(tekst);
        var stam = Stam.Van(spelling);
        return onthouden = new(tekst, stam, Splitser.Delen(spelling) is { Length: > 0 } delen ? delen : [stam]);
    }

    // (m/v), M/V/X, v/m/d, man/vrouw: says nothing about the work.
    [GeneratedRegex(@"\(?\b(?:[mvxdw](?:\s?/\s?[mvxdw])+|(?:man|vrouw)\s?/\s?(?:man|vrouw))\b\)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ManVrouw();

    // i.o., m.b.o., h.b.o.
    [GeneratedRegex(@"\b(?:[a-z]\.){2,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Puntjes();

    // mbo2 is mbo 2, 32u is 32 u.
    [GeneratedRegex("[a-z]+|[0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Teken();
}

/// <param name="Vorm">As written, folded.</param>
/// <param name="Stam">One term for the word and its forms.</param>
/// <param name="Delen">The terms of its parts, the last of which says what it is; only <paramref name="Stam"/> when it is no compound.</param>
internal sealed record Woord(string Vorm, string Stam, string[] Delen);
