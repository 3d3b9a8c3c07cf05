using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Zoeken;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>What a very long list is cut by must be what the hand-weighted score says, or the wrong people are cut.</summary>
public sealed class VoorkennisTests
{
    private static readonly string[] ZonderTekst =
        ["reistijd", "binnen-wens-km", "binnen-wens-minuten", "uren", "beschikbaar", "dagdelen", "taal", "denkniveau", "papieren"];

    private static readonly string[] Niveaus = ["A1", "A2", "B1", "B2"];

    [Fact]
    public void It_is_the_hand_weighted_score_of_everything_but_texts()
    {
        var toeval = new Random(11);
        var (gezien, lijsten) = (0, 0);
        for (var i = 0; i < 20_000 && gezien < 4000; i++)
        {
            var (klant, vacature) = (Klant(toeval), Vacature(toeval));
            if (!Uitsluiting.IsMogelijk(klant, vacature, Voorbeeld.Vandaag)) continue;
            gezien++;
            var paar = new Paar(klant, vacature, default, Voorbeeld.Vandaag);
            var verwacht = Kenmerkenset.Alle.Where(k => ZonderTekst.Contains(k.Naam))
                .Select(k => (k, Waarde: k.Waarde(paar))).Where(k => !double.IsNaN(k.Waarde)).Sum(k => k.k.Gewicht * (k.Waarde - k.k.Gewoon));

            var voor = Voorkennis.Van(vacature, Voorbeeld.Vandaag);
            var km = Reisweg.Km(klant, vacature);
            var (bij, rest) = (voor.Van(new Beschikbaarheid(klant), km), voor.Rest(new Klantrij(klant)));

            Assert.Equal(verwacht, bij + rest, 1e-5);
            Assert.True(bij <= voor.HoogstBij(Math.Floor(km)) + 1e-9);
            Assert.True(rest <= voor.HoogsteRest + 1e-9);
            lijsten += voor.HoogsteRest > 0 ? 1 : 0;
        }

        // Both ways were tried.
        Assert.Equal(4000, gezien);
        Assert.InRange(lijsten, 500, 3500);
    }

    private static KlantProfiel Klant(Random toeval) => Voorbeeld.Klant(toeval, 1) with
    {
        Taal = toeval.Next(3) == 0 ? null : [Taal(toeval, toeval.Next(4) == 0 ? "eng" : "nld"), Taal(toeval, "NLD")],
        WerkEnDenkniveau = toeval.Next(3) == 0 ? null : toeval.Next(1, 7),
        Vervoer = toeval.Next(2) == 0 ? null : ["fiets"],
        MaxMinuten = toeval.Next(2) == 0 ? null : toeval.Next(90),
        Dagdelen = toeval.Next(2) == 0 ? null : ["ma-ochtend"],
        Certificaten = toeval.Next(2) == 0 ? null : ["lokaal:vca"],
        BeschikbaarVanaf = toeval.Next(2) == 0 ? null : Voorbeeld.Vandaag.AddDays(toeval.Next(50)),
    };

    private static VacatureProfiel Vacature(Random toeval) => Voorbeeld.Vacature(toeval, 1) with
    {
        Taal = toeval.Next(3) == 0 ? null : [Taal(toeval, toeval.Next(5) == 0 ? "eng" : "nld")],
        WerkEnDenkniveau = toeval.Next(3) == 0 ? null : toeval.Next(1, 7),
        Rijbewijzen = toeval.Next(2) == 0 ? null : ["B"],
        Bewijzen = toeval.Next(5) == 0 ? ["lokaal:vca"] : [],
        Dagdelen = toeval.Next(4) == 0 ? ["ma-ochtend", "di-middag"] : null,
        Onregelmatig = toeval.Next(3) switch { 0 => null, 1 => true, _ => false },
    };

    private static Taalniveau Taal(Random toeval, string taal) => new(taal, Niveaus[toeval.Next(4)], toeval.Next(3) == 0 ? null : Niveaus[toeval.Next(4)]);
}
