using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>All fourteen Dutch sidecodes. Written with dashes it is a kenteken; otherwise only a word like "auto" before it makes it one for certain.</summary>
public static partial class Kentekens
{
    private const string S = @"[ \-.]{0,2}";
    private const string Zijcodes =
        $@"(?:[a-z]{{2}}{S}\d\d{S}\d\d|\d\d{S}\d\d{S}[a-z]{{2}}|\d\d{S}[a-z]{{2}}{S}\d\d|[a-z]{{2}}{S}\d\d{S}[a-z]{{2}}|[a-z]{{2}}{S}[a-z]{{2}}{S}\d\d|\d\d{S}[a-z]{{2}}{S}[a-z]{{2}}|\d\d{S}[a-z]{{3}}{S}\d|\d{S}[a-z]{{3}}{S}\d\d|[a-z]{{2}}{S}\d{{3}}{S}[a-z]|[a-z]{S}\d{{3}}{S}[a-z]{{2}}|[a-z]{{3}}{S}\d\d{S}[a-z]|[a-z]{S}\d\d{S}[a-z]{{3}}|\d{S}[a-z]{{2}}{S}\d{{3}}|\d{{3}}{S}[a-z]{{2}}{S}\d)";

    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        foreach (Match m in NaWoord().Matches(lees.Tekst))
        {
            var plaat = m.Groups["n"];
            if (IsPlaat(plaat.Value) && !HeeftWoord(plaat.Value)) yield return new(plaat.Index, plaat.Index + plaat.Length, Identificator.Kenteken, Zekerheid.Zeker);
        }

        foreach (Match m in Kenteken().Matches(lees.Tekst))
        {
            var streepjes = m.Value.Count(c => c == '-');
            var letters = m.Value.Where(char.IsLetter);
            if (streepjes >= 2) yield return new(m.Index, m.Index + m.Length, Identificator.Kenteken, Zekerheid.Zeker);
            else if (letters.All(char.IsUpper) && IsPlaat(m.Value)) yield return new(m.Index, m.Index + m.Length, Identificator.Kenteken, Zekerheid.Onzeker);
        }
    }

    /// <summary>Not "8 uur 30" or "3 mei 87".</summary>
    private static bool IsPlaat(string tekst) => !Tijd().IsMatch(tekst);

    /// <summary>"er in 20": loose words with a number are no plate.</summary>
    private static bool HeeftWoord(string tekst) => tekst.Contains(' ', StringComparison.Ordinal) && Array.Exists(tekst.Split(' '), Woordenlijst.IsGewoon);

    [GeneratedRegex($@"(?<![\w\-]){Zijcodes}(?![\w\-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Kenteken();

    [GeneratedRegex($@"(?<![a-z])(?:kenteken|kentekenplaat|nummerplaat|nummerbord|plaat|auto|autootje|wagen|brommer|scooter|bromfiets|motor|bus|busje|bestelbus|aanhanger|caravan|kentekennummer|golf|polo|opel|ford|toyota|fiat|renault|peugeot|volkswagen)(?![a-z])[^\n\uE000]{{0,30}}?(?<![a-z0-9\-])(?<n>{Zijcodes})(?![\w\-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex NaWoord();

    [GeneratedRegex(@"uur|jaar|mei|dag|min|max|km|tot|en[ \d]|\d (?:van|per|of|in|op|tm)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Tijd();
}
