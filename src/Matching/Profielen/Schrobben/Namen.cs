using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>
/// Names: after words that announce one, known first names with what follows, initials with a surname, and (uncertain) a word with a capital
/// inside a sentence that is no language, town or tool we know.
/// </summary>
public static partial class Namen
{
    public static IEnumerable<Treffer> Zoek(Leestekst lees) => Aangekondigd(lees).Concat(Bekend(lees)).Concat(Initialen(lees)).Concat(Hoofdletters(lees));

    /// <summary>"Ik heet …", "mevrouw …", "groeten, …".</summary>
    private static IEnumerable<Treffer> Aangekondigd(Leestekst lees)
    {
        var woorden = lees.Woorden;
        var bij = new Dictionary<int, int>(woorden.Count);
        for (var i = 0; i < woorden.Count; i++) bij[woorden[i].Begin] = i;
        foreach (Match m in Vooraf().Matches(lees.Tekst))
        {
            if (!bij.TryGetValue(m.Index + m.Length, out var i)) continue;
            var kern = i;
            while (kern + 1 < woorden.Count && Namenlijst.IsTussenvoegsel(woorden[kern].Klein) && IsVerbonden(lees, kern + 1)) kern++;
            if (Voorzetsel(woorden[i]) && kern == i + 1 && !woorden[i].HeeftHoofdletter) kern = i;
            if ((Oordeel(woorden[kern], m, kern > i ? woorden[i] : null) ?? Oordeel(woorden[i], m, voorvoegsel: null)) is { } zekerheid) yield return Naam(lees, i, klein: m.Groups["zeker"].Success || m.Groups["titel"].Success, zekerheid);
        }

        foreach (Match m in Achteraf().Matches(lees.Tekst))
        {
            var naam = m.Groups["n"];
            var begin = Woordplek(woorden, naam.Index);
            while (begin >= 0 && begin + 1 < woorden.Count && woorden[begin + 1].Eind <= naam.Index + naam.Length && Woordenlijst.IsGewoon(woorden[begin].Klein)) begin++;
            if (begin < 0 || (Woordenlijst.IsGewoon(woorden[begin].Klein) && !Namenlijst.IsVoornaam(woorden[begin].Klein))) continue;
            yield return new(Links(lees, begin), naam.Index + naam.Length, Identificator.Naam, woorden[begin].HeeftHoofdletter || Namenlijst.IsVoornaam(woorden[begin].Klein) ? Zekerheid.Zeker : Zekerheid.Onzeker);
        }
    }

    /// <summary>Whether the word after an announcement is a name. With a small letter only after a clear one ("ik heet"), or when it is known as a name.</summary>
    private static Zekerheid? Oordeel(Woord woord, Match aankondiging, Woord? voorvoegsel)
    {
        var bekend = Namenlijst.IsVoornaam(woord.Klein);
        var duidelijk = aankondiging.Groups["zeker"].Success || aankondiging.Groups["titel"].Success;
        if (woord.HeeftHoofdletter && voorvoegsel is { HeeftHoofdletter: false } && !duidelijk) return !Woordenlijst.IsGeenNaam(woord.Klein) ? Zekerheid.Onzeker : null;
        if (woord.HeeftHoofdletter) return !Woordenlijst.IsGeenNaam(woord.Klein) || bekend || voorvoegsel is not null ? Zekerheid.Zeker : null;
        var gewoon = Woordenlijst.IsGewoon(woord.Klein);
        if (aankondiging.Groups["zeker"].Success) return !gewoon || bekend || (voorvoegsel is not null && Woordenlijst.IsOokNaam(woord.Klein)) ? Zekerheid.Zeker : null;
        if (aankondiging.Groups["titel"].Success && !gewoon) return voorvoegsel is not null || bekend || Namenlijst.IsAchternaam(woord.Klein) ? Zekerheid.Zeker : Zekerheid.Onzeker;
        return bekend && !Namenlijst.IsOokWoord(woord.Klein) ? Zekerheid.Zeker : null;
    }

