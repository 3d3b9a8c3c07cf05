using Matching.Klanten;
using Matching.Rangschikking;
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
/// What the learner gets to see, from what was known before a day: per vacature its positives (placed or invited) against negatives from its own
/// pool, near ones and random ones mixed (matching.md 3.3). Who was proposed and not chosen is left out: being proposed was itself a sign of fit,
/// and a no is often about something else.
/// </summary>
public static class Oefenstof
{
    private const int Near = 30;
    private const int Negatives = 200;

    /// <summary>The set to learn from, or null when no vacature before <paramref name="tot"/> has a known positive.</summary>
    public static Leerset? Make(IEnumerable<Lijst> lijsten, DateOnly tot)
    {
        var (waarden, labels, begin, groepen) = (new List<double>(), new List<float>(), new List<double>(), new List<int>());
        foreach (var lijst in lijsten.Where(l => l.Gebeurd.Op < tot))
        {
            var gekozen = Choose(lijst, tot);
            if (!gekozen.Exists(g => g.Label > 0)) continue;
            foreach (var (rij, label) in gekozen)
            {
                waarden.AddRange(lijst.Rij(rij));
                labels.Add(label);
                begin.Add(Leermodel.Handmaat * Hand(lijst.Rij(rij)));
            }

            groepen.Add(gekozen.Count);
        }

        return groepen.Count == 0 ? null : new Leerset(
            [.. Kenmerkenset.Alle.Select(k => k.Naam)], [.. Kenmerkenset.Alle.Select(k => k.Teken)],
            [.. waarden], [.. labels], [.. groepen], begin: [.. begin]);
    }

    private static List<(int Rij, float Label)> Choose(Lijst lijst, DateOnly tot)
    {
        var gekozen = new List<(int, float)>();
        var overig = new List<int>();
        for (var i = 0; i < lijst.Paren.Count; i++)
        {
            var afloop = lijst.Aflopen.GetValueOrDefault(lijst.Paren[i].Klant.Id);
            if (afloop is null || afloop.Bekend >= tot) overig.Add(i);
            else if (afloop.Positief) gekozen.Add((i, 1));
        }

        // The same vacature always draws the same negatives, whatever else is in the history.
        var toeval = new Random(Seed(lijst.Gebeurd.Vacature.Sleutel));
        var dichtbij = overig.OrderByDescending(i => Tekst(lijst.Paren[i].Tekst)).Take(Math.Min(250, overig.Count / 2)).ToArray();
        toeval.Shuffle(dichtbij);
        var rest = overig.Except(dichtbij.Take(Near)).ToArray();
        toeval.Shuffle(rest);
        gekozen.AddRange(dichtbij.Take(Near).Concat(rest).Take(Negatives).Select(i => (i, 0f)));
        return gekozen;
    }

    private static double Hand(ReadOnlySpan<double> rij)
    {
        Span<double> score = stackalloc double[1];
        new Handweging().Score(rij, score);
        return score[0];
    }

    private static double Tekst(Tekstscores tekst) => double.IsNaN(tekst.Samen) ? -1 : tekst.Samen;

    private static int Seed(string sleutel)
    {
        var hash = 17;
        foreach (var teken in sleutel) hash = unchecked((hash * 31) + teken);
        return hash;
    }
}
