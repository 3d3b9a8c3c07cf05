using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>
/// The words in a text that name the job: "wij zoeken per 1 mei een allround hovenier voor 24 uur" names "allround hovenier". A person's word on
/// what they mean is kept under these words, so that it holds for the next text that uses them.
/// </summary>
public static partial class Functielezer
{
    private const int MeesteWoorden = 5;

    public static string? Lees(string tekst)
    {
        var gevonden = Gezocht().Match(tekst) is { Success: true } achter ? achter.Groups["naam"].Value
            : Kop().Match(tekst) is { Success: true } kop ? kop.Groups["naam"].Value : null;
        if (gevonden is null) return null;
        var woorden = Stop().Split(Los().Replace(gevonden, " "), 2)[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var naam = string.Join(' ', woorden.SkipWhile(w => Aanloop().IsMatch(w)).Take(MeesteWoorden)).Trim(' ', ',', '.', ':', ';', '-', '(', ')', '!');
        return naam.Length < 3 ? null : naam;
    }

    [GeneratedRegex(@"\b(?:zoek(?:en|t)?|vragen|op zoek naar|vacature(?: voor)?:?|functie:?|gezocht:)\s+(?<naam>[^.,;!?\n]{3,80})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gezocht();

    /// <summary>A short first piece is a heading: "Chauffeur CE gevraagd voor …".</summary>
    [GeneratedRegex(@"^\s*(?<naam>[^.,;:!?\n]{3,60})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kop();

    [GeneratedRegex(@"\(?\bm\s?/\s?v(?:\s?/\s?x)?\b\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Los();

    [GeneratedRegex(@"\b(?:voor|die|dat|met|in|op|bij|om|aan|te|per|van|vanaf|gezocht|gevraagd|nodig|als|met|zoekt?|\d+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:we|wij|ik|een|de|het|per|direct|nog|naar|nieuwe?|enthousiaste?|gemotiveerde?|ervaren|sterke?|extra|fijne|lieve|goede|iemand|mensen|twee|drie|vier|\d+|zsm|hallo|hoi|beste|dag)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Aanloop();
}
