using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Gebieden;

namespace Matching.Vacatures.Intake;

/// <summary>Reads where the work is: a postcode, else the name of a place that is known.</summary>
public static partial class Plaatslezer
{
    public static Gelezen<int>? Lees(string tekst)
    {
        foreach (Match postcode in Postcode().Matches(tekst))
        {
            var pc4 = int.Parse(postcode.Groups["cijfers"].Value, CultureInfo.InvariantCulture);
            // Four digits alone may be a year or a wage; with letters, or where they are known as a postcode, they are not.
            if (postcode.Groups["letters"].Success || Startpostcodes.Alle.ContainsKey(pc4)) return new(pc4, Zekerheid.Zeker, postcode.Value);
        }

        var namen = Plaatsnamen.Lees(tekst);
        if (namen.Count == 0) return null;
        return new(namen[0].Pc4, namen.DistinctBy(n => n.Pc4).Count() == 1 ? Zekerheid.Waarschijnlijk : Zekerheid.Misschien, namen[0].Naam);
    }

    [GeneratedRegex(@"(?<![\d€.,]|€ )\b(?<cijfers>[1-9]\d{3})(?:\s?(?<letters>(?!SA|SD|SS)[A-Z]{2}))?\b(?!\s*(?:euro|bruto|netto|[.,]-|,\d))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcode();
}
