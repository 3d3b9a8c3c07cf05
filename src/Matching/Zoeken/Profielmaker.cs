using System.Globalization;
using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Vacatures.Intake;

namespace Matching.Zoeken;

/// <summary>
/// From the registers to what matching may know. Pure, so that learning makes the profile of an earlier day the way serving makes today's.
/// What comes from rooms to the right (declined pairs, the first voorstel, who was at work then) is handed in.
/// </summary>
public static class Profielmaker
{
    /// <param name="afgewezenVoor">Vacatures whose werkgever declined this klant.</param>
    /// <param name="op">The day: certificates that have run out by then are left out.</param>
    public static KlantProfiel Maak(Klant klant, Diagnose? diagnose, Naslag naslag, IReadOnlyList<Guid> afgewezenVoor, DateOnly op)
    {
        var inhoud = diagnose?.Inhoud;
        return new KlantProfiel
        {
            Id = klant.Id,
            Sleutel = klant.Sleutel,
            Diagnose = diagnose?.Datum,
            Competenties = inhoud?.Competenties?.GroupBy(c => naslag.Competentie(c.Code), StringComparer.Ordinal)
                .Select(g => (Code: g.Key, Beste: g.MaxBy(c => c.Niveau ?? 0)!)).Select(c => new ProfielCompetentie(c.Code, c.Beste.Naam, c.Beste.Niveau)).ToList(),
            Ervaring = inhoud?.Werk?.Ervaring?.ConvertAll(e => new Ervaring(naslag.Beroepscode(e.Beroep), e.Naam, e.Jaren, Maand(e.Tot))),
            Gewenst = inhoud?.Werk?.Gewenst?.ConvertAll(naslag.Beroep),
            Talenten = inhoud?.Werk?.Talenten,
            Taal = inhoud?.Taal,
            WerkEnDenkniveau = inhoud?.WerkEnDenkniveau,
            Certificaten = inhoud?.Certificaten?.Where(c => c.Tot is null || c.Tot >= op).Select(c => c.Code).OfType<string>().Select(naslag.Competentie).ToList(),
            Rijbewijzen = inhoud?.Rijbewijzen,
            Vervoer = inhoud?.Vervoer,
            BeschikbaarVanaf = inhoud?.Beschikbaar?.Vanaf,
            UrenMin = inhoud?.Beschikbaar?.UrenMin,
            UrenMax = inhoud?.Beschikbaar?.UrenMax,
            Onregelmatig = inhoud?.Beschikbaar?.Onregelmatig,
            Dagdelen = inhoud?.Beschikbaar?.Dagdelen,
            MaxKm = inhoud?.Reizen?.MaxKm,
            MaxMinuten = inhoud?.Reizen?.MaxMinuten,
            Plek = naslag.Kaart.Van(klant.Pc4),
            Presentatie = inhoud?.Presentatie,
            Doelgroepen = klant.Doelgroepen,
            NietBij = klant.NietBij?.ConvertAll(w => w.Value),
            AfgewezenVoor = afgewezenVoor,
            AfstandMaanden = diagnose?.AfstandMaanden ?? klant.AfstandMaanden,
            WilWerken = klant.WilWerken,
            Urenuitbreiding = klant.Urenuitbreiding,
            UitstroomDatum = klant.UitstroomDatum,
            BezetTot = klant.BezetTot,
        };
    }

    /// <summary>
    /// The profile as it stood on an earlier day: with the diagnose that held then (before the first one, that first one),
    /// its months, and an uitstroom only once it had happened (contract, <c>diagnoses.jsonl</c>).
    /// </summary>
    /// <param name="diagnoses">Every diagnose of this klant, in any order.</param>
    /// <param name="bezetTot">Last day of the plaatsing that closed the search on <paramref name="op"/>; null was free.</param>
    public static KlantProfiel Toen(
        Klant klant, IReadOnlyList<Diagnose> diagnoses, Naslag naslag, IReadOnlyList<Guid> afgewezenVoor, DateOnly? bezetTot, DateOnly op)
    {
        var gold = diagnoses.Where(d => d.Datum <= op).MaxBy(d => d.Datum) ?? diagnoses.MinBy(d => d.Datum);
        return Maak(klant, gold, naslag, afgewezenVoor, op) with
        {
            AfstandMaanden = gold?.AfstandMaanden,
            UitstroomDatum = klant.UitstroomDatum <= op ? klant.UitstroomDatum : null,
            BezetTot = bezetTot,
        };
    }

    /// <param name="eersteVoorstel">Day of the first voorstel on it; opens it where <c>geopend</c> was not delivered.</param>
    /// <param name="werkgeverPc4">Where the werkgever is; null is unknown.</param>
    public static VacatureProfiel Maak(Vacature vacature, Naslag naslag, DateOnly? eersteVoorstel, int? werkgeverPc4)
    {
        var gelezen = vacature.Competenties is null ? Vacaturelezer.Lees(vacature, naslag.Taxonomie.Herkenner) : null;
        var beroep = vacature.Beroep ?? gelezen?.Beroep;
        // Asked twice in two schemes is asked once, and required if either is.
        var competenties = (vacature.Competenties ?? gelezen?.Competenties)?.Select(c => c with { Code = naslag.Competentie(c.Code) })
            .OrderBy(c => c.Eis).DistinctBy(c => c.Code, StringComparer.Ordinal).ToList();
        return new()
        {
            Id = vacature.Id,
            Sleutel = vacature.Sleutel,
            WerkgeverId = vacature.WerkgeverId.Value,
            Titel = vacature.Titel,
            Omschrijving = vacature.Omschrijving,
            Soort = vacature.Soort,
            Beroep = beroep is null ? null : naslag.Beroep(beroep),
            UitTekst = gelezen?.Competenties is not null,
            Competenties = competenties,
            Waarden = competenties?.ConvertAll(c => naslag.Waarde(c.Code)),
            Bewijzen = [.. (vacature.Competenties ?? []).Where(c => c.Eis == Eis.Vereist && naslag.IsBewijs(c.Code)).Select(c => naslag.Competentie(c.Code)).Distinct(StringComparer.Ordinal)],
            ErvaringJaren = vacature.ErvaringJaren ?? gelezen?.ErvaringJaren,
            WerkEnDenkniveau = vacature.WerkEnDenkniveau ?? gelezen?.Denkniveau,
            Taal = vacature.Taal ?? gelezen?.Taal,
            Rijbewijzen = vacature.Rijbewijzen,
            UrenMin = vacature.UrenMin,
            UrenMax = vacature.UrenMax,
            UrenUitTekst = gelezen?.Uren,
            Onregelmatig = vacature.Onregelmatig,
            Dagdelen = vacature.Dagdelen,
            Plek = naslag.Kaart.Van(vacature.Pc4),
            PlekWerkgever = naslag.Kaart.Van(werkgeverPc4),
            Start = vacature.Start,
            Geopend = vacature.Geopend ?? eersteVoorstel ?? vacature.Ontvangen,
            Sluiting = vacature.Sluiting,
            Plaatsen = vacature.Plaatsen,
            PlaatsenBezet = vacature.PlaatsenBezet,
        };
    }

    private static DateOnly? Maand(string? tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;
}
