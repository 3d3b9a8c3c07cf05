using Matching.Training;

namespace Matching.Tests.Training;

public sealed class PoortTests
{
    private static readonly Groepsverschil Mannen = new("mannen", 200, new(1, 1), new(1, 1));

    [Fact]
    public void What_is_not_worse_passes() => Assert.Equal(Poortuitslag.Geslaagd, Judge().Uitslag);

    [Theory]
    [InlineData(-.01, -.03, -.001, "NDCG@10 is lager")]
    [InlineData(-.021, -.08, .03, "NDCG@10 is gemiddeld 0,021 lager")]
    public void A_lower_order_is_refused(double gemiddeld, double laag, double hoog, string zin) =>
        AssertRefused(zin, Judge(ndcg: new(gemiddeld, laag, hoog)));

    [Fact]
    public void A_little_lower_without_proof_passes() => Assert.Equal(Poortuitslag.Geslaagd, Judge(ndcg: new(-.019, -.05, .01)).Uitslag);

    [Fact]
    public void Finding_fewer_is_refused() => AssertRefused("Recall@20 is gemiddeld", Judge(recall: new(-.03, -.08, .02)));

    [Fact]
    public void A_group_that_falls_behind_is_refused_by_name()
    {
        AssertRefused("‘vrouwen’ krijgt 0,70 keer de plek", Judge(groepen: [Mannen, new("vrouwen", 150, new(.70, .95), new(1, 1))]));
        AssertRefused("‘vrouwen’ krijgt 0,70 keer de kans", Judge(groepen: [Mannen, new("vrouwen", 150, new(1, 1), new(.70, .95))]));
    }

    [Fact]
    public void A_group_that_was_as_far_behind_already_is_no_reason() =>
        Assert.Equal(Poortuitslag.Geslaagd, Judge(groepen: [Mannen, new("vrouwen", 150, new(.70, .74), null)]).Uitslag);

    [Theory]
    [InlineData(29)]
    [InlineData(0)]
    public void Under_thirty_vacatures_is_not_a_pass(int vacatures)
    {
        var oordeel = Judge(vacatures, ndcg: new(.2, .1, .3));
        Assert.Equal(Poortuitslag.TeWeinigGegevens, oordeel.Uitslag);
        Assert.Contains("Te weinig gegevens", oordeel.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_too_small_to_measure_is_not_a_pass_and_never_hides_a_refusal()
    {
        var klein = new Groepsverschil("geslacht x", null, null, null);
        var oordeel = Judge(groepen: [Mannen, klein]);
        Assert.Equal(Poortuitslag.TeWeinigGegevens, oordeel.Uitslag);
        Assert.Contains("geslacht x", oordeel.Zin, StringComparison.Ordinal);
        AssertRefused("NDCG@10", Judge(ndcg: new(-.1, -.2, -.05), groepen: [Mannen, klein]));
    }

    [Fact]
    public void Against_one_that_saw_the_period_a_win_counts_and_a_loss_proves_nothing()
    {
        Assert.Equal(Poortuitslag.Geslaagd, Judge(gezien: true).Uitslag);
        Assert.Equal(Poortuitslag.TeWeinigGegevens, Judge(ndcg: new(-.1, -.2, -.05), gezien: true).Uitslag);
    }

    private static void AssertRefused(string zin, Poortoordeel oordeel)
    {
        Assert.Equal(Poortuitslag.Geweigerd, oordeel.Uitslag);
        Assert.Contains(zin, oordeel.Zin, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", oordeel.Zin, StringComparison.Ordinal);
    }

    private static Poortoordeel Judge(int vacatures = 60, Interval? ndcg = null, Interval? recall = null, IReadOnlyList<Groepsverschil>? groepen = null, bool gezien = false) =>
        Poort.Judge(new("nieuw", "oud", new(2025, 3, 2), new(2026, 3, 2), gezien, vacatures, ndcg ?? new(.01, -.01, .03), recall ?? new(0, -.01, .01), groepen ?? [Mannen]));
}
