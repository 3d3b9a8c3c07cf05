using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>Postcodes and streets with a house number; a street alone is for a person to judge.</summary>
public static partial class Adressen
{
    private const string Nummer = @"\d{1,5}(?! ?(?:jaar|jaren|jr|uur|uren|u|weken|week|dagen|dag|maand|maanden|keer|x|km|kilometer|euro|mensen|man|minuten|min|kinderen|personen|procent|mnd|collega|st|stuks|meter|m2|%|\d)(?!\w))(?: ?(?:-|/)? ?(?:[a-zA-Z]|bis|hs|huis|rood|zwart|I{1,3}|IV|V|\d{1,4})(?!\w))?";
    private const string Sterk = "(?i:straat|straatje|laan|laantje|gracht|kade|singel|steeg|plantsoen|dreef|plein)";
    private const string Getal = @"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|\w{3,5}en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig)";
    private const string Soort = "weg|weggetje|plein|gracht|kade|singel|dreef|hof|hofje|steeg|dijk|pad|plantsoen|park|markt|ring|wal|haven|veld|kamp|akker|boulevard|oord|erf|donk|horst|zoom|tuin|weide|bos|eind|einde|brink|vaart|zijde|oever|rade|kant|poort|burg|berg|schans|stein|werf|sloot|beek|wetering|hage|gaarde|rijn|meer|daal|laar|str|ln|pln|molen|toren|brug|heide|rij|baan|plaats";

    /// <summary>End like a street and hardly ever are one: what people in work write before a number.</summary>
    private static readonly HashSet<string> GeenStraat = new(StringComparer.Ordinal)
    {
        "snelweg", "onderweg", "weg", "werkplaats", "supermarkt", "markt", "arbeidsmarkt", "bedrijf", "baan", "bijbaan", "voltijdbaan", "deeltijdbaan", "park", "bos", "kamp", "tuin", "kant",
        "plaats", "stageplaats", "werkplek", "hof", "haven", "veld", "moestuin", "kant", "rijn", "meer", "eind", "einde", "weekeinde", "weekeind", "brug", "toren", "molen", "sportpark", "bouwmarkt",
        "wagenpark", "vakantiepark", "pretpark", "bouwplaats", "rij", "afstand", "pad", "berg", "veel", "wal", "markten", "zijde", "voorkant", "achterkant", "zakelijk", "thuis", "opleidingsplaats",
        "zij", "daarmee", "hiermee", "waarmee", "mee", "loopbaan", "droombaan", "rijbaan", "parttimebaan", "fulltimebaan", "startbaan", "zomerbaan", "computerpark", "machinepark", "industrieterrein",
    };

    public static IEnumerable<Treffer> Zoek(Leestekst lees) =>
        Postcodes(lees.Tekst).Concat(Straten(lees.Tekst)).Concat(
            Woonachtig().Matches(lees.Tekst).Concat(Huisnummer().Matches(lees.Tekst)).Concat(Andersom().Matches(lees.Tekst)).Select(m => Van(m.Groups["n"], Identificator.Adres)));

    private static IEnumerable<Treffer> Postcodes(string tekst)
    {
        foreach (Match m in Postcode().Matches(tekst))
        {
            var (cijfers, letters) = (m.Groups["c"].Value.Replace(" ", "", StringComparison.Ordinal), m.Groups["l"].Value.Replace(" ", "", StringComparison.Ordinal));
            var jaartal = int.Parse(cijfers, CultureInfo.InvariantCulture) is >= 1940 and <= 2040;
            var klein = letters.ToLowerInvariant();
            var hoofdletters = letters.All(char.IsUpper);
            if (Maten().IsMatch(klein) && !hoofdletters) continue;
            if (!Kortewoorden().IsMatch(klein)) yield return Van(m, Identificator.Postcode);
            else if (hoofdletters) yield return Van(m, Identificator.Postcode, jaartal ? Zekerheid.Onzeker : Zekerheid.Zeker);
            else if (!jaartal && m.Groups["t"].Success) yield return Van(m, Identificator.Postcode, Zekerheid.Onzeker);
        }

        foreach (Match m in NaPostcode().Matches(tekst)) yield return Van(m.Groups["n"], Identificator.Postcode);
    }

    private static IEnumerable<Treffer> Straten(string tekst)
    {
        foreach (Match m in Straat().Matches(tekst))
        {
            var woord = m.Groups["w"].Value;
            if (GeenStraat.Contains(woord.ToLowerInvariant()) && !char.IsUpper(woord[0])) continue;
            var zeker = m.Groups["sterk"].Success || m.Value.Any(char.IsUpper);
            yield return Van(m, Identificator.Adres, zeker ? Zekerheid.Zeker : Zekerheid.Onzeker);
        }

        foreach (Match m in AlleenStraat().Matches(tekst))
        {
            if (!GeenStraat.Contains(m.Value.ToLowerInvariant())) yield return Van(m, Identificator.Adres, Zekerheid.Onzeker);
        }
    }

