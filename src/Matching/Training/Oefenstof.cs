using Matching.Klanten;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>Text scores of a vacature against klanten, in their order; from an index of the past.</summary>
public delegate IReadOnlyList<Tekstscores> Tekstmeter(VacatureProfiel vacature, IReadOnlyCollection<KlantProfiel> klanten);

/// <summary>One past vacature with its whole pool as feature rows: worked out once, used by every split.</summary>
public sealed class Lijst
{
    private Lijst(Gebeurd gebeurd, List<Paar> paren, double[] rijen)
    {
        (Gebeurd, Paren, Rijen) = (gebeurd, paren, rijen);
        Aflopen = gebeurd.Aflopen.ToDictionary(a => a.Klant);
    }

    public Gebeurd Gebeurd { get; }

    public IReadOnlyList<Paar> Paren { get; }

    /// <summary>Row after row, in <see cref="Kenmerkenset"/> order.</summary>
    public double[] Rijen { get; }

    public IReadOnlyDictionary<KlantId, Afloop> Aflopen { get; }

    public static Lijst Van(Gebeurd gebeurd, Historie historie, Tekstmeter meter)
    {
        var pool = historie.Pool(gebeurd);
        var teksten = meter(gebeurd.Vacature, pool);
        var paren = pool.Select((klant, i) => new Paar(klant, gebeurd.Vacature, teksten[i], gebeurd.Op)).ToList();
        var rijen = new double[paren.Count * Kenmerkenset.Aantal];
        for (var i = 0; i < paren.Count; i++) Kenmerkenset.Fill(paren[i], rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal));
        return new Lijst(gebeurd, paren, rijen);
    }

    public bool IsPositief(int i) => Aflopen.TryGetValue(Paren[i].Klant.Id, out var afloop) && afloop.Positief;

    public ReadOnlySpan<double> Rij(int i) => Rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal);
}

/// <summary>
/// What the learner gets to see, from what was known before a day: per vacature its positives (placed or invited) and mixed negatives
/// (matching.md 3.3): 30 near ones, 70 at random, and who was shown but not chosen at a third of the weight, since a no is not always about fit.
/// </summary>
public static class Oefenstof
{
    private const int Near = 30;
    private const int Random = 70;
    private const float ShownNotChosen = 0.3f;

    /// <summary>The set to learn from, or null when no vacature before <paramref name="tot"/> has a known positive.</summary>
    public static Leerset? Make(IEnumerable<Lijst> lijsten, DateOnly tot)
    {
        var (waarden, labels, gewichten, groepen) = (new List<double>(), new List<float>(), new List<float>(), new List<int>());
        foreach (var lijst in lijsten.Where(l => l.Gebeurd.Op < tot))
        {
            var gekozen = Choose(lijst, tot);
            if (!gekozen.Exists(g => g.Label > 0)) continue;
            foreach (var (rij, label, gewicht) in gekozen)
            {
                waarden.AddRange(lijst.Rij(rij));
                labels.Add(label);
                gewichten.Add(gewicht);
            }

            groepen.Add(gekozen.Count);
        }

        return groepen.Count == 0 ? null : new Leerset(
            [.. Kenmerkenset.Alle.Select(k => k.Naam)], [.. Kenmerkenset.Alle.Select(k => k.Teken)],
            [.. waarden], [.. labels], [.. groepen], [.. gewichten]);
    }

    private static List<(int Rij, float Label, float Gewicht)> Choose(Lijst lijst, DateOnly tot)
    {
        var gekozen = new List<(int, float, float)>();
        var overig = new List<int>();
        for (var i = 0; i < lijst.Paren.Count; i++)
        {
            var afloop = lijst.Aflopen.GetValueOrDefault(lijst.Paren[i].Klant.Id);
            if (afloop is null || afloop.Bekend >= tot) overig.Add(i);
            else if (afloop.Positief) gekozen.Add((i, 1, 1));
            else if (afloop.Afgewezen) gekozen.Add((i, 0, ShownNotChosen));
        }

        // The same vacature always draws the same negatives, whatever else is in the history.
        var toeval = new Random(Seed(lijst.Gebeurd.Vacature.Sleutel));
        var dichtbij = overig.OrderByDescending(i => Tekst(lijst.Paren[i].Tekst)).Take(Math.Min(250, overig.Count / 2)).ToArray();
        toeval.Shuffle(dichtbij);
        var rest = overig.Except(dichtbij.Take(Near)).ToArray();
        toeval.Shuffle(rest);
        gekozen.AddRange(dichtbij.Take(Near).Concat(rest.Take(Random)).Select(i => (i, 0f, 1f)));
        return gekozen;
    }

    private static double Tekst(Tekstscores tekst)
    {
        var samen = tekst.Samen;
        return double.IsNaN(samen) ? -1 : samen;
    }

    private static int Seed(string sleutel)
    {
        var hash = 17;
        foreach (var teken in sleutel) hash = unchecked((hash * 31) + teken);
        return hash;
    }
}
