using System.Collections.Frozen;

namespace Matching.Gebieden;

/// <summary>How long one is under way, in minutes, and by what.</summary>
/// <param name="Middel">As the contract spells it: fiets, ov, auto, …</param>
public readonly record struct Reis(string Middel, double Minuten);

/// <summary>
/// Travel time from the straight line between two places. This is the one door for it: a route service would answer here, and nowhere else.
/// Assumptions, for a Dutch town and its surroundings: roads are 1.3 times the straight line; per means a speed from door to door and minutes
/// that every trip takes (to the stop and waiting, or parking). Good to some ten minutes, which is as fine as it is used and shown.
/// </summary>
public static class Reistijd
{
    public const double Omweg = 1.3;

    /// <summary>What someone uses of whom it is not known: nearly everyone has a bicycle or a bus stop.</summary>
    private static readonly string[] Onbekend = ["fiets", "ov"];

    private static readonly (double KmPerUur, double Vast) AndersDanBekend = (22, 10);

    private static readonly FrozenDictionary<string, (double KmPerUur, double Vast)> Middelen = new Dictionary<string, (double, double)>(StringComparer.Ordinal)
    {
        ["lopen"] = (5, 0),
        ["fiets"] = (15, 0),
        ["ebike"] = (22, 0),
        ["e-bike"] = (22, 0),
        ["bromfiets"] = (22, 0),
        ["scooter"] = (22, 0),
        ["ov"] = (22, 10),
        ["auto"] = (32, 4),
        ["motor"] = (32, 4),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fastest of someone's own means, in minutes to five.</summary>
    /// <param name="vervoer">Null or empty is unknown; a means we do not know goes as fast as ov.</param>
    public static Reis Snelste(Middelpunt van, Middelpunt naar, IReadOnlyList<string>? vervoer)
    {
        var km = Omweg * van.AfstandKm(naar);
        var snelst = new Reis("", double.PositiveInfinity);
        foreach (var middel in vervoer is { Count: > 0 } ? vervoer : Onbekend)
        {
            var (snelheid, vast) = Middelen.GetValueOrDefault(middel, AndersDanBekend);
            var minuten = vast + (km / snelheid * 60);
            if (minuten < snelst.Minuten) snelst = new(middel, minuten);
        }

        return snelst with { Minuten = Math.Round(snelst.Minuten / 5) * 5 };
    }
}
