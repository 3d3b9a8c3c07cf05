using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>
/// Which of the asked competenties a klant has. Asymmetric: what a klant can do beyond the question neither helps nor harms. What is rare weighs
/// more, and what is related counts for a part (<see cref="Competentiewaarde"/>). Level counts as far as it reaches; a level nobody noted counts as met
/// for most of it, since the competentie itself is there.
/// </summary>
public sealed class Competentiedekking
{
    private const double UnknownLevel = 0.8;

    private readonly IReadOnlyList<GevraagdeCompetentie> gevraagd;
    private readonly bool[] heeft;
    private readonly double[] maten;

    private Competentiedekking(Klantrij klant, Vacaturerij vacature)
    {
        (gevraagd, KlantIsBekend) = (vacature.Profiel.Competenties ?? [], klant.Competenties is not null);
        (heeft, maten) = (new bool[gevraagd.Count], new double[gevraagd.Count]);
        Meet(klant, vacature, maten, heeft);
    }

    /// <summary>False: nothing is known of what this klant can do, which is not the same as nothing.</summary>
    public bool KlantIsBekend { get; }

    public static Competentiedekking Van(KlantProfiel klant, VacatureProfiel vacature) => Van(new Klantrij(klant), vacature);

    public static Competentiedekking Van(Klantrij klant, VacatureProfiel vacature) => new(klant, Vacaturerij.Van(vacature));

    /// <summary>Of one kind: the asked ones the klant has at any level, those answered in part by what is related, and those the klant is known to lack.</summary>
    public (List<GevraagdeCompetentie> Heeft, List<GevraagdeCompetentie> Verwant, List<GevraagdeCompetentie> Mist) Verdeling(Eis? eis = null, bool? gedrag = null)
    {
        var (wel, bijna, niet) = (new List<GevraagdeCompetentie>(), new List<GevraagdeCompetentie>(), new List<GevraagdeCompetentie>());
        for (var i = 0; i < gevraagd.Count; i++)
        {
            if ((eis ?? gevraagd[i].Eis) != gevraagd[i].Eis || (gedrag ?? IsGedrag(gevraagd[i].Code)) != IsGedrag(gevraagd[i].Code)) continue;
            (heeft[i] ? wel : maten[i] > 0 ? bijna : niet).Add(gevraagd[i]);
        }

        return (wel, bijna, niet);
    }

    /// <summary>
    /// Share of the asked competenties that is covered, 0 to 1, by kind: required and of a vak, required gedrag, and the same two that are wished for. NaN
    /// where none is asked or nothing of the klant is known.
    /// </summary>
    internal static (double VereistVak, double VereistGedrag, double GewenstVak, double GewenstGedrag) Aandelen(Klantrij klant, Vacaturerij vacature)
    {
        if (klant.Competenties is null) return (double.NaN, double.NaN, double.NaN, double.NaN);
        Span<double> gedekt = stackalloc double[vacature.Competenties.Length];
        Span<double> som = stackalloc double[4];
        gedekt.Clear();
        som.Clear();
        Meet(klant, vacature, gedekt, []);
        for (var i = 0; i < gedekt.Length; i++) som[vacature.Competenties[i].Soort] += vacature.Competenties[i].Gewicht * gedekt[i];
        // Where nothing is asked this is 0 over 0.
        var heel = vacature.Gewichten;
        return (som[0] / heel[0], som[1] / heel[1], som[2] / heel[2], som[3] / heel[3]);
    }

    /// <summary>The 25 SUWI gedragscompetenties are broad; the rest belongs to a vak (A11).</summary>
    public static bool IsGedrag(string code) => code.StartsWith("sgr:", StringComparison.Ordinal);

    // What the klant has is looked up among what is asked, which is the shorter way round.
    private static void Meet(Klantrij klant, Vacaturerij vacature, Span<double> gedekt, Span<bool> gehad)
    {
        foreach (ref readonly var eigen in klant.Competenties.AsSpan()) Meet(eigen.Code, eigen.Niveau, vacature, gedekt, gehad);
        // A certificate is the competentie, proven: whatever the level asked.
        if (klant.Competenties is not null) foreach (var certificaat in klant.Certificaten.AsSpan()) Meet(certificaat, int.MaxValue, vacature, gedekt, gehad);
    }

    private static void Meet(int code, int? niveau, Vacaturerij vacature, Span<double> gedekt, Span<bool> gehad)
    {
        foreach (ref readonly var raak in vacature.Gevraagd.Van(code))
        {
            gedekt[raak.Plek] = Math.Max(gedekt[raak.Plek], raak.Mate * Reikt(niveau, vacature.Competenties[raak.Plek].Niveau));
            if (raak.Mate == 1 && !gehad.IsEmpty) gehad[raak.Plek] = true;
        }
    }

    /// <summary>How far a level reaches where a level is asked, 0 to 1.</summary>
    private static double Reikt(int? niveau, int? gevraagd)
    {
        if (gevraagd is not { } nodig) return 1;
        return niveau is { } heeft ? Math.Min(1, (double)heeft / nodig) : UnknownLevel;
    }
}
