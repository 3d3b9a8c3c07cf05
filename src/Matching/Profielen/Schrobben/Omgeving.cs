using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>Schools and past employers by name: with a town and a trade they point at one person, alone they do not.</summary>
public static partial class Omgeving
{
    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        foreach (Match m in School().Matches(lees.Tekst)) yield return new(m.Index, m.Index + m.Length, Identificator.School, Zekerheid.Onzeker);
        foreach (Match m in Werkgever().Matches(lees.Tekst))
        {
            var naam = m.Groups["n"];
            yield return new(naam.Index, naam.Index + naam.Length, Identificator.Werkgever, Zekerheid.Onzeker);
        }
    }

    /// <summary>Whether a word is part of the name of a school or employer.</summary>
    public static bool Omvat(Leestekst lees, Woord woord)
    {
        var van = Math.Max(0, woord.Begin - 60);
        var venster = lees.Tekst[van..Math.Min(lees.Tekst.Length, woord.Eind + 40)];
        var (begin, eind) = (woord.Begin - van, woord.Eind - van);
        return School().Matches(venster).Any(m => m.Index <= begin && m.Index + m.Length >= eind)
            || Werkgever().Matches(venster).Any(m => m.Groups["n"].Index <= begin && m.Groups["n"].Index + m.Groups["n"].Length >= eind);
    }

    [GeneratedRegex(@"(?<!\w)(?:(?:ROC|AOC|MBO|ISK|HBO|VMBO|[Hh]ogeschool|[Uu]niversiteit|[Bb]asisschool|[Mm]iddelbare school|[Vv]akschool|[Tt]aalschool|[Pp]raktijkschool|[Ss]cholengemeenschap|[Cc]ollege|[Ll]yceum|[Aa]cademie|[Ss]chool)(?: (?:van|de|der|het|in|te|voor))?(?: [A-Z][\w'\-]{1,25}){1,4}|(?:[A-Z][\w'\-]{1,25} ){0,3}[A-Z][\w'\-]{0,25} ?-?(?:[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Hh]ogeschool|[Uu]niversiteit|[Uu]niversity|[Aa]cademie|[Ss]chool))(?!\w)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex School();

    [GeneratedRegex(@"(?<!\w)(?:[Bb]ij|[Vv]oor|[Ww]erkgevers?(?: was| is|:)?|[Ff]irma|[Bb]edrijf|[Rr]estaurant|[Hh]otel|[Ss]upermarkt|[Bb]akkerij|[Ss]lagerij|[Gg]arage|[Cc]af[e]|[Uu]itzendbureau|[Ss]tichting|[Vv]erpleeghuis|[Zz]orginstelling|[Zz]iekenhuis) (?:(?:de |het |een |mijn )?(?:firma |bedrijf |restaurant |hotel |supermarkt |bakkerij |slagerij |garage |stichting |uitzendbureau |verpleeghuis |ziekenhuis |hoveniersbedrijf |bouwbedrijf |schoonmaakbedrijf |autobedrijf |winkel )?)(?<n>[A-Z][\w'&\-]{1,30}(?: (?:(?:en|van|de|der|den|&|het|in) )?(?:[A-Z][\w'&\-]{0,30}|BV|B\.V\.|NV|VOF))(?:(?: (?:en|van|de|der|den|&|het))? (?:[A-Z][\w'&\-]{0,30}|BV|B\.V\.)){0,3}|[A-Z][\w'&\-]{1,30})(?!\w)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Werkgever();
}
