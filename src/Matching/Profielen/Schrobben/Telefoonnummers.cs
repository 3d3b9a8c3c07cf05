using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>Dutch numbers with or without +31, foreign ones with a plus, spoken ones, and any number that follows a word like "bel".</summary>
public static partial class Telefoonnummers
{
    private const string T = @"[ .\-/()_,*|~:']{0,3}";

    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        foreach (Match m in Nummer().Matches(lees.Tekst))
        {
            if (!BegintMetDatum(m.Value)) yield return new(m.Index, m.Index + m.Length, Identificator.Telefoon, Zekerheid.Zeker);
        }

        foreach (Match m in Mobiel().Matches(lees.Tekst))
        {
            if (!BegintMetDatum(m.Value)) yield return new(m.Index, m.Index + m.Length, Identificator.Telefoon, Zekerheid.Onzeker);
        }

        foreach (Match m in NaWoord().Matches(lees.Tekst))
        {
            var nummer = m.Groups["n"];
            if (!BegintMetDatum(nummer.Value) && !Tijden().IsMatch(nummer.Value)) yield return new(nummer.Index, nummer.Index + nummer.Length, Identificator.Telefoon, Zekerheid.Zeker);
        }

        foreach (var rij in Cijferrij.Lees(lees))
        {
            if (Gesproken(rij) is { } treffer) yield return treffer;
        }
    }

    /// <summary>A row with words or look-alikes in it, which the patterns over plain digits do not see.</summary>
    private static Treffer? Gesproken(Cijferrij rij)
    {
        var cijfers = rij.Cijfers;
        if (cijfers.Length is >= 10 and <= 13 && LangeVorm().Match(cijfers) is { Success: true } m && (rij.Uitgeschreven > 0 || !BegintMetDatum(cijfers)))
        {
            return new(rij.Plaatsen[m.Index].Begin, rij.Plaatsen[m.Index + m.Length - 1].Eind, Identificator.Telefoon, rij.Uitgeschreven > 0 || rij.Eind - rij.Begin < 16 ? Zekerheid.Zeker : Zekerheid.Onzeker);
        }

        if (rij.Uitgeschreven < 3 || cijfers.Length < 6) return null;
        return new(rij.Begin, rij.Eind, Identificator.Telefoon, cijfers[0] == '0' || cijfers.Length >= 9 ? Zekerheid.Zeker : Zekerheid.Onzeker);
    }

    /// <summary><c>01-02-2019 - 03-04-2020</c> has ten digits and begins with a zero, and is no number to call.</summary>
    private static bool BegintMetDatum(string tekst) =>
        Datum().Match(tekst) is { Success: true } m
        && int.Parse(m.Groups["d"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 31
        && int.Parse(m.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12;

    [GeneratedRegex($@"(?<!\d)(?:\(?(?:\+|0{T}0){T}3{T}1{T}(?:0{T})?[1-9](?:{T}\d){{8}}|316(?:{T}\d){{8}}|31{T}6(?:{T}\d){{8}}|\(?0{T}[1-9](?:{T}\d){{8}}|\+{T}[1-9](?:{T}\d){{7,13}}|00[ ]?[1-9](?:{T}\d){{8,13}})(?!\d)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Nummer();

    [GeneratedRegex($@"(?<!\d)0{T}6(?:(?:{T}\d){{7}}|(?:{T}\d){{9}})(?!\d)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Mobiel();

    [GeneratedRegex($@"(?<![a-z])(?:bel(?:t|len)?|gebeld|tel|tel\.?nr|telnr|telefoon|telefoonnr|telefoonnummer|telefonisch|mobiel|mobieltje|mobielnummer|mob|gsm|06-nummer|nummer is|nummer|nr|whatsapp(?:en)?|whats app|app(?:en|je)?|sms(?:en)?|bereikbaar|bereiken|T|M)(?![a-z])[^\d\n\uE000]{{0,30}}?(?<n>\+?\d(?:{T}\d){{5,12}})(?!\d|[,.]\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex NaWoord();

    [GeneratedRegex(@"^(?:0[1-9]\d{8}|0031[1-9]\d{8}|31[1-9]\d{8}|310[1-9]\d{8}|00310[1-9]\d{8})$", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex LangeVorm();

    [GeneratedRegex(@"^(?<d>\d{1,2})(?:[-/. ](?<m>\d{1,2})[-/. ](?:19|20)\d{2}(?!\d)|[-/.](?<m>\d{2})[-/.]\d{2} ?[-/ ]{1,2} ?\d{2}[-/.]\d)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Datum();

    /// <summary>Opening hours and years, which stand after "bereikbaar" too.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}[.:]\d\d[ \-/]{1,3}\d{1,2}[.:]\d\d|(?:19|20)\d\d\D{1,3}(?:19|20)\d\d)$", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Tijden();
}
