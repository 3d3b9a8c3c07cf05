using Matching.Gebieden;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>The way to work of a pair. Only how far and how long counts, never the address.</summary>
public static class Reisweg
{
    /// <summary>Straight-line km, or NaN when either place is unknown.</summary>
    public static double Km(Bolpunt? thuis, Bolpunt? werk) => thuis is { } van && werk is { } naar ? van.AfstandKm(naar) : double.NaN;

    public static double Km(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.Plek is { } van && vacature.Werkplek is { } naar ? van.AfstandKm(naar) : double.NaN;

    public static Reis Snelste(KlantProfiel klant, VacatureProfiel vacature) => Reistijd.Snelste(Km(klant, vacature), Middelen.Van(klant.Vervoer));

    /// <summary>1 next door, 0 from 75 minutes.</summary>
    public static double Vlotheid(double minuten) => 1 - Math.Min(1, minuten / 75);

    /// <summary>1 up to half of what the klant wants at most, 0 from one and a half times; NaN when either is unknown.</summary>
    public static double BinnenWens(double reis, double hoogstens) => Math.Clamp(1.5 - (reis / Math.Max(hoogstens, 1)), 0, 1);
}
