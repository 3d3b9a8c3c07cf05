namespace Matching.Demo;

/// <summary>
/// Who is proposed and who is placed: the hidden truth of the demo, in this one file. It is written from what is known of matching
/// (a placement is mutual interest, so the klant's side and the werkgever's side are two scores; location, occupation and skills carry
/// most; caseworkers choose from those they know) and from common sense, and it knows nothing of how the product searches or ranks.
/// It stays as it is whatever a ranker makes of it: figures on the demo prove the pipeline, not quality.
/// Scores are in logit-like units; 0 is an ordinary pair.
/// </summary>
public static class Plaatsingsregel
{
    /// <summary>The klant's side: is this the work, near enough, at hours that fit?</summary>
    public static double Wil(DemoKlant klant, DemoVacature vacature)
    {
        var a = klant.Aanleg;
        var wens = a.Wens.Count == 0 ? 0.4 : a.Wens.Max(w => w.Nabijheid(vacature.Beroep));
        var onregelmatig = vacature.Onregelmatig && !a.Onregelmatig ? 1.3 : 0;
        return 0.6 + 1.7 * (wens - 0.4) - Reislast(klant, vacature) - Urengat(a, vacature) - onregelmatig + 0.4 * a.Motivatie;
    }

    /// <summary>The werkgever's side: can this person do it, now or after a little while?</summary>
    public static double Kan(DemoKlant klant, DemoVacature vacature, DateOnly op)
    {
        var a = klant.Aanleg;
        // A place to learn is given to who wants it, a job to who can do it.
        var vak = vacature.IsOpstap ? 0.5 : 1.0;
        var inzet = vacature.IsOpstap ? 0.6 : 0.3;
        var ervaring = Ervaring(klant, vacature, op);
        return vak * (2.6 * (Dekking(a, vacature, "vereist") - 0.45) + 0.8 * (Dekking(a, vacature, "gewenst") - 0.4))
            + vak * (vacature.Ervaring > 0 ? 2.0 : 1.1) * (ervaring - 0.25)
            - 0.75 * Math.Max(0, vacature.Taal - a.Taal)
            - 0.4 * Math.Max(0, vacature.Beroep.Niveau - a.Niveau)
            - Papieren(a, vacature)
            + (vacature.IsOpstap ? 0.6 : 0) + inzet * a.Motivatie;
    }

    /// <summary>Both sides together.</summary>
    public static double Geschiktheid(DemoKlant klant, DemoVacature vacature, DateOnly op) => Wil(klant, vacature) + Kan(klant, vacature, op);

    /// <summary>
    /// How a consulent sees it: roughly right, and coloured. The own caseload, a klant spoken to lately and one who lives around
    /// the corner come to mind first. This is the selection a ranker has to learn through.
    /// </summary>
    public static double Indruk(DemoKlant klant, DemoVacature vacature, DateOnly op, List<string> consulenten, Toeval toeval)
    {
        var eigen = consulenten.Contains(klant.Consulent) ? 2.0 : 0;
        var gezien = klant.Contacten.Exists(c => c.Datum <= op && c.Datum > op.AddDays(-60)) ? 0.6 : 0;
        var dichtbij = klant.Middelpunt.AfstandKm(vacature.Middelpunt) < 4 ? 0.5 : 0;
        return Geschiktheid(klant, vacature, op) + eigen + gezien + dichtbij + 1.4 * toeval.Normal();
    }

    /// <summary>What the klant answers, with the mood of the day.</summary>
    public static bool ZegtJa(DemoKlant klant, DemoVacature vacature, Toeval toeval) => Wil(klant, vacature) + toeval.Normal() > -1.1;

