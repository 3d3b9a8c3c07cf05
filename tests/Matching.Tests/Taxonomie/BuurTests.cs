using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

public sealed class BuurTests
{
    private static readonly Taxonomiestand Stand = Taxonomiestand.Start;
    private static readonly Zeldzaamheid Zeldzaam = new(Stand, 0, new Dictionary<string, int>());

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
    public void What_few_beroepen_ask_tells_more_while_there_is_nobody_to_count() =>
        Assert.True(Zeldzaam.Van(Stand.Find("lokaal:klanten-vriendelijk-te-woord-staan")!) < Zeldzaam.Van(Stand.Find("lokaal:koeien-melken")!));

    [Fact]
    public void What_people_really_have_and_ask_decides_once_there_are_many()
    {
        var (klanten, koeien) = (Stand.Find("lokaal:klanten-vriendelijk-te-woord-staan")!, Stand.Find("lokaal:koeien-melken")!);
        Zeldzaamheid Geteld(int totaal) => new(Stand, totaal, new Dictionary<string, int> { [koeien.Code] = totaal / 2 });
        Assert.True(Geteld(4).Van(klanten) < Geteld(4).Van(koeien));
        Assert.True(Geteld(4_000).Van(klanten) > Geteld(4_000).Van(koeien));
        Assert.All(Stand.Competenties, c => Assert.True(new Zeldzaamheid(Stand, 50, Stand.Competenties.ToDictionary(x => x.Code, _ => 50)).Van(c) > 0));
    }

    private static Begrip Beroep(string naam) => Stand.Beroepen.Single(b => b.Naam == naam);
}
