using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>A point on the globe as three numbers: the straight line through the earth is quickly known, and never longer than the way over it.</summary>
internal readonly record struct Bolpunt(double X, double Y, double Z)
{
    private const double EarthRadiusKm = 6371.008;

    public static Bolpunt Van(Middelpunt? punt)
    {
        if (punt is not { } p) return default;
        var (breedte, lengte) = (double.DegreesToRadians(p.Lat), double.DegreesToRadians(p.Lon));
        return new(Math.Cos(breedte) * Math.Cos(lengte), Math.Cos(breedte) * Math.Sin(lengte), Math.Sin(breedte));
    }

    public double MinstensKm(Bolpunt ander)
    {
        var (x, y, z) = (X - ander.X, Y - ander.Y, Z - ander.Z);
        return EarthRadiusKm * Math.Sqrt((x * x) + (y * y) + (z * z));
    }
}
