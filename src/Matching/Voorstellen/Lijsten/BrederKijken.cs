using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Zoeken;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A beroep near to what a klant wishes.</summary>
/// <param name="Heeft">What it cannot be done without and the klant has, the most telling first.</param>
/// <param name="Mist">What it cannot be done without and the klant is not known to have; null when nothing is known of what the klant can do.</param>
/// <param name="Vacatures">Open there today, and possible for this klant, the best first.</param>
public sealed record Kans(Begrip Beroep, IReadOnlyList<Begrip> Heeft, IReadOnlyList<Begrip>? Mist, IReadOnlyList<Plaats> Vacatures);

/// <param name="Wens">A beroep the klant wishes.</param>
public sealed record Wenskansen(Begrip Wens, IReadOnlyList<Kans> Kansen);

/// <summary>From a wish to work that asks much the same: for when there is no work in the wish itself (B15).</summary>
public static class BrederKijken
{
    private const int Buren = 8;
    private const int Getoond = 4;

    /// <param name="vacatures">The open vacatures possible for this klant, ranked.</param>
    public static IReadOnlyList<Wenskansen> Van(KlantProfiel klant, IReadOnlyList<Plaats> vacatures, Taxonomiestand stand, Zeldzaamheid zeldzaamheid)
    {
        var wensen = (klant.Gewenst ?? []).Select(w => stand.FindBeroep(w.Code, w.Naam)).OfType<Begrip>().Distinct().ToList();
        if (wensen.Count == 0) return [];
        var heeft = (klant.Competenties ?? []).Select(c => stand.FindCompetentie(c.Code, c.Naam)).Concat((klant.Certificaten ?? []).Select(stand.Find)).OfType<Begrip>().ToHashSet();
        var perBeroep = vacatures.ToLookup(p => stand.FindBeroep(p.Paar.Vacature.Beroep?.Code, p.Paar.Vacature.Beroep?.Naam));
        return wensen.ConvertAll(wens => new Wenskansen(wens, [.. Buur.Van(wens, zeldzaamheid, Buren)
            .Where(buur => !wensen.Contains(buur.Beroep))
            .Select(buur => Kans(buur.Beroep))
            .OrderByDescending(k => k.Vacatures.Count > 0)
            .Take(Getoond)]));

        Kans Kans(Begrip beroep)
        {
            var nodig = beroep.Essentieel.OrderByDescending(c => zeldzaamheid.Van(c)).ToList();
            return new(beroep, nodig.FindAll(heeft.Contains), klant.Competenties is null ? null : nodig.FindAll(c => !heeft.Contains(c)), [.. perBeroep[beroep]]);
        }
    }
}
