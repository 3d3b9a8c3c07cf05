using Matching.Klanten;

namespace Matching.Voorstellen;

/// <summary>The two keys without which no werkgever sees a klant.</summary>
public static class Publicatieakkoord
{
    /// <summary>Which of the keys is missing, in words; empty when both are there.</summary>
    public static IReadOnlyList<string> Ontbreekt(Klant klant) =>
    [
        .. klant.PublicatieKlant == true ? [] : new[] { "akkoord van de klant" },
        .. klant.PublicatieConsulent == true ? [] : new[] { "akkoord van de consulent" },
    ];
}
