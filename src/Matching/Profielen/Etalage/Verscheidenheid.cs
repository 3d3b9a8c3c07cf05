using Matching.Klanten;
using Matching.Taxonomie;

namespace Matching.Profielen.Etalage;

/// <summary>
/// If nearly everyone in a group of work has the same doelgroep, the group tells it. Such a group is not told apart. The one step that reads
/// something secret; it does so when profiles are published, never when a werkgever looks.
/// </summary>
public static class Verscheidenheid
{
    /// <param name="grens">The largest share one doelgroep may have in a group; 1 is off.</param>
    /// <returns>The groups that may be told.</returns>
    public static IReadOnlySet<Beroepsgroep> Tellen(IEnumerable<(Beroepsgroep Groep, IReadOnlyList<Doelgroep>? Doelgroepen)> pool, double grens) =>
        pool.GroupBy(p => p.Groep).Where(g => g.SelectMany(p => (p.Doelgroepen ?? []).Distinct()).CountBy(d => d).All(d => grens >= 1 || d.Value <= grens * g.Count()))
            .Select(g => g.Key).ToHashSet();
}
