namespace Matching.Gebieden;

/// <summary>A point on the map in degrees (WGS84).</summary>
public readonly record struct Middelpunt(double Lat, double Lon)
{
    /// <summary>Straight-line distance in km.</summary>
    public double AfstandKm(Middelpunt ander) => Bolpunt.Van(this).AfstandKm(Bolpunt.Van(ander));
}