    private static IEnumerable<Treffer> Bekend(Leestekst lees)
    {
        var woorden = lees.Woorden;
        for (var i = 0; i < woorden.Count; i++)
        {
            var woord = woorden[i];
            if (Namenlijst.IsVoornaam(woord.Klein) && !(woord.HeeftHoofdletter && woord.IsHoofdletters && woord.Tekst.Length < 4))
            {
                var dubbelzinnig = Namenlijst.IsOokWoord(woord.Klein);
                var naam = Naam(lees, i, klein: false, Zekerheid.Zeker);
                var alleen = naam.Eind <= woord.Eind + 2;
                if (!dubbelzinnig) yield return naam;
                else if (woord.HeeftHoofdletter && !alleen) yield return naam with { Zekerheid = Woordenlijst.IsGewoon(woord.Klein) ? Zekerheid.Onzeker : Zekerheid.Zeker };
                else if (woord.HeeftHoofdletter && !Woordenlijst.IsGeenNaam(woord.Klein)) yield return naam with { Zekerheid = Zekerheid.Onzeker };
            }
            else if (Namenlijst.IsAchternaam(woord.Klein) && !Woordenlijst.IsGeenNaam(woord.Klein)
                && (woord.HeeftHoofdletter ? !BegintZin(lees, woord) || !Woordenlijst.IsOokNaam(woord.Klein) : Namenlijst.IsAlleenAchternaam(woord.Klein)))
            {
                var begin = Links(lees, i);
                yield return Naam(lees, i, klein: false, begin < woord.Begin || !Woordenlijst.IsOokNaam(woord.Klein) ? Zekerheid.Zeker : Zekerheid.Onzeker) with { Begin = begin };
            }
            else if (woord.HeeftHoofdletter && i > 1 && Namenlijst.IsTussenvoegsel(woorden[i - 1].Klein) && Namenlijst.IsTussenvoegsel(woorden[i - 2].Klein) && IsBuur(lees, i - 1) && IsBuur(lees, i - 2)
                && !Woordenlijst.IsGeenNaam(woord.Klein) && woorden[i - 2].Klein is "van" or "el" or "ten" or "ter")
            {
                yield return Naam(lees, i, klein: false, Zekerheid.Onzeker) with { Begin = Links(lees, i) };
            }
        }
    }

    /// <summary>"J. de Boer", "M.A. Ramdin".</summary>
    private static IEnumerable<Treffer> Initialen(Leestekst lees)
    {
        foreach (Match m in InitialenMetNaam().Matches(lees.Tekst))
        {
            var laatste = m.Groups["n"];
            if (Woordenlijst.IsGeenNaam(laatste.Value.ToLowerInvariant())) continue;
            var zwak = m.Groups["i"].Length == 2 && !m.Groups["t"].Success && laatste.Index - m.Index > 2 && !Namenlijst.IsAchternaam(laatste.Value.ToLowerInvariant()) && "ABCDET".Contains(m.Value[0], StringComparison.Ordinal);
            yield return new(m.Index, m.Index + m.Length, Identificator.Naam, zwak ? Zekerheid.Onzeker : Zekerheid.Zeker);
        }
    }

    private static IEnumerable<Treffer> Hoofdletters(Leestekst lees)
    {
        var woorden = lees.Woorden;
        for (var i = 0; i < woorden.Count; i++)
        {
            var woord = woorden[i];
            if (!woord.HeeftHoofdletter || woord.IsHoofdletters || woord.Tekst.Length < 3 || BegintZin(lees, woord) || Woordenlijst.IsGeenNaam(woord.Klein) || VeelHoofdletters(woorden, i) || Omgeving.Omvat(lees, woord)) continue;
            var ervoor = i > 0 && woorden[i - 1].HeeftHoofdletter && IsVerbonden(lees, i) && !Woordenlijst.IsGeenNaam(woorden[i - 1].Klein);
            yield return new(ervoor ? woorden[i - 1].Begin : woord.Begin, woord.Eind, Identificator.Naam, Zekerheid.Onzeker);
        }
    }

    /// <summary>Somebody who writes most words with a capital says nothing with it.</summary>
    private static bool VeelHoofdletters(IReadOnlyList<Woord> woorden, int i)
    {
        var (van, tot) = (Math.Max(0, i - 4), Math.Min(woorden.Count, i + 5));
        var hoofd = 0;
        for (var j = van; j < tot; j++) hoofd += woorden[j].HeeftHoofdletter ? 1 : 0;
        return tot - van > 4 && hoofd * 10 > (tot - van) * 6;
    }

    private static bool BegintZin(Leestekst lees, Woord woord)
    {
        var i = woord.Begin - 1;
        while (i >= 0 && lees.Tekst[i] is ' ' or '"' or '\'' or '(' or '-' or '*') i--;
        return i < 0 || lees.Tekst[i] is '.' or '!' or '?' or '\n' or ':' or ';' or '•';
    }

