using Matching.Taxonomie;
using Matching.Tests.Zoeken;
using Matching.Voorstellen.Lijsten;
using Matching.Zoeken;

namespace Matching.Tests.Voorstellen;

public sealed class BrederKijkenTests
{
    private static readonly Zeldzaamheid Zeldzaam = new(Stand, 0, new Dictionary<string, int>());

    private static Taxonomiestand Stand => Taxonomiestand.Start;

    [Fact]
    public void From_a_wish_one_comes_at_work_that_asks_the_same()
    {
        var heeft = Stand.FindCompetentie(null, "Orders verzamelen")!;
        var klant = Voorbeeld.Klant() with { Gewenst = [new("isco:9333", "Magazijnmedewerker")], Competenties = [new ProfielCompetentie(heeft.Code, heeft.Naam, null)] };

        var (wens, kansen) = Assert.Single(BrederKijken.Van(klant, [], Stand, Zeldzaam));

        Assert.Equal("Magazijnmedewerker", wens.Naam);
        var orderpicker = Assert.Single(kansen, k => k.Beroep.Naam == "Orderpicker");
        Assert.Contains(heeft, orderpicker.Heeft);
        Assert.NotEmpty(orderpicker.Mist!);
        Assert.DoesNotContain(heeft, orderpicker.Mist!);
    }

    [Fact]
    public void Of_whom_nothing_is_known_nothing_is_missing()
    {
        var klant = Voorbeeld.Klant() with { Gewenst = [new(null, "Kok")] };

        Assert.All(Assert.Single(BrederKijken.Van(klant, [], Stand, Zeldzaam)).Kansen, k => Assert.Null(k.Mist));
    }

    [Fact]
    public void Without_a_wish_there_is_nothing_to_widen() => Assert.Empty(BrederKijken.Van(Voorbeeld.Klant(), [], Stand, Zeldzaam));
}
