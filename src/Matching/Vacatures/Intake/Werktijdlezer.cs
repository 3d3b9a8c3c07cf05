using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>Reads whether work falls outside the days and hours of an office: evenings, nights, weekends, shifts.</summary>
public static partial class Werktijdlezer
{
    public static Gelezen<bool>? Lees(string tekst)
    {
        var ontkend = Ontkend().Matches(tekst).ToList();
        if (Onregelmatig().Matches(tekst).FirstOrDefault(m => !ontkend.Exists(o => m.Index >= o.Index && m.Index < o.Index + o.Length)) is { } genoemd)
        {
            return new(true, genoemd.Groups["soms"].Success ? Zekerheid.Waarschijnlijk : Zekerheid.Zeker, genoemd.Value.Trim());
        }

        if (ontkend is [var nooit, ..]) return new(false, Zekerheid.Zeker, nooit.Value.Trim());
        return Overdag().Match(tekst) is { Success: true } overdag ? new(false, Zekerheid.Waarschijnlijk, overdag.Value) : null;
    }

    [GeneratedRegex(@"\b(?:geen|niet in (?:de|het)|nooit)\s+(?:avond|nacht|weekend|zaterdag|zondag|onregelmatig)\p{L}*(?:\s*(?:,|en|of)\s*(?:avond|nacht|weekend|zaterdag|zondag)\p{L}*)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ontkend();

    [GeneratedRegex(
        @"\b(?:onregelmatig\p{L}*|\p{L}*ploegen(?:dienst\p{L}*)?|\d-?ploegen(?:dienst\p{L}*)?|ploegendienst\p{L}*|\d\s+ploegen|nachtploeg|(?:wissel|nacht|slaap|storings|weekend|rooster)dienst(?:en)?|wisselende\s+(?:dienst|tijd|rooster)\p{L}*|nachtwerk|in het weekend|(?:om het |ook )?weekend(?:en|s)?|koopavond|koopzondag|\p{L}*avond(?:en|dienst(?:en)?|ploeg)?|nachten|\p{L}*nacht|(?:ook |incl\.? )?zaterdag(?:ochtend|middag)?s?|zondag(?:en|s)?|t/m\s+(?:za|zo|zondag|zaterdag)\b|\bvr za\b|flexibele (?:diensten|tijden)|vroege? en late)\b" +
        @"|(?<!\p{L})['’]s (?:avonds|nachts)\b|(?<soms>\bvanaf [2-6] uur|\bstart [4-6](?:[.:]\d\d)? uur|\bop za\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Onregelmatig();

    [GeneratedRegex(@"\b(?:dagdienst(?:en)?|overdag|kantooruren|kantoortijden|doordeweeks)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Overdag();
}
