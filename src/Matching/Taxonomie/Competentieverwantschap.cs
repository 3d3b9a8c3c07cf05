namespace Matching.Taxonomie;

/// <summary>
/// How far one competentie of a vak answers for another, 0 to 1. Whoever can do the special can do most of the general, the other way round a part.
/// Where no scheme says so, what the same beroepen ask side by side is learned side by side. Papers are held or not, and what is broad is
/// asked everywhere: neither answers for anything else.
/// </summary>
public static class Competentieverwantschap
{
    private const double Smaller = 0.8;
    private const double Breder = 0.4;

    /// <summary>Of competenties that are asked by the very same beroepen; of others so much less as they share fewer.</summary>
    private const double ZelfdeWerk = 0.4;

    private const double MinstensGedeeld = 0.4;
    private const int MinstensBeroepen = 2;
    private const int Hoogstens = 10;

    public static IReadOnlyList<(Begrip Competentie, double Mate)> Van(Begrip gevraagd)
    {
        if (gevraagd.Soort != Begripsoort.Vak) return [];
        return [.. gevraagd.Smaller.Select(c => (Competentie: c, Mate: Smaller))
            .Concat(gevraagd.Breder.Select(c => (Competentie: c, Mate: Breder)))
            .Concat(Naast(gevraagd))
            .Where(v => v.Competentie.Soort == Begripsoort.Vak && v.Competentie != gevraagd)
            .GroupBy(v => v.Competentie, (c, maten) => (Competentie: c, Mate: maten.Max(m => m.Mate)))
            .OrderByDescending(v => v.Mate).ThenBy(v => v.Competentie.Code, StringComparer.Ordinal)
            .Take(Hoogstens)];
    }

    private static IEnumerable<(Begrip Competentie, double Mate)> Naast(Begrip gevraagd)
    {
        foreach (var (ander, samen) in gevraagd.GevraagdIn.SelectMany(b => b.Essentieel.Concat(b.Optioneel)).CountBy(c => c))
        {
            var gedeeld = (double)samen / (gevraagd.GevraagdIn.Count + ander.GevraagdIn.Count - samen);
            if (samen >= MinstensBeroepen && gedeeld >= MinstensGedeeld) yield return (ander, ZelfdeWerk * gedeeld);
        }
    }
}
