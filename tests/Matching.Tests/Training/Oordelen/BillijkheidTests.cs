using Matching.Klanten;
using Matching.Training;
using Matching.Training.Oordelen;

namespace Matching.Tests.Training.Oordelen;

public sealed class BillijkheidTests
{
    private static readonly Groep Vrouwen = new("geslacht", "vrouwen");
    private static readonly Groep Mannen = new("geslacht", "mannen");

    [Fact]
    public void Skew_is_the_share_at_the_top_against_the_share_in_the_pool()
    {
        // Of a hundred klanten forty are women; two of them stand in the first ten, ten in the first twenty-five.
        var cijfer = Measure(100, [0, 1, .. Enumerable.Range(10, 8), .. Enumerable.Range(60, 30)], positief: [0]);

        Assert.Equal(40, cijfer.Klanten);
        Assert.Equal(Math.Log(.2 / .4), cijfer.Skew10!.Gemiddelde, 1e-12);
        Assert.Equal(Math.Log(.4 / .4), cijfer.Skew25!.Gemiddelde, 1e-12);
    }

    [Fact]
    public void Chance_is_recall_of_the_own_positives_against_that_of_the_others()
    {
        // Forty women at places 1, 11, 21 and so on: four of them in the first twenty... and everybody is a positive.
        var vrouwen = Enumerable.Range(0, 80).Where(i => i < 20 ? i % 5 == 0 : i % 5 < 3).ToArray();
        var cijfer = Measure(80, vrouwen, positief: [.. Enumerable.Range(0, 80)]);

        Assert.Equal(40, vrouwen.Length);
        Assert.Equal((4 / 40.0) - (16 / 40.0), cijfer.Kansverschil!.Gemiddelde, 1e-12);
        Assert.Equal(.25, cijfer.Kansverhouding!.Value, 1e-12);
        Assert.True(cijfer.IsAlarm);
    }

    [Fact]
    public void Sight_is_the_mean_discount_of_a_place()
    {
        var cijfer = Measure(60, [.. Enumerable.Range(0, 30)], positief: [0]);

        Assert.Equal(Enumerable.Range(1, 30).Average(Zicht) / Enumerable.Range(31, 30).Average(Zicht), cijfer.Zicht!.Value, 1e-12);

        static double Zicht(int rang) => 1 / Math.Log2(rang + 1);
    }

    [Fact]
    public void A_group_of_under_thirty_is_not_shown_and_thirty_is()
    {
        Assert.Equal(new Groepscijfer(Vrouwen, null, null, null, null, null, null, null), Measure(100, [.. Enumerable.Range(0, 29)], positief: [0]));
        Assert.Equal(30, Measure(100, [.. Enumerable.Range(0, 30)], positief: [0]).Klanten);
    }

    [Fact]
    public void A_chance_of_under_thirty_positives_is_not_measured()
    {
        Assert.Null(Measure(100, [.. Enumerable.Range(0, 50)], positief: [.. Enumerable.Range(21, 79)]).Kansverschil);
        Assert.NotNull(Measure(100, [.. Enumerable.Range(0, 50)], positief: [.. Enumerable.Range(20, 80)]).Kansverschil);
    }

    [Fact]
    public void One_person_on_many_lists_is_one_person()
    {
        var klanten = Proeflijst.Klanten(40);
        var proeven = Enumerable.Range(0, 5).Select(_ => Proeflijst.Make(klanten, [0])).ToList();

        Assert.All(Billijkheid.Measure(proeven, Proeflijst.Methode, (_, plek) => [plek < 10 ? Vrouwen : Mannen]).Where(g => g.Groep == Vrouwen), g => Assert.Null(g.Klanten));
    }

    [Fact]
    public void What_is_not_known_is_a_group_of_its_own()
    {
        var klant = new Klant { Id = KlantId.New(), Sleutel = "K", Voornaam = "Iemand", Achternaam = "Voorbeeld", Gemeente = "Voorbeeld" };

        Assert.Equal(
            [new("geslacht", "niet bekend"), new("leeftijd", "niet bekend"), new("doelgroep", "niet bekend"), Groepen.Dun],
            Groepen.Alle(klant, Matching.Tests.Zoeken.Voorbeeld.Klant(), new(2026, 1, 1)));
        klant.Geboortedatum = new(1999, 1, 2);
        Assert.Contains(new("leeftijd", "jonger dan 27"), Groepen.Alle(klant, Matching.Tests.Zoeken.Voorbeeld.Klant(), new(2026, 1, 1)));
        Assert.Contains(new("leeftijd", "27 tot 45"), Groepen.Alle(klant, Matching.Tests.Zoeken.Voorbeeld.Klant(), new(2026, 1, 2)));
    }

    private static Groepscijfer Measure(int pool, int[] vrouwen, int[] positief) =>
        Billijkheid.Measure([Proeflijst.Make(Proeflijst.Klanten(pool), positief)], Proeflijst.Methode, (_, plek) => [vrouwen.Contains(plek) ? Vrouwen : Mannen]).Single(g => g.Groep == Vrouwen);
}
