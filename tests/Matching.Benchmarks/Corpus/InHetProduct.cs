using System.Globalization;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Benchmarks.Corpus;

/// <summary>
/// The same klanten and vacatures as the product knows them, so that its own code is what is measured. Its filters give the same klanten:
/// not active is left for work, and a regio is a circle. Regios lie 40 km apart, every pc4 within 8 km of its middle, and a klant travels 12 km
/// (the product allows 18), so all of the own regio can be reached and nobody of another.
/// </summary>
internal static class InHetProduct
{
    public static readonly DateOnly Vandaag = new(2026, 1, 15);

    private const double KmPerGraad = 111.195;

    /// <param name="lettergroepen">
    /// Puts the words in the presentatie, which the product also cuts in letter groups: some 20 terms a word that no peer has. Without it they are
    /// talenten, which are words only, and everybody has the same terms.
    /// </param>
    public static KlantProfiel Klant(Proefprofiel profiel, bool lettergroepen = false)
    {
        var tekst = Tekst(profiel.Woorden);
        return new()
        {
            Id = KlantId.Van(Id(1, profiel.Nummer)),
            Sleutel = profiel.Nummer.ToString("D7", CultureInfo.InvariantCulture),
            Competenties = Array.ConvertAll(profiel.Competenties, c => new ProfielCompetentie(Code(c), Naam: null, Niveau: null)),
            Talenten = lettergroepen ? null : [tekst],
            Presentatie = lettergroepen ? tekst : null,
            WerkEnDenkniveau = profiel.Opleiding,
            Rijbewijzen = Rijbewijzen(profiel.Rijbewijzen),
            UrenMin = profiel.UrenMin,
            UrenMax = profiel.UrenMax,
            Onregelmatig = profiel.Onregelmatig,
            MaxKm = 12,
            Plek = Plek(profiel.Pc4),
            AfstandMaanden = 6,
            UitstroomDatum = profiel.Actief ? null : Vandaag,
        };
    }

    public static VacatureProfiel Vacature(Proefvacature vacature, Bereik bereik) => new()
    {
        Id = VacatureId.Van(Id(2, (2 * vacature.Nummer) + (int)bereik)),
        Sleutel = string.Create(CultureInfo.InvariantCulture, $"{vacature.Nummer:D5}-{bereik}"),
        WerkgeverId = Id(3, 1),
        Titel = Woordenlijst.Woord(vacature.Woorden[0]),
        Omschrijving = Tekst(vacature.Woorden.AsSpan(1)),
        Soort = VacatureSoort.Regulier,
        Competenties = [.. vacature.Competenties.Select((c, plek) => new GevraagdeCompetentie(Code(c), Naam: null, Niveau: null, plek < Proefvacature.Dubbel ? Eis.Vereist : Eis.Gewenst))],
        Rijbewijzen = Rijbewijzen(vacature.Rijbewijzen),
        UrenMin = vacature.UrenMin,
        Onregelmatig = bereik == Bereik.Smal,
        Plek = bereik == Bereik.Smal ? Plek(vacature.Pc4) : null,
        Geopend = Vandaag.AddDays(-7),
    };

    public static int Nummer(KlantProfiel klant) => int.Parse(klant.Sleutel, CultureInfo.InvariantCulture);

    public static string Code(int competentie) => string.Create(CultureInfo.InvariantCulture, $"proef:{competentie}");

    public static string Tekst(ReadOnlySpan<int> woorden)
    {
        var tekst = new List<string>(woorden.Length);
        foreach (var woord in woorden) tekst.Add(Woordenlijst.Woord(woord));
        return string.Join(' ', tekst);
    }

    // Five rows of seven regios; in a regio ten rows of ten pc4's, 1.2 km apart.
    private static Middelpunt Plek(int pc4)
    {
        var (regio, buurt) = ((pc4 - 1000) / 100, (pc4 - 1000) % 100);
        var noord = (40.0 * (regio / 7)) + (1.2 * ((buurt / 10) - 4.5));
        var oost = (40.0 * (regio % 7)) + (1.2 * ((buurt % 10) - 4.5));
        var lat = 51.0 + (noord / KmPerGraad);
        return new(lat, 4.0 + (oost / (KmPerGraad * Math.Cos(double.DegreesToRadians(lat)))));
    }

    private static IReadOnlyList<string> Rijbewijzen(int bits) => [.. Proefcorpus.Rijbewijzen.Where((_, i) => (bits & (1 << i)) != 0)];

    private static Guid Id(byte soort, int nummer) => new(nummer, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, soort);
}
