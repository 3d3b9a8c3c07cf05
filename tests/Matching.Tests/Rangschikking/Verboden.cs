using System.Text.RegularExpressions;

namespace Matching.Tests.Rangschikking;

/// <summary>Words that no reason and no question may have: who someone is, not what work asks.</summary>
public static partial class Verboden
{
    public static void AssertNietIn(string tekst) => Assert.DoesNotMatch(Woorden(), tekst);

    [GeneratedRegex(
        @"\b(nationaliteit\w*|herkomst|afkomst|etnisch\w*|geboren|geboorte\w*|land van|statushouder\w*|vluchteling\w*|inburger\w*|man|vrouw|mannen|vrouwen|geslacht|zwanger\w*|leeftijd\w*|jong|jonger\w*|oud|ouder\w*|jaar oud|50plus|gezond\w*|ziek\w*|handicap\w*|beperking\w*|medisch\w*|arbeidsongeschikt\w*|uitkering\w*|bijstand\w*|werkloos\w*|werkzoekend sinds|schuld\w*|gezin\w*|kinderen|gehuwd|alleenstaand\w*|geloof\w*|religie|moslim|christen|hoofddoek|postcode|doelgroep\w*|banenafspraak|nugger|strafblad|detentie)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Woorden();
}
