using Matching.Gebieden;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>The way to work of a pair. Only how far and how long counts, never the address.</summary>
public static class Reisweg
{
    /// <summary>Straight-line km, or NaN when either place is unknown.</summary>
    public static double Km(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.Plek is { } van && vacature.Plek is { } naar ? van.AfstandKm(naar) : double.NaN;

    /// <summary>By the fastest of the klant's own means; null when either place is unknown.</summary>
    public static Reis? Snelste(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.Plek is { } van && vacature.Plek is { } naar ? Reistijd.Snelste(van, naar, klant.Vervoer) : null;

    /// <summary>Minutes of <see cref="Snelste"/>, or NaN.</summary>
    public static double Minuten(KlantProfiel klant, VacatureProfiel vacature) => Snelste(klant, vacature)?.Minuten ?? double.NaN;
}
