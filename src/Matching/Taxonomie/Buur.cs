namespace Matching.Taxonomie;

/// <summary>A beroep near another, for who looks wider: what one brings along and what is still missing, the most telling first.</summary>
/// <param name="Nabijheid">0 to 1: the weight of what they share over the weight of all that either asks.</param>
public sealed record Buur(Begrip Beroep, double Nabijheid, IReadOnlyList<Begrip> Gedeeld, IReadOnlyList<Begrip> Ontbreekt)
{
    private const double Essentieel = 1;
    private const double Optioneel = 0.5;

    /// <summary>The nearest neighbours of a beroep by the competenties they share, weighted by rarity.</summary>
    public static IReadOnlyList<Buur> Van(Begrip beroep, Zeldzaamheid zeldzaamheid, int max)
    {
        var eigen = Gewichten(beroep, zeldzaamheid);
        return [.. eigen.Keys.SelectMany(c => c.GevraagdIn).Distinct().Where(b => b != beroep)
            .Select(b => Meet(eigen, b, zeldzaamheid))
            .OrderByDescending(b => b.Nabijheid).ThenBy(b => b.Beroep.Code, StringComparer.Ordinal)
            .Take(max)];
    }

    private static Buur Meet(Dictionary<Begrip, double> eigen, Begrip ander, Zeldzaamheid zeldzaamheid)
    {
        var gevraagd = Gewichten(ander, zeldzaamheid);
        var gedeeld = gevraagd.Keys.Where(eigen.ContainsKey).OrderByDescending(c => Math.Min(gevraagd[c], eigen[c])).ThenBy(c => c.Code, StringComparer.Ordinal).ToList();
        var ontbreekt = gevraagd.Keys.Where(c => !eigen.ContainsKey(c)).OrderByDescending(c => gevraagd[c]).ThenBy(c => c.Code, StringComparer.Ordinal).ToList();
        var samen = gedeeld.Sum(c => Math.Min(gevraagd[c], eigen[c]));
        return new Buur(ander, samen / (gevraagd.Values.Sum() + eigen.Values.Sum() - samen), gedeeld, ontbreekt);
    }

    private static Dictionary<Begrip, double> Gewichten(Begrip beroep, Zeldzaamheid zeldzaamheid) => beroep.Essentieel.Select(c => (c, Essentieel))
        .Concat(beroep.Optioneel.Select(c => (c, Optioneel)))
        .ToDictionary(p => p.c, p => p.Item2 * zeldzaamheid.Van(p.c));
}
