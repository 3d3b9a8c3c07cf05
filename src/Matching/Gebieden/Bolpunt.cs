namespace Matching.Gebieden;

/// <summary>
/// A point on the globe as three numbers, for whoever asks many distances: the straight line through the earth is quickly known, is never longer
/// than the way over it, and gives that way with one arcsine more.
/// </summary>
public readonly record struct Bolpunt(double X, double Y, double Z)
{
    private const double EarthRadiusKm = 6371.0088;

    public static Bolpunt Van(Middelpunt punt)
    {
        var (breedte, lengte) = (double.DegreesToRadians(punt.Lat), double.DegreesToRadians(punt.Lon));
        return new(Math.Cos(breedte) * Math.Cos(lengte), Math.Cos(breedte) * Math.Sin(lengte), Math.Sin(breedte));
    }

    /// <summary>Straight-line distance in km over the globe.</summary>
    public double AfstandKm(Bolpunt ander) => 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Koorde(ander) / 2));

    /// <summary>Through the earth: never more than <see cref="AfstandKm"/>, and less than a metre short of it within 100 km.</summary>
    public double MinstensKm(Bolpunt ander) => EarthRadiusKm * Koorde(ander);

    private double Koorde(Bolpunt ander)
    {
        var (x, y, z) = (X - ander.X, Y - ander.Y, Z - ander.Z);
        return Math.Sqrt((x * x) + (y * y) + (z * z));
    }
}
