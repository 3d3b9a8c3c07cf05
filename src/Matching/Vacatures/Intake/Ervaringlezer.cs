using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>
/// Reads how many years of experience a text asks, 0 when it says that none is needed: "minimaal 2 jaar ervaring", "een half jaar werkervaring". Of a
/// range the least is what is asked. Years of the firm itself are not asked of anybody, and what would only be nice is <see cref="Zekerheid.Misschien"/>.
/// </summary>
public static partial class Ervaringlezer
{
    private const double Half = 0.5;
    private const int Meeste = 20;

    public static Gelezen<double>? Lees(string tekst)
    {
        if (Geen().Match(tekst) is { Success: true } geen) return new(0, Zekerheid.Zeker, geen.Value.Trim());
        foreach (Match genoemd in Jaren().Matches(tekst))
        {
            if (VanOnsZelf().IsMatch(tekst[..genoemd.Index])) continue;
            var aantal = genoemd.Groups["half"].Success ? Half : Telwoord.Lees(genoemd.Groups["aantal"].Value) + (genoemd.Groups["plus"].Success ? Half : 0);
            if (aantal > Meeste) continue;
            var isWens = Liefst().IsMatch(tekst[..genoemd.Index]) || Wens().IsMatch(tekst[(genoemd.Index + genoemd.Length)..]);
            return new(aantal, isWens ? Zekerheid.Misschien : Zekerheid.Zeker, genoemd.Value.Trim());
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?:geen|zonder)\s+(?:werk)?ervaring\s+(?:is\s+)?(?:nodig|vereist|nodig\s+is|hoeft)?|\b(?:werk)?ervaring\s+(?:is\s+)?(?:niet|geen)\s+(?:nodig|vereist|noodzakelijk|verplicht|vereiste|must|eis)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Geen();

    [GeneratedRegex(
        @"\b(?:(?<half>een\s+half|half)|(?<aantal>" + Telwoord.Patroon + @")(?<plus>\s*½|[,.]5|\s+en\s+een\s+half)?(?:\s*(?:-|à|a|tot|of)\s*(?:" + Telwoord.Patroon + @"))?\+?)\s*(?:jaar|jaren|jr)\.?\s+(?:relevante?\s+|aantoonbare?\s+|recente?\s+)*(?:\p{L}*ervaring)\b" +
        @"|\b\p{L}*ervaring\s+(?:van\s+)?(?:minimaal\s+|minstens\s+|ten\s*minste\s+|tenminste\s+)?(?:(?<half>een\s+half)|(?<aantal>" + Telwoord.Patroon + @"))\s*(?:jaar|jaren|jr)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Jaren();

    /// <summary>The sentence so far speaks of the firm.</summary>
    [GeneratedRegex(@"\b(?:wij|we|ons|onze|bedrijf|organisatie|team)\b[^.!?\n]{0,40}\b(?:heb|hebben|heeft|met|ruim|al)\b[^.!?\n]{0,20}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VanOnsZelf();

    [GeneratedRegex(@"\b(?:liefst|graag|bij voorkeur|eventueel)\s+(?:\p{L}+\s+){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Liefst();

    [GeneratedRegex(@"^[^.!?\n]{0,40}?\b(?:is\s+(?:een\s+)?(?:pre|plus|pluspunt)|is\s+(?:mooi|fijn|handig|meegenomen|gewenst)|(?:een|'n)\s+pre|of\s+(?:een\s+)?(?:diploma|opleiding|vergelijkbaar))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wens();
}
