using Matching.Gebieden;
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
    public static double Km(KlantProfiel klant, VacatureProfiel vacature) => Km(klant.Plek, vacature.Plek);

    public static double Km(Middelpunt? thuis, Middelpunt? werk) => thuis is { } van && werk is { } naar ? van.AfstandKm(naar) : double.NaN;

    /// <summary>Minutes by the fastest of the klant's own means, to five; by bicycle or ov when the means are unknown. NaN when a place is unknown.</summary>
    public static double Minuten(KlantProfiel klant, VacatureProfiel vacature) => Minuten(Km(klant, vacature), Middelen.Van(klant.Vervoer));

    /// <param name="hemelsbreed">Straight-line km; NaN is unknown.</param>
    public static double Minuten(double hemelsbreed, Middelen middelen)
    {
        var km = hemelsbreed * Detour;
        if (double.IsNaN(km)) return km;
        if (middelen == Middelen.Onbekend) middelen = Middelen.Fiets | Middelen.Ov;
        var snelst = double.PositiveInfinity;
        if (middelen.HasFlag(Middelen.Fiets)) snelst = Math.Min(snelst, km / 15 * 60);
        if (middelen.HasFlag(Middelen.Auto)) snelst = Math.Min(snelst, 4 + (km / 32 * 60));
        if (middelen.HasFlag(Middelen.Brommer)) snelst = Math.Min(snelst, km / 22 * 60);
        if (middelen.HasFlag(Middelen.Lopen)) snelst = Math.Min(snelst, km / 5 * 60);
        if (middelen.HasFlag(Middelen.Ov)) snelst = Math.Min(snelst, 10 + (km / 22 * 60));
        return Math.Round(snelst / 5) * 5;
    }
}
