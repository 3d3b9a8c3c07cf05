using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>Hilbert's curve over the Netherlands in cells of some 100 metres: what is near on the curve is near on the map.</summary>
internal static class Curve
{
    private const int Cellen = 1 << 12;

    /// <summary>How far along the curve a point lies; unknown lies before everything.</summary>
    public static int Plek(Middelpunt? punt)
    {
        if (punt is not { } p) return -1;
        var (x, y) = (Cel(p.Lon, 3.2, 4.2), Cel(p.Lat, 50.6, 3.2));
        var ver = 0;
        for (var helft = Cellen / 2; helft > 0; helft /= 2)
        {
            var (rechts, boven) = ((x & helft) != 0, (y & helft) != 0);
            ver += helft * helft * (rechts ? (boven ? 2 : 3) : boven ? 1 : 0);
            if (boven) continue;
            if (rechts) (x, y) = (Cellen - 1 - x, Cellen - 1 - y);
            (x, y) = (y, x);
        }

        return ver;
    }

    private static int Cel(double graden, double vanaf, double breed) => (int)Math.Clamp((graden - vanaf) / breed * Cellen, 0, Cellen - 1);
}
