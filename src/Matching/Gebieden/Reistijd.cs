namespace Matching.Gebieden;

/// <summary>How long one is under way, in minutes to five, and by what.</summary>
public readonly record struct Reis(Middelen Middel, double Minuten);

/// <summary>
/// Travel time from the straight line between two places. This is the one door for it: a route service would answer here, and nowhere else.
/// Assumptions, for a Dutch town and its surroundings: roads are 1.3 times the straight line; per means a speed from door to door and minutes
/// that every trip takes (to the stop and waiting, or parking). Good to some ten minutes, which is as fine as it is used and shown.
/// </summary>
public static class Reistijd
{
    public const double Omweg = 1.3;

    private static readonly (Middelen Middel, double PerKm, double Vast)[] Tabel =
    [
        Met(Middelen.Fiets, kmPerUur: 15, vast: 0), Met(Middelen.Ov, 22, 10), Met(Middelen.Auto, 32, 4), Met(Middelen.Brommer, 22, 0), Met(Middelen.Lopen, 5, 0),
    ];

    /// <summary>The fastest of someone's own means; by bicycle or ov when the means are unknown: nearly everyone has one of them.</summary>
    /// <param name="hemelsbreed">Straight-line km; NaN is unknown and gives NaN minutes.</param>
    public static Reis Snelste(double hemelsbreed, Middelen middelen)
    {
        if (double.IsNaN(hemelsbreed)) return new(Middelen.Onbekend, double.NaN);
        if (middelen == Middelen.Onbekend) middelen = Middelen.Fiets | Middelen.Ov;
        var snelst = new Reis(Middelen.Onbekend, double.PositiveInfinity);
        foreach (var (middel, perKm, vast) in Tabel)
        {
            if (!middelen.HasFlag(middel)) continue;
            var minuten = vast + (hemelsbreed * perKm);
            if (minuten < snelst.Minuten) snelst = new(middel, minuten);
        }

        return snelst with { Minuten = Math.Round(snelst.Minuten / 5) * 5 };
    }

    private static (Middelen Middel, double PerKm, double Vast) Met(Middelen middel, double kmPerUur, double vast) => (middel, Omweg * 60 / kmPerUur, vast);
}
