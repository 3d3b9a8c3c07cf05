using Matching.Klanten;

namespace Matching.Voorstellen;

/// <summary>The two keys without which no werkgever sees a klant.</summary>
public static class Publicatieakkoord
{
    /// <summary>Which of the keys is missing, in words; null when both are there.</summary>
    public static string? Ontbreekt(Klant klant) => (klant.PublicatieKlant == true, klant.PublicatieConsulent == true) switch
    {
        (true, true) => null,
        (false, true) => "akkoord van de klant",
        (true, false) => "akkoord van de consulent",
        _ => "akkoord van klant en consulent",
    };
}
