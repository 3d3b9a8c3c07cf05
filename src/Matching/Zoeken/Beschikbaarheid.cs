using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>How far and by what a klant travels, how many hours and from when: what is known without any list or text.</summary>
/// <param name="MaxKm">NaN is unknown.</param>
/// <param name="MaxMinuten">NaN is unknown.</param>
public readonly record struct Beschikbaarheid(double MaxKm, double MaxMinuten, Middelen Vervoer, int? UrenMin, int? UrenMax, DateOnly? Vanaf)
{
    public static Beschikbaarheid Van(KlantProfiel klant) => new(
        klant.MaxKm ?? double.NaN, klant.MaxMinuten ?? double.NaN, Middelen.Van(klant.Vervoer), klant.UrenMin, klant.UrenMax, klant.BeschikbaarVanaf);
}
