using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>Reads how many people a werkgever looks for: "2 mensen", "zoek 4 man". Someone who leads eight people is still one.</summary>
public static partial class Plaatsenlezer
{
    private const int Meeste = 100;

    public static Gelezen<int>? Lees(string tekst) =>
        Gezocht().Match(tekst) is { Success: true } gezocht && Telwoord.Lees(gezocht.Groups["aantal"].Value) is >= 1 and <= Meeste and var aantal
            ? new(aantal, Zekerheid.Waarschijnlijk, gezocht.Value.Trim())
            : null;

    [GeneratedRegex(
        @"\b(?:zoek(?:en|t)?|nodig|vragen|gezocht|er moeten|er kunnen|plek voor|ruimte voor|we willen)\b[^.!?\n\d]{0,30}?\b(?<aantal>" + Telwoord.Patroon + @")\s+(?:(?:sterke|nieuwe|extra|goede|enthousiaste|ervaren|lieve|fulltime|parttime)\s+)*" +
        @"(?:mensen|man|personen|medewerkers|collega['’]?s|krachten|kandidaten|mensen|hulpen|stuks|\p{L}+(?:/\p{L}+)?\s+chauffeurs|chauffeurs|\p{L}{3,}(?:ers|eurs|kers|pers|ters))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gezocht();
}
