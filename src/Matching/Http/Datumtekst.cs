using Matching.Kern;

namespace Matching.Http;

/// <summary>Dates as a screen writes them.</summary>
public static class Datumtekst
{
    /// <summary>In a sentence: 9 november 2026.</summary>
    public static string Voluit(this DateOnly datum) => datum.ToString("d MMMM yyyy", Kalender.Nederlands);

    /// <summary>In a table: 9 nov 2026.</summary>
    public static string Kort(this DateOnly datum) => datum.ToString("d MMM yyyy", Kalender.Nederlands);

    /// <summary>The day in the Netherlands of a stored instant.</summary>
    public static string Voluit(this DateTime utc) => DateOnly.FromDateTime(Kalender.Lokaal(utc)).Voluit();

    /// <summary>A stored instant with its time: 2 maart, 09:15.</summary>
    public static string MetTijd(this DateTime utc) => Kalender.Lokaal(utc).ToString("d MMMM, HH:mm", Kalender.Nederlands);
}
