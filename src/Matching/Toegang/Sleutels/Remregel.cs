namespace Matching.Toegang.Sleutels;

/// <summary>How many tries are free, and how the wait grows after them: it doubles with every try.</summary>
/// <param name="Vergeten">After so long without a try all is forgotten.</param>
public sealed record Remregel(string Soort, int Vrij, TimeSpan Begin, TimeSpan Hoogst, TimeSpan Vergeten)
{
    /// <summary>Tries on one account: ASVS 6.3.1. Grows, but never locks anyone out for long, for then a stranger could do that to somebody.</summary>
    public static Remregel Account { get; } = new("account", 5, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1));

    /// <summary>Letters to one address.</summary>
    public static Remregel Post { get; } = new("post", 3, TimeSpan.FromMinutes(5), TimeSpan.FromHours(2), TimeSpan.FromDays(1));

    /// <summary>Tries from one network address. Mild, because a whole office may share one.</summary>
    public static Remregel Netwerk { get; } = new("netwerk", 100, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));

    public TimeSpan Wait(int pogingen) =>
        pogingen < Vrij ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(Hoogst.Ticks, Begin.Ticks << Math.Min(pogingen - Vrij, 20)));
}
