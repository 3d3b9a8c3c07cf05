using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>Reads the level of work and thinking a text asks, 1 to 6 as in VUM: 2 basis, 3 vmbo and mbo up to 2, 4 mbo 3 and 4, 5 hbo, 6 wo.</summary>
public static partial class Niveaulezer
{
    public static Gelezen<int>? Lees(string tekst)
    {
        if (Opleiding().Match(tekst) is not { Success: true } gevonden) return null;
        // Of two levels the lowest is what is asked.
        var mbo = gevonden.Groups["mbo"] is { Success: true, Value: ['1' or '2', ..] } ? 3 : 4;
        var niveau = gevonden.Groups["naam"].Value.ToLowerInvariant() switch
        {
            "mbo" or "mbo-niveau" => mbo,
            "vmbo" or "mavo" => 3,
            "havo" or "vwo" => 4,
            "hbo" => 5,
            "wo" or "universitair" => 6,
            _ => 2,
        };
        return new(niveau, Wens().IsMatch(tekst[gevonden.Index..]) ? Zekerheid.Misschien : Zekerheid.Waarschijnlijk, gevonden.Value.Trim());
    }

    [GeneratedRegex(@"\b(?<naam>mbo|vmbo|mavo|havo|vwo|hbo|wo|universitair|praktijkonderwijs|praktijkschool)(?:[- ]?(?:niveau|werk- en denkniveau))?(?:\s*-?\s*(?<mbo>[1-4])(?:\s*/\s*[1-4])?\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opleiding();

    [GeneratedRegex(@"^[^.!?\n]{0,40}?\b(?:of ervaring|of gelijkwaardig|pre|handig|mooi|school)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wens();
}
