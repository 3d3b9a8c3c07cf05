using Matching.Taxonomie;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>How near two beroepen are: the same four digits of ISCO-08 is 1, three .7, two .4, one .15; by name only when a code is missing.</summary>
public static class Beroepsverwantschap
{
    private static readonly double[] PerCijfer = [0, 0.15, 0.4, 0.7, 1];

    /// <summary>From this on experience counts as relevant: the same minor group.</summary>
    public const double Relevant = 0.7;

    /// <summary>0 to 1, or NaN when there is no code on both sides and no name to compare.</summary>
    public static double Tussen(string? codeA, string? naamA, string? codeB, string? naamB)
    {
        if (Code.IscoCijfers(codeA) is { } a && Code.IscoCijfers(codeB) is { } b)
        {
            var gelijk = a.AsSpan().CommonPrefixLength(b);
            return PerCijfer[Math.Min(gelijk, 4)];
        }

        if (codeA is not null && codeA == codeB) return 1;
        if (naamA is null || naamB is null) return double.NaN;
        return string.Equals(naamA, naamB, StringComparison.OrdinalIgnoreCase) ? 1 : double.NaN;
    }

    /// <summary>The nearest beroep the klant worked in; NaN when the experience is unknown, 0 when there is known to be none.</summary>
    public static double Ervaring(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.Ervaring is null || vacature.Beroep is null
            ? double.NaN
            : Best(klant.Ervaring.Select(e => Tussen(e.Beroep, e.Naam, vacature.Beroep.Code, vacature.Beroep.Naam)));

    /// <summary>The nearest beroep the klant wants; NaN when no wish is known.</summary>
    public static double Wens(KlantProfiel klant, VacatureProfiel vacature) =>
        klant.Gewenst is null || vacature.Beroep is null
            ? double.NaN
            : Best(klant.Gewenst.Select(b => Tussen(b.Code, b.Naam, vacature.Beroep.Code, vacature.Beroep.Naam)));

    /// <summary>Years in relevant beroepen, and the last day of them when known.</summary>
    public static (double Jaren, DateOnly? Tot, bool IetsOnbekend) Relevante(KlantProfiel klant, VacatureProfiel vacature)
    {
        var (jaren, onbekend) = (0.0, false);
        DateOnly? tot = null;
        foreach (var ervaring in klant.Ervaring ?? [])
        {
            if (!(Tussen(ervaring.Beroep, ervaring.Naam, vacature.Beroep?.Code, vacature.Beroep?.Naam) >= Relevant)) continue;
            jaren += ervaring.Jaren ?? 0;
            onbekend |= ervaring.Jaren is null;
            if (ervaring.Tot is { } dag && (tot is null || dag > tot)) tot = dag;
        }

        return (jaren, tot, onbekend);
    }

    private static double Best(IEnumerable<double> waarden)
    {
        var (best, some, any) = (0.0, false, false);
        foreach (var waarde in waarden)
        {
            any = true;
            if (double.IsNaN(waarde)) continue;
            some = true;
            best = Math.Max(best, waarde);
        }

        // Something is there, but nothing of it can be compared: unknown, not nothing.
        return any && !some ? double.NaN : best;
    }
}
