using System.Runtime.CompilerServices;
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

    // Where a code stands among what is asked, made once for as long as the vacature lives: it is held against many klanten.
    private static readonly ConditionalWeakTable<VacatureProfiel, Dictionary<string, int>> Gevraagd = [];

    private readonly List<(GevraagdeCompetentie Gevraagd, double Mate)> regels;

    private Competentiedekking(List<(GevraagdeCompetentie Gevraagd, double Mate)> regels, bool klantIsBekend)
    {
        this.regels = regels;
        KlantIsBekend = klantIsBekend;
    }

    /// <summary>False: nothing is known of what this klant can do, which is not the same as nothing.</summary>
    public bool KlantIsBekend { get; }

    /// <param name="vacature">Asks no competentie twice.</param>
    public static Competentiedekking Van(KlantProfiel klant, VacatureProfiel vacature)
    {
        var dekking = (vacature.Competenties ?? []).Select(gevraagd => (Gevraagd: gevraagd, Mate: 0.0)).ToList();
        var plekken = Gevraagd.GetValue(vacature, Nummer);
        foreach (var heeft in klant.Competenties?.Reverse() ?? [])
        {
            if (plekken.TryGetValue(heeft.Code, out var plek)) dekking[plek] = (dekking[plek].Gevraagd, Mate(heeft.Niveau, dekking[plek].Gevraagd.Niveau));
        }

        // A certificate is the competentie, proven.
        foreach (var certificaat in klant.Certificaten ?? [])
        {
            if (plekken.TryGetValue(certificaat, out var plek)) dekking[plek] = (dekking[plek].Gevraagd, 1);
        }

        return new(dekking, klant.Competenties is not null);
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

    private static Dictionary<string, int> Nummer(VacatureProfiel vacature) =>
        (vacature.Competenties ?? []).Select((gevraagd, plek) => (gevraagd.Code, plek)).DistinctBy(g => g.Code, StringComparer.Ordinal).ToDictionary(g => g.Code, g => g.plek, StringComparer.Ordinal);

    /// <summary>How far a level reaches where a level is asked, 0 to 1.</summary>
    internal static double Mate(int? niveau, int? gevraagd)
    {
        if (gevraagd is not { } nodig) return 1;
        return niveau is { } heeft ? Math.Min(1, (double)heeft / nodig) : UnknownLevel;
    }
}
