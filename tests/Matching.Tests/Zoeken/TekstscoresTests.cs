using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>Scores of pairs: the same whichever way they are asked, equal to the formula worked out by hand, and silent where nothing is known.</summary>
public sealed class TekstscoresTests
{
    private static readonly DateOnly Op = Voorbeeld.Vandaag;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_pair_scores_the_same_to_the_bit_from_either_side(int zaad)
    {
        var (klanten, vacatures) = Gemeente(zaad, 120, 30);
        using var index = Zoekindex.InGeheugen(klanten, vacatures);
        var vanafKlant = klanten.ToDictionary(k => k.Id, k => index.VindVacatures(k, Op).ToDictionary(v => v.Vacature.Id, v => v.Tekst));
        var paren = 0;
        foreach (var vacature in vacatures)
        {
            var gevonden = index.VindKlanten(vacature, Op);
            var gescoord = index.Scoor(vacature, [.. gevonden.Select(k => k.Klant)]);
            foreach (var (kandidaat, tekst) in gevonden.Zip(gescoord))
            {
                paren++;
                // Equals takes NaN for NaN and nothing else for granted.
                Assert.Equal(kandidaat.Tekst, vanafKlant[kandidaat.Klant.Id][vacature.Id]);
                Assert.Equal(kandidaat.Tekst, tekst);
            }

            Assert.Equal(
                klanten.Where(k => Uitsluiting.IsMogelijk(k, vacature, Op)).Select(k => k.Sleutel).Order(StringComparer.Ordinal),
                gevonden.Select(k => k.Klant.Sleutel).Order(StringComparer.Ordinal));
        }

        Assert.True(paren > 500);
        Assert.Equal(paren, vanafKlant.Values.Sum(v => v.Count));
    }

    [Fact]
    public void Word_scores_are_the_formula_worked_out_by_hand()
    {
        var (klanten, vacatures) = Gemeente(7, 80, 15);
        using var index = Zoekindex.InGeheugen(klanten, vacatures);
        var teksten = klanten.ToDictionary(k => k.Id, Woorden);
        var metTekst = teksten.Values.Where(t => t.Count > 0).ToList();
        var gemiddeld = metTekst.Average(t => t.Count);
        double Idf(string term) => metTekst.Count(t => t.Contains(term, StringComparer.Ordinal)) is > 0 and var n ? Math.Log(1 + ((metTekst.Count - n + 0.5) / (n + 0.5))) : 0;

        foreach (var vacature in vacatures)
        {
            var vraag = Woorden(vacature).Distinct(StringComparer.Ordinal).ToList();
            var hoogst = vraag.Sum(Idf) * 2.2;
            foreach (var (klant, scores) in klanten.Zip(index.Scoor(vacature, klanten)))
            {
                var tekst = teksten[klant.Id];
                var verwacht = vraag.Sum(term =>
                {
                    var keer = tekst.Count(t => string.Equals(t, term, StringComparison.Ordinal));
                    return Idf(term) * keer * 2.2 / (keer + (1.2 * (0.25 + (0.75 * tekst.Count / gemiddeld))));
                });
                Assert.Equal(verwacht, scores.Bm25, 1e-9);
                if (tekst.Count == 0) Assert.True(double.IsNaN(scores.Woorden));
                else Assert.Equal(hoogst == 0 ? 0 : verwacht / hoogst, scores.Woorden, 1e-9);
            }
        }
    }

    [Fact]
    public void Scores_are_shares_or_unknown()
    {
        var (klanten, vacatures) = Gemeente(11, 100, 30);
        using var index = Zoekindex.InGeheugen(klanten, vacatures);
        foreach (var scores in vacatures.SelectMany(v => index.Scoor(v, klanten)))
        {
            Assert.All([scores.Woorden, scores.Delen, scores.Codes], s => Assert.True(double.IsNaN(s) || s is >= 0 and <= 1, $"{scores}"));
        }
    }

    [Fact]
    public void What_is_unknown_is_not_scored_as_absent()
    {
        var vacature = Voorbeeld.Vacature("Hovenier") with { Beroep = new("isco:6113", "Hovenier"), Competenties = [new("sgr:24121", null, 3, Eis.Vereist)] };
        var niets = Voorbeeld.Klant("K-niets");
        var beroep = Voorbeeld.Klant("K-beroep") with { Ervaring = [new("isco:6113", "Hovenier", 3, null)], Gewenst = [new("isco:6113", "Hovenier")] };
        var zonder = beroep with { Id = Matching.Klanten.KlantId.New(), Sleutel = "K-zonder", Competenties = [] };
        var alles = beroep with { Id = Matching.Klanten.KlantId.New(), Sleutel = "K-alles", Competenties = [new("sgr:24121", null, 4)] };
        using var index = Zoekindex.InGeheugen([niets, beroep, zonder, alles], [vacature]);
        var scores = index.Scoor(vacature, [niets, beroep, zonder, alles]);

        Assert.True(double.IsNaN(scores[0].Woorden) && double.IsNaN(scores[0].Delen) && double.IsNaN(scores[0].Codes) && double.IsNaN(scores[0].Samen));
        Assert.Equal(1, scores[1].Codes);
        Assert.InRange(scores[2].Codes, 0.01, 0.99);
        Assert.Equal(1, scores[3].Codes);
        Assert.All(index.Scoor(Voorbeeld.Vacature("!"), [alles]), s => Assert.True(double.IsNaN(s.Woorden) && double.IsNaN(s.Delen) && double.IsNaN(s.Codes)));
    }

