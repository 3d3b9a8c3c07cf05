using Matching.Kern;

namespace Matching.Http;

/// <summary>Dates as a screen writes them: 2 maart 2026.</summary>
public static class Datumtekst
{
    extension(DateOnly datum)
    {
        public string Voluit => datum.ToString("d MMMM yyyy", Kalender.Nederlands);
    }

    extension(DateTime utc)
    {
        /// <summary>The day in the Netherlands of a stored instant.</summary>
        public string Voluit => DateOnly.FromDateTime(Kalender.Lokaal(utc)).Voluit;
    }
}
