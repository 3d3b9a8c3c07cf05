namespace Matching.Gebieden;

/// <summary>A point on the map in degrees (WGS84).</summary>
public readonly record struct Middelpunt(double Lat, double Lon)
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Straight-line distance in km (haversine).</summary>
    public double AfstandKm(Middelpunt ander)
    {
        var dLat = double.DegreesToRadians(ander.Lat - Lat);
        var dLon = double.DegreesToRadians(ander.Lon - Lon);
        var h = Math.Pow(Math.Sin(dLat / 2), 2)
            + (Math.Cos(double.DegreesToRadians(Lat)) * Math.Cos(double.DegreesToRadians(ander.Lat)) * Math.Pow(Math.Sin(dLon / 2), 2));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
