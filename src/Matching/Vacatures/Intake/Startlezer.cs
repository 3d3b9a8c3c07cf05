using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>Reads the day work begins: "per 1 mei", "vanaf 15-4", "per direct". A day without a year is the next one there is.</summary>
public static partial class Startlezer
{
    private static readonly string[] Maanden = ["jan", "feb", "maart", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

    public static Gelezen<DateOnly>? Lees(string tekst, DateOnly vandaag)
    {
        if (Datum().Match(tekst) is { Success: true } datum)
        {
            var dag = int.Parse(datum.Groups["dag"].Value, CultureInfo.InvariantCulture);
            var maand = datum.Groups["cijfer"] is { Success: true } cijfer
                ? int.Parse(cijfer.Value, CultureInfo.InvariantCulture)
                : Array.FindIndex(Maanden, m => datum.Groups["naam"].Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
            var jaar = datum.Groups["jaar"] is { Success: true } j ? int.Parse(j.Value, CultureInfo.InvariantCulture) : (int?)null;
            return Dag(dag, maand, jaar, vandaag) is { } start ? new(start, Zekerheid.Zeker, datum.Value.Trim()) : null;
        }

        return Direct().Match(tekst) is { Success: true } direct ? new(vandaag, Zekerheid.Waarschijnlijk, direct.Value) : null;
    }

    private static DateOnly? Dag(int dag, int maand, int? jaar, DateOnly vandaag)
    {
        if (maand is < 1 or > 12 || dag < 1 || dag > DateTime.DaysInMonth(jaar ?? 2024, maand)) return null;
        if (jaar is { } gegeven) return new(gegeven, maand, dag);
        // 29 February waits for a year that has one.
        for (var y = vandaag.Year; y <= vandaag.Year + 4; y++)
        {
            if (dag <= DateTime.DaysInMonth(y, maand) && new DateOnly(y, maand, dag) is var start && start >= vandaag) return start;
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?:per|vanaf|start(?:datum)?(?:\s+(?:op|is|per))?|begin(?:nen)?\s+op|ingaande?)\s*:?\s+(?<dag>\d{1,2})(?:\s*[-/.]\s*(?<cijfer>\d{1,2})(?:\s*[-/.]\s*(?<jaar>20\d\d))?|\s+(?<naam>jan\p{L}*|feb\p{L}*|maart|apr\p{L}*|mei|juni|juli|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*)(?:\s+(?<jaar>20\d\d))?)(?!\s*(?:uur|u\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Datum();

    [GeneratedRegex(@"\b(?:per direct|per omgaande|z\.?s\.?m\b|zo snel mogelijk|direct beschikbaar|meteen beginnen)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Direct();
}
