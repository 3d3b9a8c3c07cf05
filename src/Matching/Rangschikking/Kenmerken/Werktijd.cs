using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>Hours, shifts and the first day: does the work fit in the klant's week.</summary>
public static class Werktijd
{
    /// <summary>
    /// 1 when the hours meet, else falling by the hours between them: eight hours apart is 0. NaN when neither bound of a side is known.
    /// Part-time is no fault (H12): only the gap counts.
    /// </summary>
    public static double Uren(KlantProfiel klant, VacatureProfiel vacature) => Uren(klant.UrenMin, klant.UrenMax, vacature);

    internal static double Uren(int? urenMin, int? urenMax, VacatureProfiel vacature)
    {
        if ((urenMin is null && urenMax is null) || (vacature.WerkurenMin is null && vacature.WerkurenMax is null)) return double.NaN;
        var teVeel = (vacature.WerkurenMin ?? vacature.WerkurenMax!.Value) - (urenMax ?? int.MaxValue);
        var teWeinig = (urenMin ?? 0) - (vacature.WerkurenMax ?? vacature.WerkurenMin!.Value);
        return 1 - (Math.Clamp(Math.Max(teVeel, teWeinig), 0, 8) / 8.0);
    }

    /// <summary>Share of the asked parts of the week in which the klant can work; without parts, whether irregular work is no obstacle.</summary>
    public static double Dagdelen(KlantProfiel klant, VacatureProfiel vacature)
    {
        if (vacature.Dagdelen is { Count: > 0 } gevraagd && klant.Dagdelen is { } kan)
        {
            return (double)gevraagd.Count(d => kan.Contains(d, StringComparer.Ordinal)) / gevraagd.Count;
        }

        return Onregelmatig(klant.Onregelmatig, vacature);
    }

    internal static double Onregelmatig(bool? kan, VacatureProfiel vacature) => (vacature.Onregelmatig, kan) switch
    {
        (false, _) => 1,
        (true, { } kanOnregelmatig) => kanOnregelmatig ? 1 : 0,
        _ => double.NaN,
    };

    /// <summary>1 when the klant can begin in time, falling to 0 at eight weeks later.</summary>
    public static double Beschikbaar(KlantProfiel klant, VacatureProfiel vacature, DateOnly op) => Beschikbaar(klant.BeschikbaarVanaf, vacature, op);

    internal static double Beschikbaar(DateOnly? vanaf, VacatureProfiel vacature, DateOnly op)
    {
        if (vanaf is not { } dag) return double.NaN;
        var nodig = vacature.Start is { } start && start > op ? start : op;
        return 1 - (Math.Clamp(dag.DayNumber - nodig.DayNumber, 0, 56) / 56.0);
    }
}