    [Fact]
    public void A_required_competentie_weighs_twice_a_wished_one()
    {
        var vacature = Voorbeeld.Vacature("!") with { Competenties = [new("sgr:1", null, null, Eis.Vereist), new("sgr:2", null, null, Eis.Gewenst)] };
        var een = Voorbeeld.Klant("K-een") with { Competenties = [new("sgr:1", null, null)] };
        var twee = Voorbeeld.Klant("K-twee") with { Competenties = [new("sgr:2", null, null)] };
        using var index = Zoekindex.InGeheugen([een, twee], []);
        var scores = index.Scoor(vacature, [een, twee]);
        Assert.Equal(2 / 3.0, scores[0].Codes, 1e-12);
        Assert.Equal(1 / 3.0, scores[1].Codes, 1e-12);
    }

    [Fact]
    public void A_neighbouring_beroep_scores_between_the_same_and_another()
    {
        var vacature = Voorbeeld.Vacature("!") with { Beroep = new("isco:8332", null) };
        KlantProfiel Met(string code) => Voorbeeld.Klant(code) with { Ervaring = [new(code, null, 1, null)] };
        KlantProfiel[] klanten = [Met("isco:8332"), Met("isco:8331"), Met("isco:8344"), Met("isco:9412")];
        using var index = Zoekindex.InGeheugen(klanten, []);
        var codes = index.Scoor(vacature, klanten).Select(s => s.Codes).ToList();
        Assert.True(codes[0] > codes[1] && codes[1] > codes[2] && codes[2] > codes[3] && codes[3] == 0, string.Join(' ', codes));
    }

    [Fact]
    public void A_compound_is_found_by_its_part_and_the_part_by_the_compound()
    {
        KlantProfiel Met(string beroep) => Voorbeeld.Klant(beroep) with { Ervaring = [new(null, beroep, 2, null)] };
        KlantProfiel[] klanten = [Met("Vrachtwagenchauffeur"), Met("Schoonmaker"), Met("Hovenier"), Met("Chauffeur")];
        using var index = Zoekindex.InGeheugen(klanten, []);
        var deel = index.Scoor(Voorbeeld.Vacature("Chauffeur (m/v)"), klanten);
        Assert.Equal(0, deel[0].Woorden);
        Assert.True(deel[0].Delen > 0.2 && deel[1].Delen == 0 && deel[3].Delen > deel[0].Delen);
        var geheel = index.Scoor(Voorbeeld.Vacature("Vrachtwagenchauffeur"), klanten);
        Assert.True(geheel[0].Delen > geheel[3].Delen && geheel[3].Delen > geheel[1].Delen);
    }

    [Fact]
    public void A_klant_of_the_past_is_scored_with_the_diagnose_that_held_then()
    {
        var toen = Voorbeeld.Klant() with { Diagnose = new(2024, 1, 1), Gewenst = [new(null, "Kok")] };
        var nu = toen with { Diagnose = new(2026, 1, 1), Gewenst = [new(null, "Hovenier")] };
        using var index = Zoekindex.InGeheugen([toen, nu], []);
        var scores = index.Scoor(Voorbeeld.Vacature("Kok"), [toen, nu]);
        Assert.True(scores[0].Woorden > 0 && scores[1].Woorden == 0);
    }

    private static (KlantProfiel[] Klanten, VacatureProfiel[] Vacatures) Gemeente(int zaad, int klanten, int vacatures)
    {
        var toeval = new Random(zaad);
        return ([.. Enumerable.Range(0, klanten).Select(i => Voorbeeld.Klant(toeval, i))], [.. Enumerable.Range(0, vacatures).Select(i => Voorbeeld.Vacature(toeval, i))]);
    }

    private static List<string> Woorden(KlantProfiel k) => Taalanalyse.Woorden(string.Join(' ',
        [.. k.Ervaring?.Select(e => e.Naam) ?? [], .. k.Gewenst?.Select(b => b.Naam) ?? [], .. k.Competenties?.Select(c => c.Naam) ?? [], k.Presentatie]));

    private static List<string> Woorden(VacatureProfiel v) => Taalanalyse.Woorden(string.Join(' ',
        [v.Titel, v.Beroep?.Naam, .. v.Competenties?.Select(c => c.Naam) ?? [], v.Omschrijving]));
}
