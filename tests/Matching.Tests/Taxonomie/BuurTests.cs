using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

public sealed class BuurTests
{
    private static readonly Taxonomiestand Stand = Taxonomiestand.Start;
    private static readonly Zeldzaamheid Zeldzaam = Zeldzaamheid.VanBeroepen(Stand);

    [Theory]
    [InlineData("Orderpicker", "Magazijnmedewerker")]
    [InlineData("Stukadoor", "Stukadoorshulp")]
    [InlineData("Keukenhulp", "Leerling-kok")]
    [InlineData("Helpende zorg", "Thuishulp zorg")]
    [InlineData("Schoonmaker", "Schoolschoonmaker")]
    [InlineData("Receptionist", "Secretaresse")]
    public void Who_looks_wider_finds_the_work_next_door(string van, string naar) =>
        Assert.Contains(naar, Buur.Van(Beroep(van), Zeldzaam, 8).Select(b => b.Beroep.Naam));

    [Fact]
    public void A_neighbour_says_what_is_shared_and_what_is_missing()
    {
        var schilder = Beroep("Schilder");
        foreach (var buur in Buur.Van(schilder, Zeldzaam, 10))
        {
            var gevraagd = buur.Beroep.Essentieel.Concat(buur.Beroep.Optioneel).ToHashSet();
            Assert.Equal(gevraagd, buur.Gedeeld.Concat(buur.Ontbreekt).ToHashSet());
            Assert.All(buur.Gedeeld, c => Assert.Contains(c, schilder.Essentieel.Concat(schilder.Optioneel)));
            Assert.InRange(buur.Nabijheid, double.Epsilon, 1);
            Assert.NotSame(schilder, buur.Beroep);
        }
    }

    [Fact]
    public void Neighbours_are_as_near_to_each_other_both_ways()
    {
        var buur = Buur.Van(Beroep("Kapper"), Zeldzaam, 5)[0];
        Assert.Equal(buur.Nabijheid, Buur.Van(buur.Beroep, Zeldzaam, 500).Single(b => b.Beroep.Naam == "Kapper").Nabijheid, 12);
    }

    [Fact]
    public void What_is_rare_tells_more()
    {
        Assert.True(Zeldzaam.Van("lokaal:klanten-vriendelijk-te-woord-staan") < Zeldzaam.Van("lokaal:koeien-melken"));
        var geteld = Zeldzaamheid.Geteld(Stand, 100, new Dictionary<string, int> { ["lokaal:heftruckcertificaat"] = 30, ["lokaal:heftruck"] = 50, ["sgr:24105"] = 79 });
        Assert.True(geteld.Van("lokaal:heftruck") < geteld.Van("sgr:24105"));
        Assert.Equal(geteld.Van("lokaal:heftruck"), geteld.Van("lokaal:heftruckcertificaat"));
        Assert.True(geteld.Van("lokaal:nooit-gezien") > geteld.Van("sgr:24105"));
        Assert.True(geteld.Van("lokaal:heftruck") > 0);
    }

    private static Begrip Beroep(string naam) => Stand.Beroepen.Single(b => b.Naam == naam);
}
