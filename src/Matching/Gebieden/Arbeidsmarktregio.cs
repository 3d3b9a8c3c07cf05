using System.Collections.Frozen;

namespace Matching.Gebieden;

/// <summary>
/// The arbeidsmarktregio of a gemeente: a facet, never a wall (E02): klanten of Voorschoten work in Holland Rijnland as well. Starter content for
/// the regions around Den Haag and Leiden; of other gemeenten the region is unknown.
/// </summary>
public static class Arbeidsmarktregio
{
    private static readonly FrozenDictionary<string, string> PerGemeente = new (string Regio, string Gemeenten)[]
    {
        ("Haaglanden", "Delft, Den Haag, Midden-Delfland, Rijswijk, Westland"),
        ("Zuid-Holland Centraal", "Lansingerland, Leidschendam-Voorburg, Pijnacker-Nootdorp, Voorschoten, Wassenaar, Zoetermeer"),
        ("Holland Rijnland", "Alphen aan den Rijn, Hillegom, Kaag en Braassem, Katwijk, Leiden, Leiderdorp, Lisse, Nieuwkoop, Noordwijk, Oegstgeest, Teylingen, Zoeterwoude"),
    }.SelectMany(r => r.Gemeenten.Split(", "), (r, gemeente) => (gemeente, r.Regio)).ToFrozenDictionary(p => p.gemeente, p => p.Regio, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every region known, by name.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. PerGemeente.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Null when the gemeente or its region is not known.</summary>
    public static string? Van(string? gemeente) => gemeente is null ? null : PerGemeente.GetValueOrDefault(gemeente);

    /// <summary>By postcode, where the product knows in which gemeente it lies.</summary>
    public static string? Van(int? pc4) => Van(Startpostcodes.GemeenteVan(pc4));
}