    /// <summary>A name from word <paramref name="i"/> on: prefixes, and further words with a capital (or, after a clear announcement, without).</summary>
    private static Treffer Naam(Leestekst lees, int i, bool klein, Zekerheid zekerheid)
    {
        var woorden = lees.Woorden;
        var (eerste, laatste, kleine) = (woorden[i], i, 0);
        var wilHoofdletter = eerste.HeeftHoofdletter;
        for (var j = i; j < woorden.Count && j < i + 8; j++)
        {
            if (j > i && !IsVerbonden(lees, j)) break;
            var woord = woorden[j];
            var naVoorvoegsel = j > 0 && j > i && Namenlijst.IsTussenvoegsel(woorden[j - 1].Klein);
            if (j == i && !Namenlijst.IsTussenvoegsel(woord.Klein)) continue;
            if (Namenlijst.IsTussenvoegsel(woord.Klein) && woord.Tekst.Length < 4)
            {
                if (j > i && woord.HeeftHoofdletter && woorden[j - 1].HeeftHoofdletter) laatste = j;
            }
            else if (woord.HeeftHoofdletter && (!Woordenlijst.IsGewoon(woord.Klein) || woord.Tekst.Length == 1 || naVoorvoegsel)) laatste = j;
            else if (!woord.HeeftHoofdletter && (Namenlijst.IsAlleenAchternaam(woord.Klein) || (!wilHoofdletter && naVoorvoegsel && (Woordenlijst.IsOokNaam(woord.Klein) || Namenlijst.IsAchternaam(woord.Klein))))) laatste = j;
            else if (klein && !wilHoofdletter && kleine++ < 2 && woord.Tekst.Length > 1 && !Woordenlijst.IsGewoon(woord.Klein) && (j == i + 1 || naVoorvoegsel)) laatste = j;
            else break;
        }

        return MetBezit(lees, new(Links(lees, i), woorden[laatste].Eind, Identificator.Naam, zekerheid));
    }

    /// <summary>Prefixes and initials before a surname.</summary>
    private static int Links(Leestekst lees, int i)
    {
        var woorden = lees.Woorden;
        var begin = woorden[i].Begin;
        for (var j = i - 1; j >= 0 && j > i - 6; j--)
        {
            var woord = woorden[j];
            if (!IsVerbonden(lees, j + 1)) break;
            var isInitiaal = woord.Tekst.Length == 1 && woord.HeeftHoofdletter && woord.Eind < lees.Tekst.Length && lees.Tekst[woord.Eind] == '.';
            var isDeel = Namenlijst.IsTussenvoegsel(woord.Klein) && (Namenlijst.IsAchternaam(woorden[i].Klein) || woord.HeeftHoofdletter) && !Namenlijst.IsVoornaam(woorden[i].Klein) && !Voorzetsel(woord);
            if (!isInitiaal && !isDeel) break;
            begin = woord.Begin;
        }

        return begin;
    }

