using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>Language and level of work: they count only where the vacature asks them, and one step below is half, because language grows on the work floor (G19).</summary>
public static class Niveau
{
    private static readonly string[] Taalniveaus = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"];

    /// <summary>The least met of the languages asked, spoken and written; NaN when none is asked or the klant's is unknown.</summary>
    public static double Taal(KlantProfiel klant, VacatureProfiel vacature)
    {
        if (vacature.Taal is not { Count: > 0 } gevraagd || klant.Taal is not { } heeft) return double.NaN;
        var minst = double.NaN;
        foreach (var eis in gevraagd)
        {
            var eigen = heeft.FirstOrDefault(t => string.Equals(t.Taal, eis.Taal, StringComparison.OrdinalIgnoreCase));
            foreach (var (nodig, is_) in new[] { (eis.Mondeling, eigen?.Mondeling), (eis.Schriftelijk, eigen?.Schriftelijk) })
            {
                var (a, b) = (Array.IndexOf(Taalniveaus, nodig), Array.IndexOf(Taalniveaus, is_));
                if (a < 0 || b < 0) continue;
                minst = double.IsNaN(minst) ? Stap(a - b) : Math.Min(minst, Stap(a - b));
            }
        }

        return minst;
    }

    public static double Denkniveau(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.WerkEnDenkniveau is { } heeft && vacature.WerkEnDenkniveau is { } nodig ? Stap(nodig - heeft) : double.NaN;

    private static double Stap(int tekort) => tekort switch { <= 0 => 1, 1 => 0.5, _ => 0 };
}
