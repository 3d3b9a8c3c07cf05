using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>Language and level of work: they count only where the vacature asks them, and one step below is half, because language grows on the work floor (G19).</summary>
public static class Niveau
{
    /// <summary>The least met of the languages asked, spoken and written; NaN when none is asked or the klant's is unknown.</summary>
    public static double Taal(KlantProfiel klant, VacatureProfiel vacature)
    {
        if (vacature.Taal is not { Count: > 0 } gevraagd || klant.Taal is not { } heeft) return double.NaN;
        var minst = double.NaN;
        foreach (var eis in gevraagd)
        {
            if (heeft.FirstOrDefault(t => string.Equals(t.Taal, eis.Taal, StringComparison.OrdinalIgnoreCase)) is not { } eigen) continue;
            var (nodig, is_) = (new Taalrij(eis), new Taalrij(eigen));
            minst = Minst(minst, nodig.Mondeling, is_.Mondeling);
            minst = Minst(minst, nodig.Schriftelijk, is_.Schriftelijk);
        }

        return minst;
    }

    public static double Denkniveau(KlantProfiel klant, VacatureProfiel vacature) => Denkniveau(klant.WerkEnDenkniveau, vacature.WerkEnDenkniveau);

    internal static double Denkniveau(int? heeft, int? nodig) => nodig - heeft is { } tekort ? Stap(tekort) : double.NaN;

    /// <summary>The least of what was met so far (NaN is nothing yet) and one more level; a level nobody noted changes nothing.</summary>
    internal static double Minst(double tot, int nodig, int heeft)
    {
        if (nodig < 0 || heeft < 0) return tot;
        return double.IsNaN(tot) ? Stap(nodig - heeft) : Math.Min(tot, Stap(nodig - heeft));
    }

    private static double Stap(int tekort) => tekort switch { <= 0 => 1, 1 => 0.5, _ => 0 };
}
