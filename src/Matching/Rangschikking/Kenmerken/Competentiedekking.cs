using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>
/// Which of the asked competenties a klant has. Asymmetric: what a klant can do beyond the question neither helps nor harms.
/// Level counts as far as it reaches; a level nobody noted counts as met for most of it, since the competentie itself is there.
/// </summary>
public sealed class Competentiedekking
{
    private const double UnknownLevel = 0.8;

    private readonly List<(GevraagdeCompetentie Gevraagd, double Mate)> regels;

    private Competentiedekking(List<(GevraagdeCompetentie Gevraagd, double Mate)> regels, bool klantIsBekend)
    {
        this.regels = regels;
        KlantIsBekend = klantIsBekend;
    }

    /// <summary>False: nothing is known of what this klant can do, which is not the same as nothing.</summary>
    public bool KlantIsBekend { get; }

    public static Competentiedekking Van(KlantProfiel klant, VacatureProfiel vacature)
    {
        var gevraagd = vacature.Competenties ?? [];
        return new(gevraagd.Select(competentie => (competentie, Mate(klant, competentie))).ToList(), klant.Competenties is not null);
    }

    /// <summary>Share of the asked competenties of one kind that is covered, 0 to 1; NaN when none is asked or nothing of the klant is known.</summary>
    public double Aandeel(Eis eis, bool gedrag)
    {
        if (!KlantIsBekend) return double.NaN;
        var (som, aantal) = (0.0, 0);
        foreach (var (gevraagd, mate) in regels)
        {
            if (gevraagd.Eis != eis || IsGedrag(gevraagd.Code) != gedrag) continue;
            som += mate;
            aantal++;
        }

        return aantal == 0 ? double.NaN : som / aantal;
    }

    /// <summary>Of one kind: the asked ones the klant has at any level, and the ones the klant is known to lack.</summary>
    public (List<GevraagdeCompetentie> Heeft, List<GevraagdeCompetentie> Mist) Verdeling(Eis eis, bool? gedrag = null)
    {
        var (heeft, mist) = (new List<GevraagdeCompetentie>(), new List<GevraagdeCompetentie>());
        foreach (var (gevraagd, mate) in regels)
        {
            if (gevraagd.Eis != eis || (gedrag is { } soort && IsGedrag(gevraagd.Code) != soort)) continue;
            (mate > 0 ? heeft : mist).Add(gevraagd);
        }

        return (heeft, mist);
    }

    /// <summary>The 25 SUWI gedragscompetenties are broad; the rest belongs to a vak (A11).</summary>
    public static bool IsGedrag(string code) => code.StartsWith("sgr:", StringComparison.Ordinal);

    private static double Mate(KlantProfiel klant, GevraagdeCompetentie gevraagd)
    {
        // A certificate is the competentie, proven.
        if (klant.Certificaten?.Contains(gevraagd.Code, StringComparer.Ordinal) == true) return 1;
        foreach (var competentie in klant.Competenties ?? [])
        {
            if (!string.Equals(competentie.Code, gevraagd.Code, StringComparison.Ordinal)) continue;
            return Mate(competentie.Niveau, gevraagd.Niveau);
        }

        return 0;
    }

    /// <summary>How far a level reaches where a level is asked, 0 to 1.</summary>
    internal static double Mate(int? niveau, int? gevraagd)
    {
        if (gevraagd is not { } nodig) return 1;
        return niveau is { } heeft ? Math.Min(1, (double)heeft / nodig) : UnknownLevel;
    }
}
