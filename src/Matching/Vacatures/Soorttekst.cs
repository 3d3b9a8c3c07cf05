namespace Matching.Vacatures;

public static class Soorttekst
{
    extension(VacatureSoort soort)
    {
        /// <summary>As a screen writes it.</summary>
        public string Naam => soort switch
        {
            VacatureSoort.Regulier => "Regulier werk",
            VacatureSoort.Beschut => "Beschut werk",
            _ => soort.ToString(),
        };
    }

    /// <summary>Hours a week in words; null when they are unknown.</summary>
    public static string? UrenTekst(int? min, int? max) => (min, max) switch
    {
        (null, null) => null,
        ({ } van, null) => $"vanaf {van} uur",
        (null, { } tot) => $"tot {tot} uur",
        var (van, tot) => van == tot ? $"{van} uur" : $"{van} tot {tot} uur",
    };
}
