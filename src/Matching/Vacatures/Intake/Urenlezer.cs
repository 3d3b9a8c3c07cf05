using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>Hours a week; null is no bound.</summary>
public sealed record Urenbereik(int? Min, int? Max);

/// <summary>Reads how many hours a week a text asks: "24-32 uur", "min. 16 u", "0,8 fte", "fulltime", "drie dagen". Times of the day are not hours.</summary>
public static partial class Urenlezer
{
    private const int MinsteUren = 4;
    private const int MeesteUren = 60;

    /// <summary>A full week, and what agreements call one.</summary>
    private const int Voltijd = 40;

    private const int VoltijdVanaf = 36;
    /// <summary>What begins before noon is a time of the day.</summary>
    private const int Middag = 12;

    private const int UrenPerDag = 8;
    private const int UrenPerDagdeel = 4;

    public static Gelezen<Urenbereik>? Lees(string tekst)
    {
        var genoemd = Aantallen().Matches(tekst).Select(m => (Uren: Bereik(m), Citaat: m.Groups["citaat"].Value.Trim())).Where(g => g.Uren is not null).ToList();
        if (genoemd is [var eerste, ..])
        {
            return new(eerste.Uren!, genoemd.TrueForAll(g => g.Uren == eerste.Uren) ? Zekerheid.Zeker : Zekerheid.Waarschijnlijk, eerste.Citaat);
        }

        if (Fte().Match(tekst) is { Success: true } fte) return Om(fte, (int)Math.Round(Voltijd * Getal(fte.Groups["fte"].Value)), Zekerheid.Waarschijnlijk);
        if (Fulltime().Match(tekst) is { Success: true } voltijd) return new(new(VoltijdVanaf, Voltijd), Zekerheid.Waarschijnlijk, voltijd.Value);
        if (Dagen().Match(tekst) is not { Success: true } dagen) return null;
        var heel = dagen.Groups["deel"].Value.EndsWith("dagen", StringComparison.OrdinalIgnoreCase);
        var aantal = Telwoord.Lees(dagen.Groups["aantal"].Value);
        return aantal is < 2 or > 6 ? null : Om(dagen, aantal * (heel ? UrenPerDag : UrenPerDagdeel), heel ? Zekerheid.Waarschijnlijk : Zekerheid.Misschien);
    }

    private static Gelezen<Urenbereik> Om(Match woorden, int uren, Zekerheid zekerheid) => new(new(uren, uren), zekerheid, woorden.Value.Trim());

    private static Urenbereik? Bereik(Match woorden)
    {
        var (voor, na) = (woorden.Groups["voor"].Value.ToLowerInvariant(), woorden.Groups["na"].Value.Trim().ToLowerInvariant());
        var (van, tot) = (Uur(woorden.Groups["van"].Value), woorden.Groups["tot"] is { Success: true } t ? Uur(t.Value) : null);
        if (van is null || na is "per dag" || na.StartsWith("'s", StringComparison.Ordinal) || na.StartsWith('’')) return null;
        if (woorden.Groups["tot"].Success)
        {
            var isKloktijd = na.Length == 0 && (voor is "van" or "tussen" || Dagnaam().IsMatch(voor));
            return isKloktijd || tot is null || tot < van ? null : new(van, tot);
        }

        return voor switch
        {
            "start" or "starten" or "starttijd" or "om" or "rond" or "tussen" => null,
            "vanaf" => van > Middag ? new(van, null) : null,
            "voor" or "na" when van <= Middag => null,
            _ when voor.StartsWith("max", StringComparison.Ordinal) || voor is "tot" or "hooguit" or "hoogstens" => new(null, van),
            _ when voor.StartsWith("min", StringComparison.Ordinal) || voor is "ten minste" or "tenminste" => new(van, null),
            _ => Dagnaam().IsMatch(voor) ? null : new(van, van),
        };
    }

    /// <summary>Null for what is a time (6.30) or cannot be a working week.</summary>
    private static int? Uur(string tekst) =>
        tekst.Length >= 4 && tekst[^3] is '.' or ',' or ':' ? null
        : (int)Math.Round(Getal(tekst), MidpointRounding.AwayFromZero) is >= MinsteUren and <= MeesteUren and var uren ? uren : null;

    private static double Getal(string tekst) => double.Parse(tekst.Replace(',', '.').Replace(':', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:\b(?<voor>vanaf|van|tussen|start(?:en|tijd)?|om|rond|na|voor|tot|max(?:imaal|imum)?\.?|min(?:imaal|imum|stens)?\.?|hooguit|hoogstens|ten ?minste|ma|di|wo|do|vr|za|zo|\p{L}+dag)\s+)?" +
        @"(?<citaat>(?<![\d.,:/])(?<van>\d{1,2}(?:[.,:]\d{1,2})?)(?:\s*(?:-|–|à|a|á|tot(?:\s+en\s+met)?|t/m|of|en|/)\s*(?<tot>\d{1,2}(?:[.,:]\d{1,2})?))?\s*(?:uurs?|uren|u)\b\.?(?<na>\s*(?:per week|per dag|p\.?/?\s?w\b|in de week|['’]s (?:ochtends|morgens|middags|avonds|nachts)))?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Aantallen();

    [GeneratedRegex(@"^(?:ma|di|wo|do|vr|za|zo|\p{L}+dag)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dagnaam();

    [GeneratedRegex(@"\b(?<fte>[01][.,]\d{1,2}|1)\s?-?\s?fte\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fte();

    [GeneratedRegex(@"\b(?:full[ -]?time|voltijds?|volledige werkweek)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fulltime();

    [GeneratedRegex(@"\b(?<aantal>" + Telwoord.Patroon + @")\s+(?:hele\s+|halve\s+|vaste\s+|volle\s+)?(?<deel>werkdagen|dagen|dagdelen|ochtenden|middagen|avonden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dagen();
}
