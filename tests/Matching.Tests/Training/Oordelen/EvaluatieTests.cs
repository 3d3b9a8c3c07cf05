using Matching.Rangschikking;
using Matching.Training;
using Matching.Training.Oordelen;

namespace Matching.Tests.Training.Oordelen;

/// <summary>The whole of an evaluation on a small seeded past.</summary>
public sealed class EvaluatieTests(Demoverleden verleden) : IClassFixture<Demoverleden>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_way_of_ranking_stands_in_one_table_and_so_few_vacatures_prove_nothing()
    {
        var verslag = Run(new(verleden.Vanaf, InGebruik: new Handweging()));

        Assert.Equal(Rangmethoden.Alle.Except([Rangmethoden.InGebruik]), verslag.Methoden.Select(m => m.Naam));
        Assert.InRange(verslag.Vacatures, 5, Verschil.Genoeg - 1);
        Assert.All(verslag.Verschil, v => Assert.Equal("geen bewijs", v.Oordeel));
        Assert.Equal(verslag.Vacatures, verslag.Perioden.Sum(p => p.Vacatures));
        Assert.NotNull(verslag.InGebruik!.NietGemeten);
        var ndcg = verslag.Methoden.ToDictionary(m => m.Naam, m => m.Ndcg10);
        Assert.True(ndcg[Rangmethoden.Handgewogen] > 2 * ndcg[Rangmethoden.Willekeurig]);
        Assert.Equal(ndcg[Rangmethoden.Model] - ndcg[Rangmethoden.Handgewogen], verslag.Verschil[0].Ndcg10, 1e-9);
    }

    [Fact]
    public void A_model_in_use_has_a_row_unless_it_has_seen_the_period()
    {
        var geleerd = Leerproef.Learn(verleden.Lijsten, verleden.Vanaf, vrij: false, Stop).Value!;
        var model = new Leermodel("eigen", geleerd.Bomen!, Regime.Van(geleerd.Vacatures), verleden.Vanaf);
        var zag = new Leermodel("eigen", geleerd.Bomen!, Regime.Van(geleerd.Vacatures), verleden.Vanaf.AddDays(1));

        var gemeten = Run(new(verleden.Vanaf, InGebruik: model));
        var niet = Run(new(verleden.Vanaf, InGebruik: zag));

        Assert.Null(gemeten.InGebruik!.NietGemeten);
        Assert.Contains(gemeten.Methoden, m => m.Naam == Rangmethoden.InGebruik);
        Assert.Contains(gemeten.Verschil, v => v.Met == Rangmethoden.InGebruik);
        Assert.Contains("leerde van deze periode", niet.InGebruik!.NietGemeten, StringComparison.Ordinal);
        Assert.DoesNotContain(niet.Methoden, m => m.Naam == Rangmethoden.InGebruik);
    }

    [Fact]
    public void A_ranker_held_against_itself_differs_nowhere()
    {
        var vergelijking = new Evaluatie(verleden.Historie, verleden.Lijsten).Compare(new Handweging(), new Handweging(), verleden.Vanaf, Demoverleden.Dag);

        Assert.NotEmpty(vergelijking.Vacatures);
        Assert.Equal(new Interval(0, 0, 0), vergelijking.Ndcg);
        Assert.Equal(new Interval(0, 0, 0), vergelijking.Recall);
        Assert.Equal(vergelijking.Nieuw.AsEnumerable(), vergelijking.Huidig);
    }

    [Fact]
    public void A_period_without_vacatures_compares_nothing() =>
        Assert.Null(new Evaluatie(verleden.Historie, verleden.Lijsten).Compare(new Handweging(), new Handweging(), Demoverleden.Dag.AddYears(5), Demoverleden.Dag.AddYears(6)).Ndcg);

    [Fact]
    public void The_learning_curve_is_the_same_every_time_and_keeps_to_hand_weights_where_little_is_known()
    {
        var (een, twee) = (Curve(), Curve());

        Assert.Equal(een.AsEnumerable(), twee);
        Assert.Equal([10, 25], een.Where(p => !p.IsAlles).Take(2).Select(p => p.Vacatures));
        Assert.Equal((een[0].Handgewogen, 0), (een[0].Regime, een[0].Spreiding));
        Assert.NotEqual(een[0].Handgewogen, een[0].Model);
        Assert.NotEqual(een[1].Handgewogen, een[1].Regime);
        Assert.True(een[^1].IsAlles);
    }

    [Fact]
    public void A_larger_draw_holds_the_smaller_one_and_another_seed_is_another_draw()
    {
        var lijsten = verleden.Lijsten.ToList();

        Assert.Empty(Leercurve.Draw(lijsten, 10, 1).Except(Leercurve.Draw(lijsten, 25, 1)));
        Assert.NotEqual(Leercurve.Draw(lijsten, 10, 1), Leercurve.Draw(lijsten, 10, 2));
    }

    [Fact]
    public void An_evaluation_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => new Evaluatie(verleden.Historie, verleden.Lijsten).Run(new(verleden.Vanaf), voortgang: null, stop.Token));
    }

    private IReadOnlyList<Leerpunt> Curve() => Run(new(verleden.Vanaf, Verdiept: true)).Verdieping!.Leercurve;

    private Evaluatieverslag Run(Evaluatievraag vraag)
    {
        var done = new Evaluatie(verleden.Historie, verleden.Lijsten).Run(vraag, voortgang: null, Stop);
        if (done.Fault is Kern.Unavailable missing) Assert.Skip(missing.Tekst);
        return done.Value;
    }
}
