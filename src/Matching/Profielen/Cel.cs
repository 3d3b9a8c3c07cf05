using Matching.Taxonomie;

namespace Matching.Profielen;

/// <summary>Travel to a place of work, in two bands.</summary>
public enum Reisband
{
    TotDertigMinuten,
    MeerDanDertigMinuten,
}

/// <summary>All that tells one card from another.</summary>
/// <param name="Reis">Null is not told: unknown, or too few people to tell.</param>
public readonly record struct Cel(Beroepsgroep Groep, Reisband? Reis)
{
    /// <summary>Where everyone may be.</summary>
    public static Cel Ruimste { get; } = new(Beroepsgroep.OverigWerk, null);
}

public static class Cellen
{
    /// <summary>At least this many people share what a card says.</summary>
    public const int K = 10;

    /// <summary>
    /// Gives everyone the most precise cell that at least <see cref="K"/> share. A group too small goes into the rest, and when the rest is too
    /// small the smallest group joins it; a group keeps its travel bands only when each of them is large enough. Nobody is left out: of fewer
    /// than K people nothing is told at all.
    /// </summary>
    public static IReadOnlyDictionary<T, Cel> Verdeel<T>(IEnumerable<(T Wie, Cel Cel)> pool)
        where T : notnull
    {
        var groepen = pool.GroupBy(p => p.Cel.Groep).ToDictionary(g => g.Key, g => g.ToList());
        var rest = groepen.GetValueOrDefault(Beroepsgroep.OverigWerk, []);
        groepen.Remove(Beroepsgroep.OverigWerk);
        foreach (var (groep, leden) in groepen.OrderBy(g => g.Value.Count).ThenBy(g => g.Key).ToList())
        {
            if (leden.Count >= K && (rest.Count is 0 or >= K)) break;
            rest.AddRange(leden);
            groepen.Remove(groep);
        }

        groepen[Beroepsgroep.OverigWerk] = rest;
        return groepen.SelectMany(g => Banden(g.Key, g.Value)).ToDictionary(p => p.Wie, p => p.Cel);
    }

    private static IEnumerable<(T Wie, Cel Cel)> Banden<T>(Beroepsgroep groep, List<(T Wie, Cel Cel)> leden)
    {
        var tonen = leden.GroupBy(l => l.Cel.Reis).All(b => b.Count() >= K);
        return leden.Select(l => (l.Wie, new Cel(groep, tonen ? l.Cel.Reis : null)));
    }
}