    private static Treffer Van(Capture waar, Identificator soort, Zekerheid zekerheid = Zekerheid.Zeker) => new(waar.Index, waar.Index + waar.Length, soort, zekerheid);

    [GeneratedRegex(@"(?<![\w.,\-])(?<c>[1-9](?: ?\d){3})[ .\-]{0,2}(?<l>[a-z] ?[a-z])(?![a-z0-9])(?<t>(?= ?,? (?-i:[A-Z][a-z])))?(?:(?:[ ,\-]{1,3}|,? (?:nr|nummer|huisnummer)\.? )\d{1,4} ?[a-z]?(?![\w.,]\w|\w))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<![a-z])(?:postcode|postcodegebied|pc)(?![a-z])[^\d\n\uE000]{0,12}(?<n>[1-9]\d{3}(?: ?[a-z]{2}(?![a-z]))?)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex NaPostcode();

    [GeneratedRegex("^(?:k[mgw]|m[mlwb]|c[ml]|gr|g[bB]|kb|hz|px|st|ha|dl|dm|pk|cc|nm)$", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Maten();

    [GeneratedRegex("^(?:en|in|is|of|om|op|te|de|er|ik|je|we|ze|al|as|af|nu|zo|na|bv|uu|ca|ok|ja|no|an|to|at|he|it|my|by|on|my|me|so|up|us|wo|do|di|ma|vr|za|nr|jr|id|tv|pc|uw|jj|el|la|le|eu|nl)$", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Kortewoorden();

    [GeneratedRegex($@"(?<!\w)(?:'t )?(?:(?:\d{{1,2}}(?:e|ste|de) )?[A-Z][\w']{{0,20}}\.? (?:[A-Z][\w']{{0,20}}\.? |van |de |den |der |het |ten |ter |la |'t ){{0,3}})?(?<w>(?:[\w'\-]{{0,30}}(?<sterk>{Sterk})|(?=[A-Z])[\w'\-]{{0,30}}(?i:{Soort})))(?!\w)\.?,?(?: (?:van|der|de|den|ten|het|[A-Z][\w\-]{{1,25}})){{0,4}}?,? {{1,2}}(?:(?:nummer|nr|no|huisnummer|huisnr|huis)\.? ?)?(?:{Nummer}|{Getal}(?! (?:jaar|uur|keer|dagen|weken|maanden|kinderen|mensen|man|km|euro|collega))(?=[ .,;)\n]|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Schrobber.TimeoutMs)]
    private static partial Regex Straat();

    [GeneratedRegex(@"(?<!\w)[A-Z][a-z'\-]{2,25}(?:straat|laan|gracht|kade|singel|steeg|plantsoen|plein|weg|dreef|dijk)(?!\w)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex AlleenStraat();

    /// <summary>Whoever says where they live names a street with whatever ending.</summary>
    [GeneratedRegex($@"(?<!\w)(?:[Ww]oon|[Ww]oont|[Ww]onend|[Ww]onende|[Ww]onen|[Ww]oonachtig|[Aa]dres|[Ww]oonadres|[Hh]uisadres|[Bb]ezoekadres|[Pp]ostadres|[Vv]erhuisd)(?!\w)(?: is|:)?(?:[ ,]{{1,2}}(?:nu|al|sinds|kort|zelf|in|op|aan|naar|het|de|den|een|ik|momenteel|tijdelijk))*[ ,]{{1,2}}(?:[A-Z][a-z]+ (?:op|aan|in) (?:de |het )?)?(?<n>(?:(?:van|de|den|der|het|ten|ter|'t) )*[A-Z][\w'\-]{{1,30}}(?: (?:(?:van|de|den|der|het|ten|ter) )*[A-Z][\w'\-]{{1,30}}){{0,3}},? (?:(?:nummer|nr|no|huisnummer)\.? ?)?{Nummer})", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Woonachtig();

    [GeneratedRegex(@"(?<!\w)(?<n>(?:huis ?-?(?:nummer|nr)\.?|op nummer|op nr\.?)(?: is|:)? ?\d{1,5} ?(?:[a-z](?!\w))?)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Huisnummer();

    [GeneratedRegex($@"(?<!\w)(?<n>(?:(?:nummer|nr\.?) )?\d{{1,4}}[a-z]? (?:(?:in|aan|op|van) (?:de |het )?)?[A-Z][\w\-]{{2,25}}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|hof|steeg|dijk|plantsoen))(?!\w)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Andersom();
}
