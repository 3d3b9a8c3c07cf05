using Matching.Taxonomie;

namespace Matching.Profielen;

/// <summary>All that tells one card from another. Null is not told: unknown, or too few people to tell.</summary>
/// <param name="Groep"><see cref="Beroepsgroep.OverigWerk"/> is also who is too few to have a group told.</param>
public readonly record struct Cel(Beroepsgroep Groep, Reisband? Reis, Urenband? Uren = null)
{
    /// <summary>Where everyone may be.</summary>
    public static Cel Ruimste { get; } = new(Beroepsgroep.OverigWerk, null);
}

public static class Cellen
{
    /// <summary>
    /// Gives everyone the most precise cell that at least <paramref name="k"/> share. A cell too small loses the group, when that is not enough the
    /// travel band; a rest that is still too small takes in the smallest cell there is. Hours are told where every band of hours in a cell is large
    /// enough. Nobody is left out: of fewer than <paramref name="k"/> people nothing is told at all.
    /// </summary>
    public static IReadOnlyDictionary<T, Cel> Verdeel<T>(IEnumerable<(T Wie, Cel Cel)> pool, int k)
        where T : notnull
    {
        var cellen = pool.GroupBy(p => p.Cel with { Uren = null }).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var reis in (Reisband?[])[Reisband.TotDertigMinuten, Reisband.MeerDanDertigMinuten, null])
        {
            var rest = new Cel(Beroepsgroep.OverigWerk, reis);
            foreach (var cel in Kleinste(cellen.Where(c => c.Key.Reis == reis && c.Key != rest && c.Value.Count < k))) Voeg(cel, rest);
            foreach (var cel in Kleinste(cellen.Where(c => c.Key.Reis == reis && c.Key != rest)))
            {
                if (!cellen.TryGetValue(rest, out var nu) || nu.Count >= k) break;
                Voeg(cel, rest);
            }

            if (reis is not null && cellen.TryGetValue(rest, out var over) && over.Count < k) Voeg(rest, Cel.Ruimste);
        }

        foreach (var cel in Kleinste(cellen.Where(c => c.Key != Cel.Ruimste)))
        {
            if (!cellen.TryGetValue(Cel.Ruimste, out var over) || over.Count >= k) break;
            Voeg(cel, Cel.Ruimste);
        }

        return cellen.SelectMany(c => Uren(c.Key, c.Value, k)).ToDictionary(p => p.Wie, p => p.Cel);

        void Voeg(Cel van, Cel naar)
        {
            if (!cellen.Remove(van, out var leden)) return;
            if (cellen.TryGetValue(naar, out var daar)) daar.AddRange(leden);
            else cellen[naar] = leden;
        }

        static List<Cel> Kleinste(IEnumerable<KeyValuePair<Cel, List<(T, Cel)>>> van) =>
            [.. van.OrderBy(c => c.Value.Count).ThenBy(c => c.Key.Groep).ThenBy(c => c.Key.Reis).Select(c => c.Key)];
    }

    private static IEnumerable<(T Wie, Cel Cel)> Uren<T>(Cel cel, List<(T Wie, Cel Cel)> leden, int k)
    {
        var tonen = leden.GroupBy(l => l.Cel.Uren).All(b => b.Count() >= k);
        return leden.Select(l => (l.Wie, tonen ? cel with { Uren = l.Cel.Uren } : cel));
    }
}
