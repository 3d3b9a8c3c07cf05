using System.Runtime.InteropServices;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Taxonomie;
using Matching.Tests.Zoeken;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>Who someone is leaves every score bit-equal: from the register, through the profile, to the score.</summary>
public sealed class IdentiteitTests
{
    // Two postcodes equally far from all work.
    private static readonly Naslag Naslag = new(
        Kaart.Maak(new(new Dictionary<int, Middelpunt> { [2266] = new(52.1, 4.4), [2511] = new(52.1, 4.4), [2311] = new(52.16, 4.49) }), []), Taxonomiestand.Start);

    private static readonly IRangschikmodel[] Modellen = [new Handweging(), Modelhouder.MetMeegeleverd().Actief];

    [Fact]
    public void Another_name_sex_birth_date_doelgroep_benefit_and_postcode_score_the_same_to_the_bit()
    {
        Assert.IsType<Leermodel>(Modellen[1]);
        var toeval = new Random(11);
        var vacatures = Enumerable.Range(1, 25).Select(i => Voorbeeld.Vacature(toeval, i)).ToList();
        var gescoord = 0;
        for (var i = 0; i < 300; i++)
        {
            var (klant, diagnose) = (Klant(toeval, i), Diagnose(toeval, i));
            var (zelf, ander) = (Rijen(klant, diagnose, vacatures), Rijen(Wissel(klant, toeval), diagnose, vacatures));
            foreach (var model in Modellen)
            {
                var (eigen, gewisseld) = (Score(model, zelf), Score(model, ander));
                Assert.Equal(MemoryMarshal.Cast<double, long>(eigen).ToArray(), MemoryMarshal.Cast<double, long>(gewisseld).ToArray());
                gescoord += eigen.Distinct().Count();
            }
        }

        // Scores that are all alike would be equal too.
        Assert.True(gescoord > 5_000, $"{gescoord}");
    }

    private static double[] Rijen(Klant klant, Diagnose diagnose, List<VacatureProfiel> vacatures)
    {
        var profiel = Profielmaker.Maak(klant, diagnose, Naslag, [], Voorbeeld.Vandaag) with { Diagnose = null };
        using var index = Zoekindex.InGeheugen([profiel], vacatures);
        var rijen = new double[vacatures.Count * Kenmerkenset.Aantal];
        for (var i = 0; i < vacatures.Count; i++)
        {
            Kenmerkrij.Fill(new Klantrij(profiel), Vacaturerij.Van(vacatures[i]), index.Scoor(vacatures[i], [profiel])[0], Voorbeeld.Vandaag, rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal));
        }

        return rijen;
    }

    private static double[] Score(IRangschikmodel model, double[] rijen)
    {
        var scores = new double[rijen.Length / Kenmerkenset.Aantal];
        model.Score(rijen, scores);
        return scores;
    }

    private static Klant Klant(Random toeval, int nummer) => new()
    {
        Id = KlantId.New(), Sleutel = $"K-{nummer:0000}", Voornaam = $"Voornaam{toeval.Next(50)}", Achternaam = $"Achternaam{toeval.Next(50)}", Gemeente = "Voorburg", Pc4 = toeval.Next(4) == 0 ? 2311 : 2266,
        Geslacht = (Geslacht)toeval.Next(3), Geboortedatum = new DateOnly(1960 + toeval.Next(45), 1 + toeval.Next(12), 1), AfstandMaanden = toeval.Next(24),
    };

    private static Klant Wissel(Klant klant, Random toeval) => new()
    {
        Id = klant.Id, Sleutel = klant.Sleutel, Voornaam = $"Heel{toeval.Next(1000)}", Achternaam = $"Anders{toeval.Next(1000)}", Gemeente = "Den Haag", Pc4 = klant.Pc4 == 2266 ? 2511 : klant.Pc4,
        Geslacht = (Geslacht)(((int)klant.Geslacht! + 1 + toeval.Next(2)) % 3), Geboortedatum = klant.Geboortedatum!.Value.AddYears(toeval.Next(2) == 0 ? -20 : 20), AfstandMaanden = klant.AfstandMaanden,
        Doelgroepen = [(Doelgroep)toeval.Next(8)], UitkeringSinds = new DateOnly(2000 + toeval.Next(26), 1, 1), RechtVastgesteld = new DateOnly(2000 + toeval.Next(26), 1, 1),
    };

    private static Diagnose Diagnose(Random toeval, int nummer)
    {
        var bron = Voorbeeld.Klant(toeval, nummer);
        return new()
        {
            Id = DiagnoseId.New(), KlantId = KlantId.New(), Datum = Voorbeeld.Vandaag.AddDays(-30),
            Inhoud = new()
            {
                Competenties = bron.Competenties?.Select(c => new BeheersteCompetentie(c.Code, c.Naam, c.Niveau)).ToList(),
                Werk = new(bron.Ervaring?.Select(e => new Werkervaring(e.Beroep, e.Naam, e.Jaren, "2025-06")).ToList(), bron.Gewenst?.ToList(), null),
                Rijbewijzen = bron.Rijbewijzen?.ToList(), Vervoer = toeval.Next(2) == 0 ? null : ["fiets", "ov"], Presentatie = bron.Presentatie,
                Beschikbaar = new(null, null, bron.UrenMax, bron.Onregelmatig, null), Reizen = new(bron.MaxKm, null), WerkEnDenkniveau = toeval.Next(1, 7),
            },
        };
    }
}
