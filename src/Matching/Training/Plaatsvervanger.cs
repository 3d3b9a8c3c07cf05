using System.Globalization;
using Matching.Diagnoses;
using Matching.Plaatsingen;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>
/// The work behind a plaatsing that names no vacature: the werkgever's own vacature nearest in time, else the beroep that a later diagnose says was
/// done, with what it cannot be done without, else no more than where the werkgever is and for how many hours. What the klant wished is never used:
/// the answer would be in the question.
/// </summary>
public static class Plaatsvervanger
{
    private const int DagenUiteen = 365;

    /// <param name="eigen">Every vacature of this werkgever.</param>
    /// <param name="diagnoses">Every diagnose of this klant.</param>
    /// <param name="op">The last day that nothing was decided.</param>
    public static VacatureProfiel Van(Plaatsing plaatsing, Werkgever werkgever, IEnumerable<VacatureProfiel> eigen, IEnumerable<Diagnose> diagnoses, Naslag naslag, DateOnly op)
    {
        var dichtstbij = eigen.Where(v => Uiteen(v) <= DagenUiteen).OrderBy(Uiteen).ThenBy(v => v.Sleutel, StringComparer.Ordinal).FirstOrDefault();
        if (dichtstbij is not null) return dichtstbij with { Geopend = op, Sluiting = null };

        var beroep = Gedaan(plaatsing.Start, diagnoses);
        var begrip = naslag.Taxonomie.FindBeroep(beroep?.Code, beroep?.Naam);
        var uren = plaatsing.Uren is { } gewerkt ? (int?)Math.Round(gewerkt) : null;
        return new()
        {
            Id = new(plaatsing.Id.Value), Sleutel = plaatsing.Sleutel, WerkgeverId = werkgever.Id.Value, Titel = beroep?.Naam ?? begrip?.Naam ?? "",
            Soort = SoortVan(plaatsing.Soort), Beroep = beroep is null ? null : naslag.Beroep(beroep),
            Competenties = begrip is null ? null : [.. begrip.Essentieel.Select(c => new GevraagdeCompetentie(naslag.Competentie(c.Code), c.Naam, null, Eis.Vereist))],
            UrenMin = uren, UrenMax = uren, Plek = naslag.Kaart.Van(werkgever.Pc4), Start = plaatsing.Start, Geopend = op,
        };

        int Uiteen(VacatureProfiel vacature) => Math.Abs(vacature.Geopend.DayNumber - plaatsing.Start.DayNumber);
    }

    /// <summary>Work that no diagnose before the start names and the first one after it says was done since.</summary>
    private static Beroep? Gedaan(DateOnly start, IEnumerable<Diagnose> diagnoses)
    {
        var opDag = diagnoses.OrderBy(d => d.Datum).ToList();
        var eerder = opDag.Where(d => d.Datum < start).SelectMany(Werk).Select(e => (e.Beroep, e.Naam)).ToHashSet();
        var begin = start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return opDag.Where(d => d.Datum >= start).Take(1).SelectMany(Werk)
            .Where(e => e.Tot is null ? !eerder.Contains((e.Beroep, e.Naam)) : string.CompareOrdinal(e.Tot, begin) >= 0)
            .Select(e => new Beroep(e.Beroep, e.Naam)).FirstOrDefault();
    }

    private static IEnumerable<Werkervaring> Werk(Diagnose diagnose) => diagnose.Inhoud.Werk?.Ervaring ?? [];

    private static VacatureSoort SoortVan(PlaatsingSoort soort) => soort switch
    {
        PlaatsingSoort.Regulier => VacatureSoort.Regulier,
        PlaatsingSoort.Beschut => VacatureSoort.Beschut,
        PlaatsingSoort.Proefplaatsing => VacatureSoort.Proefplaatsing,
        PlaatsingSoort.Leerwerkplek => VacatureSoort.Leerwerkplek,
        _ => VacatureSoort.Werkervaringsplek,
    };
}
