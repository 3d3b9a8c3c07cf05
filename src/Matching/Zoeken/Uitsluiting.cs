using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Zoeken;

public enum Uitsluitreden
{
    AfstandTeGroot,
    Uitgestroomd,
    Bezet,
    Rijbewijs,
    Uren,
    Onregelmatig,
    Indicatie,
    Beschikbaar,
    NietBij,
    Afgewezen,
    Reisafstand,
}

/// <summary>
/// Who can be proposed (contract, "Who can be proposed"): the one place that filters. Every rule fires only on what is known; the indication of
/// a reserved kind is the one where unknown counts as no. Everything nearer than impossible is score, not filter.
/// </summary>
public static class Uitsluiting
{
    public const int MaxMaanden = 24;

    /// <summary>Days before its end from which running work no longer closes the search.</summary>
    public const int EindeInZichtDagen = 56;

    public const double MaxKmFactor = 1.5;

    /// <summary>Days after the start that a vacature can wait for someone.</summary>
    public const int WachtDagen = 56;

    private static readonly (Uitsluitreden Reden, string Zin, Func<KlantProfiel, DateOnly, bool> Geldt)[] Pool =
    [
        (Uitsluitreden.AfstandTeGroot, "De afstand tot werk is meer dan 24 maanden.", (k, _) =>
            k.AfstandMaanden > MaxMaanden && !Indeling.HeeftIndicatie(k.Doelgroepen) && k.WilWerken != true),
        (Uitsluitreden.Uitgestroomd, "De klant is uitgestroomd.", (k, _) => k.UitstroomDatum is not null),
        (Uitsluitreden.Bezet, "De klant werkt al, en dat werk loopt langer dan acht weken door.", (k, op) =>
            k.BezetTot is { } tot && k.Urenuitbreiding != true && tot.DayNumber > op.DayNumber + EindeInZichtDagen),
    ];

    // Distance last: it is the only one that takes time.
    private static readonly (Uitsluitreden Reden, string Zin, Func<KlantProfiel, VacatureProfiel, DateOnly, bool> Geldt)[] Paar =
    [
        (Uitsluitreden.Rijbewijs, "De klant heeft een gevraagd rijbewijs niet.", (k, v, _) => MistRijbewijs(k.Rijbewijzen, v.Rijbewijzen)),
        (Uitsluitreden.Uren, "De vacature vraagt meer uren dan de klant kan werken.", (k, v, _) => v.UrenMin > k.UrenMax),
        (Uitsluitreden.Onregelmatig, "De klant werkt niet op onregelmatige tijden.", (k, v, _) => v.Onregelmatig == true && k.Onregelmatig == false),
        (Uitsluitreden.Indicatie, "De plek is voor mensen met een indicatie, en die is bij deze klant niet bekend.", (k, v, _) => MistIndicatie(k.Doelgroepen, v.Soort)),
        (Uitsluitreden.Beschikbaar, "De klant kan pas meer dan acht weken na de start beginnen.", (k, v, op) =>
            v.Start is { } start && k.BeschikbaarVanaf?.DayNumber > Math.Max(start.DayNumber, op.DayNumber) + WachtDagen),
        (Uitsluitreden.NietBij, "De klant wordt niet voorgesteld bij deze werkgever.", (k, v, _) => k.NietBij?.Contains(v.WerkgeverId) == true),
        (Uitsluitreden.Afgewezen, "De werkgever heeft deze klant voor deze vacature al afgewezen.", (k, v, _) => k.AfgewezenVoor.Contains(v.Id.Value)),
        (Uitsluitreden.Reisafstand, "De vacature ligt te ver van huis.", (k, v, _) =>
            Reikwijdte(k) is { } km && k.Plek is { } thuis && v.Plek is { } werk && thuis.AfstandKm(werk) > km),
    ];

    public static bool InPool(KlantProfiel klant, DateOnly op)
    {
        foreach (var regel in Pool)
        {
            if (regel.Geldt(klant, op)) return false;
        }

        return true;
    }

    /// <summary>How far from home work may lie for this klant, in km; null when no distance excludes it.</summary>
    public static double? Reikwijdte(KlantProfiel klant) => MaxKmFactor * klant.MaxKm;

    /// <summary>In the pool, and nothing known makes this pair impossible.</summary>
    public static bool IsMogelijk(KlantProfiel klant, VacatureProfiel vacature, DateOnly op)
    {
        foreach (var regel in Pool)
        {
            if (regel.Geldt(klant, op)) return false;
        }

        return Past(klant, vacature, op);
    }

    /// <summary>Nothing known makes this pair impossible, whether or not the klant is in the pool.</summary>
    public static bool Past(KlantProfiel klant, VacatureProfiel vacature, DateOnly op)
    {
        foreach (var regel in Paar)
        {
            if (regel.Geldt(klant, vacature, op)) return false;
        }

        return true;
    }

    /// <summary>Out of the pool on every day from now on: nobody need look here for a vacature.</summary>
    public static bool IsBuitenBeeld(KlantProfiel klant) => !InPool(klant, DateOnly.MaxValue.AddDays(-EindeInZichtDagen - 1));

    /// <summary>Every reason that keeps this pair from being proposed; empty when it can be.</summary>
    public static IReadOnlyList<Uitsluitreden> Redenen(KlantProfiel klant, VacatureProfiel vacature, DateOnly op) =>
        [.. PoolRedenen(klant, op), .. Paar.Where(r => r.Geldt(klant, vacature, op)).Select(r => r.Reden)];

    /// <summary>Every reason that keeps this klant out of the pool, whatever the vacature.</summary>
    public static IReadOnlyList<Uitsluitreden> PoolRedenen(KlantProfiel klant, DateOnly op) =>
        [.. Pool.Where(r => r.Geldt(klant, op)).Select(r => r.Reden)];

    public static string Zin(Uitsluitreden reden) =>
        Pool.Select(r => (r.Reden, r.Zin)).Concat(Paar.Select(r => (r.Reden, r.Zin))).Single(r => r.Reden == reden).Zin;

    private static bool MistRijbewijs(IReadOnlyList<string>? heeft, IReadOnlyList<string>? gevraagd)
    {
        if (heeft is null || gevraagd is null) return false;
        for (var i = 0; i < gevraagd.Count; i++)
        {
            if (!Heeft(heeft, gevraagd[i])) return true;
        }

        return false;
    }

    private static bool Heeft(IReadOnlyList<string> rijbewijzen, string gevraagd)
    {
        for (var i = 0; i < rijbewijzen.Count; i++)
        {
            if (string.Equals(rijbewijzen[i], gevraagd, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool MistIndicatie(IReadOnlyList<Doelgroep>? heeft, VacatureSoort soort) => soort switch
    {
        VacatureSoort.Beschut => heeft?.Contains(Doelgroep.BeschutWerk) != true,
        VacatureSoort.Garantiebaan => heeft?.Any(d => d is Doelgroep.Doelgroepregister or Doelgroep.Banenafspraak) != true,
        _ => false,
    };
}
