using System.Collections.Frozen;

namespace Matching.Taxonomie;

/// <summary>
/// Cuts a compound into known words that cover it whole, with what Dutch puts between them (<i>verkoop-s-medewerker</i>, <i>straten-maker</i>):
/// the fewest parts, then the longest last one, which says what it is. A word that cannot be covered is left whole. In the product
/// because a list of words costs a few terms a profile where letter groups cost dozens.
/// </summary>
internal sealed class Woordsplitser
{
    private const int MinDeel = 3;
    private const int MaxWoord = 60;

    // Every shape a word can have before another, and the term of the word.
    private readonly FrozenDictionary<string, string> voor;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> voorLookup;
    private readonly FrozenSet<string> stammen;
    private readonly int langste;

    /// <param name="woorden">Words that can be any part.</param>
    /// <param name="alleenVoorop">Words that are never the last part.</param>
    public Woordsplitser(IEnumerable<string> woorden, IEnumerable<string> alleenVoorop)
    {
        var vormen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var woord in InEenSpelling(woorden))
        {
            var stam = Stam.Van(woord);
            foreach (var vorm in Vormen(woord)) vormen.TryAdd(vorm, stam);
            vormen[woord] = stam;
        }

        stammen = vormen.Values.ToFrozenSet(StringComparer.Ordinal);
        foreach (var woord in InEenSpelling(alleenVoorop)) vormen.TryAdd(woord, Stam.Van(woord));
        voor = vormen.ToFrozenDictionary(StringComparer.Ordinal);
        voorLookup = voor.GetAlternateLookup<ReadOnlySpan<char>>();
        langste = voor.Keys.Max(v => v.Length);
    }

    /// <summary>The terms of the parts, in order; empty when the word is no compound of known words.</summary>
    public string[] Delen(string woord)
    {
        if (woord.Length is < 2 * MinDeel or > MaxWoord || voor.ContainsKey(woord)) return [];

        // Best[i]: the cheapest way to cover the first i letters with words that can stand before another.
        Span<(int Aantal, int Vorige)> beste = stackalloc (int, int)[woord.Length + 1];
        beste.Fill((int.MaxValue, 0));
        beste[0] = (0, 0);
        var (einde, delen) = (0, int.MaxValue);
        for (var i = 0; i <= woord.Length - MinDeel; i++)
        {
            if (beste[i].Aantal == int.MaxValue) continue;
            // The first that ends the word wins: its last part is the longest among equally many.
            if (i > 0 && beste[i].Aantal + 1 < delen && stammen.Contains(Stam.Van(woord[i..]))) (einde, delen) = (i, beste[i].Aantal + 1);
            for (var tot = i + MinDeel; tot <= Math.Min(woord.Length - MinDeel, i + langste); tot++)
            {
                if (beste[i].Aantal + 1 < beste[tot].Aantal && voorLookup.ContainsKey(woord.AsSpan(i..tot))) beste[tot] = (beste[i].Aantal + 1, i);
            }
        }

        if (einde == 0) return [];
        var gevonden = new string[delen];
        gevonden[^1] = Stam.Van(woord[einde..]);
        for (int deel = delen - 2, tot = einde; deel >= 0; deel--, tot = beste[tot].Vorige) gevonden[deel] = voorLookup[woord.AsSpan(beste[tot].Vorige..tot)];
        return gevonden;
    }

    private static IEnumerable<string> InEenSpelling(IEnumerable<string> woorden) => woorden.Select(w => Schrijfwijze.Van(Schrijfwijze.Gevouwen(w))).Distinct(StringComparer.Ordinal);

    // What a word looks like before another: verkoops-, schade-, klusjes-, pakken-, straten-.
    private static IEnumerable<string> Vormen(string woord)
    {
        yield return woord + 's';
        if (woord[^1] is 'a' or 'i' or 'o' or 'u' or 'y') yield break;
        if (woord[^1] == 'e')
        {
            yield return woord + 'n';
            yield break;
        }

        yield return woord + "jes";
        foreach (var lang in (string[])[Verdubbeld(woord), Open(woord)])
        {
            yield return lang + 'e';
            yield return lang + "en";
        }
    }

    // straat: strat-; brief: briev-; glas: glaz-.
    private static string Open(string woord)
    {
        var stemhebbend = woord[^1] switch { 'f' => 'v', 's' => 'z', var letter => letter };
        var rest = woord[^2] is 'a' or 'e' or 'o' or 'u' && woord[^2] == woord[^3] ? woord[..^2] : woord[..^1];
        return rest + stemhebbend;
    }

    // pak: pakk-; not winkel, whose last syllable is dull, nor kraan and werk.
    private static string Verdubbeld(string woord) =>
        IsKlinker(woord[^2]) && !IsKlinker(woord[^1]) && !IsKlinker(woord[^3]) && woord[^1] is not ('w' or 'x') ? woord + woord[^1] : woord;

    private static bool IsKlinker(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
