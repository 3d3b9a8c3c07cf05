using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>
/// A day with a month near a word about being born, in any notation. Without such a word a full date of long ago is uncertain: it may be the
/// first day of a job.
/// </summary>
public static partial class Geboortedatums
{
    private const string Maand = "januari|jan|februari|febuari|febr|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec";
    private const string DagInLetters = "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|twintigste|dertigste|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en)?(?:twintig|dertig)(?:ste)?";
    private const string JaarInLetters = @"negentien ?-?(?:honderd ?(?:en)?)?\w{3,16}|tweeduizend(?: ?(?:en )?\w{2,10})?|\w{3,6}en(?:zestig|zeventig|tachtig|negentig|vijftig)";
    private const string Jaar = @"(?:(?:19|20)\d\d|'?\d\d)(?!\d)";
    private const string Dag = $@"(?:(?:\d{{1,2}}(?: ?(?:e|ste|de))?|{DagInLetters})(?: van)? {{0,2}}-?\.?(?:{Maand})\.?(?![a-z])(?:(?:,| in| van)? {{0,2}}-?(?:{Jaar}|(?:{JaarInLetters})(?!\w)))?|(?:{Maand}) \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{{1,2}} ?[-/.\\ ] ?\d{{1,2}} ?[-/.\\ ] ?{Jaar}|(?:19|20)\d\d ?[-/. ] ?\d{{1,2}} ?[-/. ] ?\d{{1,2}}(?!\d)|\d{{1,2}} ?[-./ ] ?(?:i{{1,3}}|iv|vi{{0,3}}|ix|xi{{0,2}}) ?[-./ ] ?(?:19|20)\d\d|\d(?: ?\d){{7}}(?!\d)|\d{{6}}(?!\d)|\d{{1,2}}[-/.]\d{{1,2}}(?![\d\-/.]))";
    private const string Geboren = @"geboren|geboorte ?-?datum|geboortedag|geb\.? ?datum|gebdat|geb|geboortedtm|jarig|verjaardag|verjaar|verjaart|d\.?o\.?b|ter wereld|wereld gekomen|gebore|born|dtv";

    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        foreach (Match m in NaGeboren().Matches(lees.Tekst).Concat(VoorGeboren().Matches(lees.Tekst)).Concat(VanDatum().Matches(lees.Tekst)))
        {
            var datum = m.Groups["n"];
            yield return new(datum.Index, datum.Index + datum.Length, Identificator.Geboortedatum, Zekerheid.Zeker);
        }

        foreach (Match m in Geboortejaar().Matches(lees.Tekst))
        {
            var jaar = m.Groups["n"];
            yield return new(jaar.Index, jaar.Index + jaar.Length, Identificator.Geboortedatum, Zekerheid.Onzeker);
        }

        foreach (Match m in VolleDatum().Matches(lees.Tekst))
        {
            if (Lang(m.Groups["j"].Value)) yield return new(m.Index, m.Index + m.Length, Identificator.Geboortedatum, Zekerheid.Onzeker);
        }
    }

    /// <summary>A year in which somebody who works now can be born; two digits are read so as well.</summary>
    private static bool Lang(string jaar) =>
        jaar.Length == 0 || (int.Parse(jaar, CultureInfo.InvariantCulture) is var getal && (jaar.Length == 2 ? getal is > 40 or <= 9 : getal is >= 1930 and <= 2009));

    [GeneratedRegex($@"(?<![a-z])(?:{Geboren})(?![a-z])(?:[ :.,;=\-*(]|is|op|ben|ik|mijn|in|te|de|het|dag|datum|ergens|rond|en|wel|zijn|\b[A-Z][a-z]{{2,20}}){{0,12}}?(?<![\w])(?<n>{Dag})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex NaGeboren();

    [GeneratedRegex($@"(?<!\w)(?<n>{Dag})(?:[ ,]|ben|is|ik|mijn|word|werd|in|te|de|het|dag|van|ook|nu){{0,8}}? (?:{Geboren}|werd ik \d\d|word ik \d\d|word ik \w{{4,15}}tig|ben ik \d\d geworden)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex VoorGeboren();

    /// <summary>"Ik ben van 12 maart 1987"; of a job one says since when, not of when.</summary>
    [GeneratedRegex($@"(?<!\w)(?:ik ben (?:er een )?van|ik kom uit|leeftijd:?|bouwjaar:?|ik ben op) (?<n>{Dag})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex VanDatum();

    [GeneratedRegex(@"(?<!\w)(?:geboren|bouwjaar|geboortejaar|ik ben van|ik ben er een van|geb\.?|jaargang)(?: (?:is|in|uit|van|eind|begin|het jaar|[A-Z][a-z]{2,20},?)|:){0,4} (?<n>(?:19|20)\d\d|'\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Geboortejaar();

    [GeneratedRegex($@"(?<![\w\-/.])(?:(?:0?[1-9]|[12]\d|3[01]) ?(?:[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?|(?:e |ste )?[ -]?(?:{Maand})\.?,? ?-?'?)(?<j>(?:19|20)\d\d|\d\d)|(?<j>19[3-9]\d|200\d)[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:{DagInLetters}) (?:{Maand}) (?:{JaarInLetters})|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?<j>19[3-9]\d|200\d)|(?:0[1-9]|[12]\d|3[01])[ ](?:0[1-9]|1[0-2])[ ](?<j>19[3-9]\d|200\d))(?![\w\-/])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex VolleDatum();
}
