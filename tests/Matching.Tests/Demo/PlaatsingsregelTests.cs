using Matching.Demo;
using Matching.Demo.Catalogus;

namespace Matching.Tests.Demo;

public sealed class PlaatsingsregelTests
{
    private static readonly DemoWereld Wereld = DemoWereld.Make(new DemoOpties(Demomap.Vandaag));

    /// <summary>Suitability explains outcomes well, not fully: there is something to learn and something nobody can know.</summary>
    [Theory]
    [InlineData("geplaatst")]
    [InlineData("geplaatst gesprek")]
    public void Suitability_tells_outcomes_apart_but_not_too_well(string goed)
    {
        var beslist = Wereld.Voorstellen.Where(v => v.Uitkomst != "geen-reactie").ToLookup(v => goed.Split(' ').Contains(v.Uitkomst, StringComparer.Ordinal), v => v.Geschiktheid);
        var juist = beslist[true].Sum(p => beslist[false].Sum(n => p > n ? 1.0 : p == n ? 0.5 : 0));
        Assert.InRange(juist / (beslist[true].Count() * (double)beslist[false].Count()), 0.77, 0.87);
    }

    [Fact]
    public void Without_the_licence_nobody_drives()
    {
        var vacature = Wereld.Vacatures.First(v => v.Beroep.Rijbewijs == "C");
        var klant = Wereld.Klanten[0];
        var met = Clone(klant, klant.Aanleg with { Rijbewijzen = ["B", "C"] });
        var zonder = Clone(klant, klant.Aanleg with { Rijbewijzen = ["B"] });
        Assert.True(Plaatsingsregel.Kan(met, vacature, Demomap.Vandaag) - Plaatsingsregel.Kan(zonder, vacature, Demomap.Vandaag) > 5);
    }

    [Fact]
    public void Distance_weighs_more_without_a_car_and_on_a_short_week()
    {
        var vacature = Wereld.Vacatures.First(v => v.UrenMax >= 36 && v.Werkgever.Pc4 / 100 == 25);
        var klant = Wereld.Klanten.First(k => k.Pc4 / 10 == 225);
        double Wil(int uren, params string[] vervoer) => Plaatsingsregel.Wil(Clone(klant, klant.Aanleg with { UrenMin = 8, UrenMax = uren, Onregelmatig = true, Vervoer = [.. vervoer] }), vacature);
        Assert.True(Wil(36, "auto") > Wil(36, "fiets"));
        Assert.True(Wil(36, "auto") - Wil(36, "fiets") < Wil(vacature.UrenMin, "auto") - Wil(vacature.UrenMin, "fiets") || vacature.UrenMin >= 32);
    }

    [Fact]
    public void Who_wants_something_else_says_no_more_often()
    {
        var vacature = Wereld.Vacatures.First(v => v.Beroep.Naam == "Schoonmaker");
        var klant = Wereld.Klanten[0];
        var wil = Clone(klant, klant.Aanleg with { Wens = [vacature.Beroep] });
        var wilNiet = Clone(klant, klant.Aanleg with { Wens = [Beroepencatalogus.OpNaam["Lasser"]] });
        Assert.True(Plaatsingsregel.Wil(wil, vacature) > Plaatsingsregel.Wil(wilNiet, vacature) + 1);
    }

    [Fact]
    public void Consulenten_choose_mostly_from_those_they_know()
    {
        var uitRonde = Wereld.Voorstellen.Where(v => v.Bron is "consulent" or "accountmanager").ToList();
        Assert.InRange(uitRonde.Count(v => v.Bron == "consulent") / (double)uitRonde.Count, 0.5, 0.9);
    }

    private static DemoKlant Clone(DemoKlant klant, Aanleg aanleg) => new()
    {
        Sleutel = klant.Sleutel, Voornaam = klant.Voornaam, Achternaam = klant.Achternaam, Geslacht = klant.Geslacht, Geboortedatum = klant.Geboortedatum,
        Gemeente = klant.Gemeente, Pc4 = klant.Pc4, Doelgroepen = klant.Doelgroepen, Instroom = klant.Instroom, WilWerken = klant.WilWerken,
        Bemiddelbaarheid = klant.Bemiddelbaarheid, Consulent = klant.Consulent, Publicatie = klant.Publicatie, Aanleg = aanleg,
    };
}
