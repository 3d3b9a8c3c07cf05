using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>BSN, bank accounts and the numbers of documents and files.</summary>
public static partial class Nummers
{
    private const string T = @"[ .\-]{0,2}";

    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        foreach (Match m in Negental().Matches(lees.Tekst))
        {
            var nummer = m.Groups["n"];
            if (Elfproef(nummer.Value)) yield return Van(nummer, Identificator.Bsn);
        }

        foreach (Match m in NaBsn().Matches(lees.Tekst)) yield return Van(m.Groups["n"], Identificator.Bsn);
        foreach (Match m in Iban().Matches(lees.Tekst)) yield return Van(m, Identificator.Iban);
        foreach (Match m in BuitenlandsIban().Matches(lees.Tekst))
        {
            if (Zevenennegentig(m.Value)) yield return Van(m, Identificator.Iban);
        }

        foreach (Match m in NaRekening().Matches(lees.Tekst)) yield return Van(m.Groups["n"], Identificator.Iban);
        foreach (Match m in NaDocument().Matches(lees.Tekst))
        {
            if (!Datum().IsMatch(m.Groups["n"].Value)) yield return Van(m.Groups["n"], Identificator.Documentnummer);
        }

        foreach (Match m in Paspoort().Matches(lees.Tekst)) yield return Van(m, Identificator.Documentnummer);
        foreach (Match m in LangGetal().Matches(lees.Tekst)) yield return Van(m, Identificator.Documentnummer, Zekerheid.Onzeker);
        foreach (var rij in Cijferrij.Lees(lees))
        {
            if (rij.Uitgeschreven > 0 && rij.Cijfers.Length == 9 && Elfproef(rij.Cijfers)) yield return new(rij.Begin, rij.Eind, Identificator.Bsn, Zekerheid.Zeker);
        }
    }

    private static Treffer Van(Capture waar, Identificator soort, Zekerheid zekerheid = Zekerheid.Zeker) => new(waar.Index, waar.Index + waar.Length, soort, zekerheid);

    /// <summary>The check every BSN passes: 9, 8 … 2 and -1 times the digits is a multiple of eleven.</summary>
    private static bool Elfproef(string tekst)
    {
        var (som, plek) = (0, 9);
        foreach (var teken in tekst.Where(char.IsAsciiDigit))
        {
            som += (teken - '0') * (plek == 1 ? -1 : plek);
            plek--;
        }

        return som != 0 && som % 11 == 0;
    }

    /// <summary>ISO 7064: the IBAN with its first four characters at the end, letters as numbers, leaves 1 when divided by 97.</summary>
    private static bool Zevenennegentig(string tekst)
    {
        var tekens = tekst.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        var rest = 0;
        foreach (var teken in tekens.Skip(4).Concat(tekens.Take(4)))
        {
            rest = char.IsAsciiDigit(teken) ? ((rest * 10) + teken - '0') % 97 : ((rest * 100) + teken - 'A' + 10) % 97;
        }

        return rest == 1;
    }

    [GeneratedRegex($@"(?<!\d)(?=(?<n>\d(?:{T}\d){{8}})(?!\d))", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Negental();

    [GeneratedRegex(@"(?<![a-z])(?:b\.? ?s\.? ?n|burger ?-?service ?-?nummer|sofi(?: ?-?nummer)?)(?![a-z])[^\d\n\uE000]{0,25}(?<n>\d(?:[ .\-/]{0,3}\d){7,8})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex NaBsn();

    [GeneratedRegex($@"(?<![a-z0-9])n{T}l{T}\d{T}\d(?:{T}[a-z]){{4}}(?:{T}\d){{9,11}}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![a-z0-9])[a-z]{2}\d{2}(?:[ .\-]?[a-z0-9]){11,30}?(?![ .\-]?\d|[a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex BuitenlandsIban();

    [GeneratedRegex(@"(?<![a-z])(?:iban|rekening|bankrekening|rekeningnr|rekeningnummer|bankrekeningnummer|bankrek|rek|giro|gironummer|girorekening)(?![a-z])[^\d\n\uE000]{0,20}(?<n>\d(?:[ .\-]{0,2}\d){5,15})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex NaRekening();

    [GeneratedRegex("""
        (?<![a-z])(?:paspoort|id-?\ ?kaart|id-?\ ?bewijs|id-?nr|identiteitskaart|identiteitsbewijs|legitimatie|rijbewijs-?\ ?(?:nummer|nr)|rijbewijs(?=\ (?:is|heeft|:))|verblijfsdocument|verblijfsvergunning|verblijfspas|
        vergunning|document-?(?:nummer|nr)?|v-?\ ?nummer|v-?nr|vreemdelingen-?nummer|ind-?nummer|(?:cli[e]nt|klant|dossier|polis|zaak|registratie|studenten?|personeels|medewerkers|pati[e]nt(?:en)?|relatie|verzekerden|verzekerings|
        bijstands|uitkerings|werkzoekenden|uwv|kvk|kaart|pas|referentie|big|lidmaatschaps|inschrijf|certificaat|diploma|vca|nummer)-?\ ?(?:nummer|nr|registratie)?|uitkering|kenmerk)(?:nr|nummer)?(?![a-z])
        [^\d\n\uE000]{0,24}?(?<n>(?<![a-z0-9])[a-z]{0,3}[\-]?\d(?:[ .\-]?[a-z]{0,3}\d){5,11}[a-z]{0,2})(?![a-z0-9])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, Schrobber.TimeoutMs)]
    private static partial Regex NaDocument();

    [GeneratedRegex(@"(?<![a-z0-9])(?=[a-z]{2}[a-z0-9]{0,4}\d[a-z0-9]{0,5}\d)(?=(?:[a-z]*\d){3})[a-z]{2}[a-z0-9]{6}\d(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Paspoort();

    /// <summary>A certificaat has a date too, and an opleiding its years.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d\D{1,3}(?:19|20)\d\d)$", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Datum();

    [GeneratedRegex(@"(?<![\d.,])\d{7,20}(?![\d])", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex LangGetal();
}