    /// <summary>How the werkgever feels about this person after reading and asking: ability, own taste, and chance.</summary>
    public static double Oordeel(DemoKlant klant, DemoVacature vacature, DateOnly op, Toeval toeval)
    {
        var smaak = vacature.Werkgever.Smaak.Sum(code => 0.25 * (klant.Aanleg.Vaardigheden.GetValueOrDefault(code, 2) - 2.5));
        return Kan(klant, vacature, op) + smaak + toeval.Normal();
    }

    /// <summary>Above this a werkgever hires while there is a place; above <see cref="DrempelGesprek"/> it wants to talk.</summary>
    public const double DrempelPlaatsing = 1.0;

    /// <inheritdoc cref="DrempelPlaatsing"/>
    public const double DrempelGesprek = 0.3;

    /// <summary>
    /// Minutes one way by the best own means beyond a quarter of an hour. The same trip weighs up to twice as much on a short working
    /// week, and more at night for who depends on public transport.
    /// </summary>
    private static double Reislast(DemoKlant klant, DemoVacature vacature)
    {
        var a = klant.Aanleg;
        var km = klant.Middelpunt.AfstandKm(vacature.Middelpunt);
        var minuten = Math.Min(km * 15, Math.Min(
            a.Vervoer.Contains("fiets") ? km * 5 * (km > 10 ? 1.4 : 1) : double.MaxValue,
            Math.Min(a.Vervoer.Contains("ov") ? 14 + km * 2.8 : double.MaxValue, a.Vervoer.Contains("auto") ? 6 + km * 1.7 : double.MaxValue)));
        var uren = Math.Min(vacature.UrenMax, a.UrenMax);
        var kort = 1 + Math.Clamp((32 - uren) / 24.0, 0, 1);
        var nacht = vacature.Onregelmatig && !a.Vervoer.Contains("auto") && km > 6 ? 0.35 : 0;
        return 0.8 * Math.Clamp((minuten - 15) / 30, 0, 3) * kort + nacht;
    }

    private static double Urengat(Aanleg a, DemoVacature vacature) =>
        0.12 * Math.Max(0, vacature.UrenMin - a.UrenMax) + 0.06 * Math.Max(0, a.UrenMin - vacature.UrenMax);

    /// <summary>Share of the asked competenties that is there, half a level short counting less.</summary>
    private static double Dekking(Aanleg a, DemoVacature vacature, string eis)
    {
        var gevraagd = vacature.Eisen.Where(e => e.Eis == eis && e.Niveau is not null).ToList();
        return gevraagd.Count == 0 ? 0.5 : gevraagd.Average(e => Math.Min(1, a.Vaardigheden.GetValueOrDefault(e.Code, 0) / (double)e.Niveau!.Value));
    }

    /// <summary>Related work of long enough ago to have been learned and recent enough not to be forgotten.</summary>
    private static double Ervaring(DemoKlant klant, DemoVacature vacature, DateOnly op)
    {
        var beste = 0.0;
        foreach (var baan in klant.Aanleg.Loopbaan)
        {
            var jarenGeleden = Math.Max(0, op.DayNumber - baan.Tot.DayNumber) / 365.0;
            var vers = jarenGeleden < 2 ? 1 : Math.Max(0.4, 1 - 0.08 * (jarenGeleden - 2));
            var genoeg = Math.Min(1, (baan.Jaren + 0.5) / Math.Max(1, vacature.Ervaring));
            beste = Math.Max(beste, baan.Beroep.Nabijheid(vacature.Beroep) * vers * genoeg);
        }
        return beste;
    }

    /// <summary>Without the licence the work cannot be done at all; a certificate can sometimes still be got.</summary>
    private static double Papieren(Aanleg a, DemoVacature vacature)
    {
        var rijbewijs = vacature.Beroep.Rijbewijs is { } r && !a.Rijbewijzen.Contains(r) ? 6.0 : 0;
        var certificaat = vacature.Beroep.Certificaat is { } c && !a.Certificaten.Contains(c) ? vacature.IsOpstap ? 0.2 : 1.5 : 0;
        return rijbewijs + certificaat;
    }
}
