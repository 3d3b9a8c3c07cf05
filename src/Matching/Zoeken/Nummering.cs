using System.Collections.Concurrent;

namespace Matching.Zoeken;

/// <summary>
/// Words as numbers, for as long as the process lives: what is equal has the same number, so comparing many klanten compares numbers. There are no
/// more of them than there are different codes and names. 0 is null.
/// </summary>
public sealed class Nummering
{
    private readonly ConcurrentDictionary<string, int> nummers;
    private readonly ConcurrentDictionary<string, int[]> lijsten = new(StringComparer.Ordinal);

    private Nummering(StringComparer gelijk) => nummers = new(gelijk);

    public static Nummering Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>Capitals make no difference.</summary>
    public static Nummering Namen { get; } = new(StringComparer.OrdinalIgnoreCase);

    public int Van(string? woord)
    {
        if (woord is null) return 0;
        if (nummers.TryGetValue(woord, out var nummer)) return nummer;
        lock (nummers) return nummers.GetOrAdd(woord, _ => nummers.Count + 1);
    }

    /// <summary>Lists that many share are kept once; null stays null.</summary>
    public int[]? Lijst(IReadOnlyList<string>? woorden) =>
        woorden is null ? null : lijsten.GetOrAdd(string.Join('\n', woorden.Prepend("")), _ => [.. woorden.Select(Van)]);
}
