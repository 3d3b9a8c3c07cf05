using Matching.Gebieden;

namespace Matching.Profielen.Etalage;

/// <summary>
/// The first three digits of a postcode: all that browsing knows of where someone lives or a werkgever is. So a travel band is a function of two
/// zones, and twenty vacatures at twenty addresses draw no other line than one.
/// </summary>
public static class Zones
{
    private const int PostcodesPerZone = 10;

    public static int? Van(int? pc4) => pc4 / PostcodesPerZone;

    /// <summary>The middle of the postcodes in a zone; null when none of them is known.</summary>
    public static Middelpunt? Midden(this Kaart kaart, int? zone)
    {
        if (zone is not { } nummer) return null;
        var punten = Enumerable.Range(nummer * PostcodesPerZone, PostcodesPerZone).Select(pc4 => kaart.Van(pc4)).OfType<Middelpunt>().ToList();
        return punten.Count == 0 ? null : new Middelpunt(punten.Average(p => p.Lat), punten.Average(p => p.Lon));
    }

    /// <summary>By bicycle or ov, whoever it is; null when either zone is unknown.</summary>
    public static Reisband? Band(Middelpunt? woont, Middelpunt? werkt) =>
        woont is not { } van || werkt is not { } naar ? null
        : Reistijd.Snelste(van.AfstandKm(naar), Middelen.Onbekend).Minuten <= Reisbanden.Grens ? Reisband.TotDertigMinuten : Reisband.MeerDanDertigMinuten;
}