    /// <summary>The s of "Karin's" belongs to the name.</summary>
    public static Treffer MetBezit(Leestekst lees, Treffer treffer) =>
        lees.Tekst.AsSpan(treffer.Eind) is ['\'', 's', ..] rest && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2])) ? treffer with { Eind = treffer.Eind + 2 } : treffer;

    private static bool Voorzetsel(Woord woord) => woord.Klein is "aan" or "bij" or "uit" or "onder" or "over" or "voor" or "in" or "op" or "an" or "da" or "le" or "ben";

    private static bool IsVerbonden(Leestekst lees, int j) => Tussenruimte(lees, j) is " " or "-" or "'" or " '" or "  " or ". " or "." or " - " or "-'" or "";

    private static bool IsBuur(Leestekst lees, int j) => Tussenruimte(lees, j + 1) == " ";

    private static string Tussenruimte(Leestekst lees, int j)
    {
        var (van, tot) = (lees.Woorden[j - 1].Eind, lees.Woorden[j].Begin);
        if (tot - van > 3) return "…";
        var tussen = lees.Tekst[van..tot];
        return tussen.StartsWith('.') && lees.Woorden[j - 1].Tekst.Length > 1 ? "…" : tussen;
    }

    private static int Woordplek(IReadOnlyList<Woord> woorden, int begin)
    {
        var (laag, hoog) = (0, woorden.Count - 1);
        while (laag <= hoog)
        {
            var midden = (laag + hoog) / 2;
            if (woorden[midden].Begin == begin) return midden;
            if (woorden[midden].Begin < begin) laag = midden + 1;
            else hoog = midden - 1;
        }

        return -1;
    }

    private const string Relatie = "baas|bazin|chef|leidinggevende|collega|collega's|collegas|man|vrouw|echtgenoot|echtgenote|zoon|zoontje|dochter|dochtertje|kind|kindje|baby|broer|broertje|zus|zusje|vader|moeder|papa|mama|buurvrouw|buurman|vriend|vriendin|begeleider|begeleidster|jobcoach|consulent|consulente|werkconsulent|klantmanager|casemanager|coach|docent|docente|juf|meester|leraar|lerares|partner|ex|ex-man|ex-vrouw|oom|tante|neef|neefje|nicht|nichtje|opa|oma|schoonmoeder|schoonvader|manager|teamleider|voorman|uitvoerder|planner|huisarts|arts|dokter|psycholoog|advocaat|bewindvoerder|maatschappelijk werker|contactpersoon|mentor|stagebegeleider|stagebegeleidster|supervisor|directeur|eigenaar|afdelingshoofd|hoofd|trainer|taalcoach|taalmaatje|maatje|vrijwilliger|tolk|tweeling|kinderen|oudste|jongste|werkbegeleider|praktijkopleider|contactpersoon|referent|referentie|referenties|wijkagent|accountmanager|intercedent|intercedente|recruiter";

    [GeneratedRegex($@"(?<![\w])(?:(?:(?<zeker>ik heet|ik heette|heet ik|mijn naam is|mijn naam was|me naam is|mn naam is|m'n naam is|mijn naam|naam is|naam ?:|voornaam ?:|achternaam ?:|(?:voor|achter|roep|meisjes|familie)naam(?: is)?|voorletters(?: en naam)?|genaamd|genoemd|noem(?:t|en)? (?:mij|me)|zeg maar|ik ben de|dhr\.?|mevr\.?|mw\.?|mvr\.?|hr\.?|fam\.?|t\.a\.v\.|tav|drs\.?|ir\.?|ing\.?|prof\.?|getekend|was getekend|(?:mijn|onze|m'n|de|een|zijn|haar) (?:{Relatie}),? (?:heet|heette|heten|genaamd)|die heet|(?:hij|zij|ze) heet)|(?<titel>de heer|heer|mevrouw|meneer|mijnheer|menheer|juffrouw|juf|meester|dokter|dr\.?|mr\.?|mrs\.?|familie)|broeder|zuster|tante|oom|opa|oma|ik ben|hier is|met|u spreekt met|je spreekt met|vraag (?:even )?naar|vragen naar|vraagt u naar|contact (?:op )?met|ondertekend(?: door)?|afzender|contactpersoon(?: is)?|referenties?(?: zijn| is)?|(?:{Relatie}))(?:[ :,\n(']|is|was|zijn|waren|daar|toen|de heer|mevrouw|meneer|mevr\.|dhr\.|nu|altijd){{1,8}}(?<![a-z])(?=[a-z])|(?<zeker>groeten|groet|groetjes|gr|grt|grtjes|mvg|m\.v\.g|hoogachtend|liefs|gegroet|bedankt en groet)[ ,.:!\n\-]{{1,5}}(?:van |en dank |, )?(?=[a-z]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Vooraf();

    /// <summary>"Karin is mijn naam", "Yonas heet ik", "Ali, mijn baas".</summary>
    [GeneratedRegex(@"(?<![\w])(?<n>[a-z][a-z'\-]{1,20}(?: (?:van|de|der|den|el|al|ten|ter|te|het|in|'t|ben|[A-Z][a-z'\-]{1,20})){0,3}(?: [a-z][a-z'\-]{1,20})?)(?: is (?:mijn|me|m'n|mn|de|haar|zijn) naam| heet ik| word ik genoemd| noemen ze mij| is hoe ik heet|, dat ben ik| is (?:mijn|m'n|mn) (?:roepnaam|voornaam|achternaam|meisjesnaam))(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Achteraf();

    [GeneratedRegex(@"(?<![\w.])(?<!(?:rijbewijs|categorie|niveau|klasse|type|bewijs|vitamine|groep) )(?<i>(?:[A-Z](?:h|j)?\. ?){1,6})(?<t>(?:(?:van|de|der|den|el|al|ten|ter|te|het|'t|in|la|von|di|da|dos|ben|op) ){1,3})?(?<n>[A-Z][a-z]{1,25})(?:[ \-][A-Z][a-z]{1,25}){0,2}(?!\w)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex InitialenMetNaam();
}
