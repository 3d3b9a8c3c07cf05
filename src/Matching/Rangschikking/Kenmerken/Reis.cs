using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>
/// The way to work, from the straight line between two postcodes: roads are 1.3 times longer, a bicycle does 15 km an hour, ov 22 with ten
/// minutes to get to it, a car 32 with four. Only the travel time counts, never the address.
/// </summary>
public static class Reis
{
    private const double Detour = 1.3;

    /// <summary>Straight-line km, or NaN when either place is unknown.</summary>
    public static double Km(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.Plek is { } van && vacature.Plek is { } naar ? van.AfstandKm(naar) : double.NaN;

    /// <summary>Minutes by the fastest of the klant's own means, to five; by bicycle or ov when the means are unknown. NaN when a place is unknown.</summary>
    public static double Minuten(KlantProfiel klant, VacatureProfiel vacature)
    {
        var km = Km(klant, vacature) * Detour;
        if (double.IsNaN(km)) return km;
        var snelst = double.PositiveInfinity;
        foreach (var middel in klant.Vervoer is { Count: > 0 } vervoer ? vervoer : ["fiets", "ov"])
        {
            var minuten = middel switch
            {
                "fiets" => km / 15 * 60,
                "auto" or "motor" => 4 + (km / 32 * 60),
                "bromfiets" or "scooter" or "ebike" or "e-bike" => km / 22 * 60,
                "lopen" => km / 5 * 60,
                _ => 10 + (km / 22 * 60),
            };
            snelst = Math.Min(snelst, minuten);
        }

        return Math.Round(snelst / 5) * 5;
    }
}
