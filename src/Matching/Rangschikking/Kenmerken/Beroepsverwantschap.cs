using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>How near two beroepen are: the same four digits of ISCO-08 is 1, three .7, two .4, one .15; by name only when a code is missing.</summary>
public static class Beroepsverwantschap
{
    private static readonly double[] PerCijfer = [0, 0.15, 0.4, 0.7, 1];

    /// <summary>From this on experience counts as relevant: the same minor group.</summary>
    public const double Relevant = 0.7;

    /// <summary>0 to 1, or NaN when there is no code on both sides and no name to compare.</summary>
    public static double Tussen(string? codeA, string? naamA, string? codeB, string? naamB) =>
        Tussen(Beroepsnummer.Van(codeA, naamA), Beroepsnummer.Van(codeB, naamB));

    public static double Tussen(Beroepsnummer a, Beroepsnummer b)
    {
        if (a.Isco && b.Isco) return PerCijfer[a.Gelijk(b)];
        if (a.Code != 0 && a.Code == b.Code) return 1;
        return a.Naam != 0 && a.Naam == b.Naam ? 1 : double.NaN;
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

    /// <summary>What the klant did in beroepen near this one.</summary>
    internal static Loopbaan Relevante(KlantProfiel klant, VacatureProfiel vacature)
    {
        var relevant = default(Loopbaan);
        foreach (var ervaring in klant.Ervaring ?? [])
        {
            if (!(Tussen(ervaring.Beroep, ervaring.Naam, vacature.Beroep?.Code, vacature.Beroep?.Naam) >= Relevant)) continue;
            relevant.Add(ervaring.Jaren ?? double.NaN, ervaring.Tot);
        }

        return relevant;
    }

    /// <summary>Years of relevant work, or NaN when something in someone's experience cannot be told: it may be just this.</summary>
    public static double Jaren(KlantProfiel klant, VacatureProfiel vacature)
    {
        if (klant.Ervaring is null || vacature.Beroep is null) return double.NaN;
        if (klant.Ervaring.Any(e => double.IsNaN(Tussen(e.Beroep, e.Naam, vacature.Beroep.Code, vacature.Beroep.Naam)))) return double.NaN;
        var relevant = Relevante(klant, vacature);
        return relevant.IetsOnbekend ? double.NaN : relevant.Jaren;
    }

    private static double Best(IEnumerable<double> waarden)
    {
        var best = default(Beste);
        foreach (var waarde in waarden) best.Add(waarde);
        return best.Waarde;
    }
}

/// <summary>Years in relevant beroepen, and the last day of them when known.</summary>
internal struct Loopbaan
{
    public double Jaren { get; private set; }

    public DateOnly? Tot { get; private set; }

    public bool IetsOnbekend { get; private set; }

    /// <param name="jaren">NaN is unknown.</param>
    public void Add(double jaren, DateOnly? tot)
    {
        if (double.IsNaN(jaren)) IetsOnbekend = true;
        else Jaren += jaren;
        if (tot is { } dag && (Tot is null || dag > Tot)) Tot = dag;
    }
}

/// <summary>The highest of some values; something that cannot be compared is unknown, not nothing.</summary>
internal struct Beste
{
    private double hoogste;
    private bool iets;
    private bool bekend;

    public readonly double Waarde => iets && !bekend ? double.NaN : hoogste;

    public void Add(double waarde)
    {
        iets = true;
        if (double.IsNaN(waarde)) return;
        bekend = true;
        hoogste = Math.Max(hoogste, waarde);
    }
}
