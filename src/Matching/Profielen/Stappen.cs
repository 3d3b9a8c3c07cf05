using Matching.Gebieden;
using Matching.Profielen.Etalage;
using Matching.Rangschikking;
using Matching.Zoeken;

namespace Matching.Profielen;

/// <summary>How well someone fits a vacature beside all others in the pool, from published fields alone.</summary>
public enum Stap
{
    Sterk,
    Goed,
    Mogelijk,
}

/// <param name="Cel">What the card says: shared, inside its step, by at least k.</param>
public sealed record Stapplek(Etalageplek Plek, Stap Stap, Cel Cel);

/// <summary>
/// Three steps by rank: the best k, the next k, and all others. Steps are cut by rank and never by a demand, so how many there are tells nothing; who
/// misses a demand stands behind who does not. Within a step everything is chance. The step counts as an attribute: cells are made per step.
/// </summary>
public static class Stappen
{
    private static readonly Tekstscores ZonderTekst = new(double.NaN, double.NaN, double.NaN, 0);

    /// <param name="werkgever">The middle of the werkgever's zone: where the work is held to be, whatever the address on the vacature.</param>
    public static IReadOnlyList<Stapplek> Verdeel(IReadOnlyList<Etalageplek> pool, VacatureProfiel vacature, Middelpunt? werkgever, IRangschikmodel model, int k, DateOnly op)
    {
        var werk = vacature with { Plek = werkgever };
        var beste = Beste(pool, werk, model, 2 * k, op);
        var rang = beste.Index().ToDictionary(p => p.Item, p => p.Index);
        var stappen = pool.Select(p => (Plek: p, Stap: Van(rang.GetValueOrDefault(p, int.MaxValue), pool.Count / k, k)));
        return [.. stappen.GroupBy(p => p.Stap).SelectMany(stap => Cellen.Verdeel(stap.Select(p => (p.Plek, p.Plek.Cel(werkgever))), k).Select(c => new Stapplek(c.Key, stap.Key, c.Value)))];
    }

    /// <summary>What is left of a pool too small for three steps lies in fewer.</summary>
    private static Stap Van(int rang, int stappen, int k) => stappen switch
    {
        0 => Stap.Mogelijk,
        1 => Stap.Goed,
        _ when rang < k => Stap.Sterk,
        2 => Stap.Goed,
        _ => rang < 2 * k ? Stap.Goed : Stap.Mogelijk,
    };

    private static List<Etalageplek> Beste(IReadOnlyList<Etalageplek> pool, VacatureProfiel werk, IRangschikmodel model, int aantal, DateOnly op)
    {
        var wie = pool.ToDictionary(p => p.Klant);
        var past = pool.ToLookup(p => Uitsluiting.Past(p.Rij.Profiel, werk, op));
        return [.. Rang(true).Concat(Rang(false)).Take(aantal)];

        IEnumerable<Etalageplek> Rang(bool passend) => Rangschikker
            .Rank(model, [.. past[passend].Select(p => new Kandidaat(p.Rij, ZonderTekst))], werk, op, aantal).Select(p => wie[p.Paar.Klant.Id]);
    }
}
