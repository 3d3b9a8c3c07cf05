using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>
/// Reads which licences a text asks; none at all is an empty list. One that would only be nice, or may still be got, is <see cref="Zekerheid.Misschien"/>:
/// a required licence keeps people out.
/// </summary>
public static partial class Rijbewijslezer
{
    public static Gelezen<IReadOnlyList<string>>? Lees(string tekst)
    {
        if (Geen().Match(tekst) is { Success: true } geen) return new([], Zekerheid.Zeker, geen.Value);
        var genoemd = Genoemd().Matches(tekst).ToList();
        if (genoemd.Count == 0) return Los().Match(tekst) is { Success: true } los ? new(["B"], IsWens(tekst, los) ? Zekerheid.Misschien : Zekerheid.Waarschijnlijk, los.Value) : null;
        var eerste = genoemd[0];
        string[] categorieen = [.. Categorieen(eerste)];
        return new(categorieen, IsWens(tekst, eerste) ? Zekerheid.Misschien : Zekerheid.Zeker, eerste.Value.Trim());
    }

    /// <summary>Where one or another will do, the first named is asked: that is the one most people have.</summary>
    private static IEnumerable<string> Categorieen(Match genoemd)
    {
        if (genoemd.Groups["trekker"].Success) return ["T"];
        var delen = Categorie().Matches(genoemd.Groups["cat"].Value).Select(m => m.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToList();
        return genoemd.Groups["cat"].Value.Contains(" en ", StringComparison.OrdinalIgnoreCase) ? delen : delen.Take(1);
    }

    private static bool IsWens(string tekst, Match genoemd)
    {
        var eind = genoemd.Index + genoemd.Length;
        var zinseinde = tekst.AsSpan(eind).IndexOfAny('.', '!', '\n');
        var rest = tekst.Substring(eind, Math.Min(zinseinde < 0 ? tekst.Length - eind : zinseinde, 40));
        return Wens().IsMatch(rest);
    }

    [GeneratedRegex(@"\b(?:geen (?:auto-?)?rijbewijs|zonder rijbewijs|rijbewijs (?:is )?niet (?:nodig|verplicht|vereist))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Geen();

    // A letter alone says nothing; beside the word, or behind a driver, it does.
    [GeneratedRegex(
        @"\brijbewijs\s*(?:type|cat(?:egorie)?\.?)?\s*[-:]?\s*(?<cat>(?:BE|C1E|CE|C1|C|D1E|DE|D1|D|B|AM|A|T)\b(?:\s*(?:/|en|of|,)\s*(?:BE|C1E|CE|C1|C|D1E|DE|D1|D|B|AM|A|T)\b)*)" +
        @"|\b(?<cat>BE|C1E|CE|C1|C|DE|D|B|AM|T)[- ]?rijbewijs\b|\b(?<trekker>trekkerrijbewijs)\b|\bchauffeurs?\s+(?<cat>CE|C|D|BE)\b|\b(?<cat>CE|C)-chauffeurs?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Genoemd();

    [GeneratedRegex(@"(?<!\p{L})rijbewijs(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Los();

    [GeneratedRegex("[A-Z]{1,2}1?E?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Categorie();

    [GeneratedRegex(@"^[\s,(]*(?:is\s+|zou\s+)?(?:(?:een\s+)?(?:pre|pluspunt|plus)\b|mooi|fijn|handig|graag|gewenst|meegenomen|liefst|of\s+bereid|mag\s+(?:nog|je)|(?:of\s+)?halen\b|niet\s+per\s+se)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wens();
}
