using System.Runtime.InteropServices;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Training;

namespace Matching.Tests.Training;

public sealed class LeerderTests
{
    private static readonly Lazy<Geleerd> Learned = new(() => Proefset.Learn(Proefset.Make()));

    private static readonly double[] Vers = Proefset.Rows(10_000, new Random(11));

    [Fact]
    public void Scores_of_the_flat_trees_equal_those_of_LightGBM_to_the_bit()
    {
        using var native = LightGbmBooster.Load(Learned.Value.Tekst);

        var expected = native.Predict(Vers, LightGbmPrediction.Raw);

        Assert.Equal(Bits(expected), Bits(Learned.Value.Model.Score(Vers)));
        Assert.True(expected.Distinct().Count() > 500);
    }

    [Fact]
    public void Ranking_needs_no_conversion_from_raw_to_normal()
    {
        using var native = LightGbmBooster.Load(Learned.Value.Tekst);

        Assert.Equal(native.Predict(Vers, LightGbmPrediction.Raw), native.Predict(Vers, LightGbmPrediction.Normal));
    }

    [Fact]
    public void A_gap_that_learning_never_saw_is_scored_as_LightGBM_does()
    {
        var known = Proefset.Make();
        var whole = new Leerset(known.Kenmerken, known.Tekens, [.. known.Waarden.Select(value => double.IsNaN(value) ? -.5 : value - .5)], known.Labels, known.Groepen);
        var learned = Proefset.Learn(whole);
        using var native = LightGbmBooster.Load(learned.Tekst);

        Assert.Equal(Bits(native.Predict(Vers, LightGbmPrediction.Raw)), Bits(learned.Model.Score(Vers)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(63)]
    public void Contributions_equal_those_of_LightGBM_and_sum_to_the_score(int leaves)
    {
        var learned = Proefset.Learn(Proefset.Make(), new LeerOpties { Bladeren = leaves, RijenPerBlad = 5 });
        var rows = Vers[..(500 * Proefset.Kolommen)];
        using var native = LightGbmBooster.Load(learned.Tekst);
        var expected = native.Predict(rows, LightGbmPrediction.Contributions).Chunk(Proefset.Kolommen + 1).ToList();
        var scores = learned.Model.Score(rows);
        var contributions = new double[Proefset.Kolommen];

        foreach (var (index, row) in rows.Chunk(Proefset.Kolommen).Index())
        {
            var average = learned.Model.Verklaar(row, contributions);

            Assert.Equal(expected[index][^1], average, 1e-9);
            Assert.All(contributions.Zip(expected[index]), pair => Assert.Equal(pair.Second, pair.First, 1e-9));
            Assert.Equal(scores[index], average + contributions.Sum(), 1e-9);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, -1)]
    public void A_score_only_moves_the_way_the_sign_of_a_column_allows(int column, int sign)
    {
        var model = Learned.Value.Model;
        Assert.Equal([1, 1, -1, 0, 0], model.Tekens);
        var moved = false;
        foreach (var row in Vers.Chunk(Proefset.Kolommen).Take(300))
        {
            double? previous = null;
            for (var value = -.5; value <= 1.5; value += .02)
            {
                row[column] = value;
                var score = model.Score(row)[0];
                Assert.True(previous is null || (score - previous) * sign >= 0);
                moved |= previous is not null && score != previous;
                previous = score;
            }
        }

        Assert.True(moved);
    }

    [Fact]
    public void The_same_seed_gives_the_same_text_and_another_seed_another()
    {
        var set = Proefset.Make();

        Assert.Equal(Learned.Value.Tekst, Proefset.Learn(set).Tekst, StringComparer.Ordinal);
        Assert.NotEqual(Learned.Value.Tekst, Proefset.Learn(set, new LeerOpties { Zaad = 21 }).Tekst, StringComparer.Ordinal);
    }

    [Fact]
    public void Weights_count()
    {
        var set = Proefset.Make();
        var weighted = new Leerset(set.Kenmerken, set.Tekens, set.Waarden, set.Labels, set.Groepen, [.. set.Labels.Select(label => label == 0 ? .3f : 1)]);

        Assert.NotEqual(Learned.Value.Tekst, Proefset.Learn(weighted).Tekst, StringComparer.Ordinal);
    }

    [Fact]
    public void The_model_knows_its_columns_and_trees()
    {
        Assert.Equal(["beroep", "competenties", "reistijd", "uren", "wens"], Learned.Value.Model.Kenmerken);
        Assert.Equal(100, Learned.Value.Model.Bomen);
    }

    [Fact]
    public void A_text_cut_anywhere_is_refused()
    {
        var text = Learned.Value.Tekst;
        var end = text.LastIndexOf("end of parameters", StringComparison.Ordinal) + "end of parameters".Length;

        Assert.All(Enumerable.Range(0, 400).Select(step => step * (end - 1) / 399), length => Assert.IsType<BrokenModel>(Bomenmodel.Read(text[..length]).Fault));
        Assert.False(Bomenmodel.Read(text[..end]).IsFault);
    }

    [Fact]
    public void MLNet_agrees_with_the_model_and_sees_one_leaf_that_differs()
    {
        var text = Learned.Value.Tekst;
        var leaf = text.IndexOf("leaf_value=", StringComparison.Ordinal) + "leaf_value=-0.".Length;
        var changed = Bomenmodel.Read(text[..leaf] + (text[leaf] == '1' ? '2' : '1') + text[(leaf + 1)..]).Value;

        Assert.True(MlNetOrakel.Agrees(text, Learned.Value.Model, Proefset.Make()));
        Assert.False(MlNetOrakel.Agrees(text, changed, Proefset.Make()));
    }

    [Fact]
    public void Learning_stops_between_trees_when_asked()
    {
        _ = Learned.Value;
        using var stop = new CancellationTokenSource();
        var heard = new List<int>();
        var progress = new Heard(bomen =>
        {
            heard.Add(bomen);
            if (bomen == 5)
                stop.Cancel();
        });

        Assert.Throws<OperationCanceledException>(() => Leerder.Learn(Proefset.Make(), new LeerOpties(), progress, stop.Token));
        Assert.Equal([1, 2, 3, 4, 5], heard);
    }

    [Fact]
    public void Rows_that_are_all_alike_teach_nothing()
    {
        _ = Learned.Value;
        var set = new Leerset(["uren"], [1], new double[100], [.. Enumerable.Range(0, 100).Select(row => (float)(row % 2))], [50, 50]);

        Assert.IsType<NothingToLearn>(Leerder.Learn(set, new LeerOpties()).Fault);
    }

    [Fact]
    public void What_LightGBM_refuses_comes_back_as_a_sentence()
    {
        _ = Learned.Value;
        var set = Proefset.Make(vacatures: 1, klanten: 10_001);

        var fault = Assert.IsType<Invalid>(Leerder.Learn(set, new LeerOpties()).Fault);

        Assert.Contains("10001", fault.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_whose_parts_do_not_fit_is_a_bug()
    {
        Assert.Throws<ArgumentException>(() => new Leerset(["uren"], [1], [1, 2], [0], [1]));
        Assert.Throws<ArgumentException>(() => new Leerset(["uren"], [1], [1, 2], [0, 1], [1]));
        Assert.Throws<ArgumentException>(() => new Leerset(["uren"], [1, 1], [1, 2], [0, 1], [2]));
        Assert.Throws<ArgumentException>(() => new Leerset(["uren per week"], [1], [1, 2], [0, 1], [2]));
        Assert.Throws<ArgumentException>(() => new Leerset(["uren"], [1], [1, double.PositiveInfinity], [0, 1], [2]));
    }

    private static long[] Bits(double[] scores) => MemoryMarshal.Cast<double, long>(scores).ToArray();

    private sealed class Heard(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
