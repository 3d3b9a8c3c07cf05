using Matching.Rangschikking;

namespace Matching.Tests.Rangschikking;

/// <summary>Trees written out by hand: serving needs neither LightGBM nor ML.NET.</summary>
public sealed class BomenmodelTests
{
    private const double Onbekend = double.NaN;

    /// <summary>beroep &lt;= .5 ? (reistijd &lt;= 30 ? .2 : -.4) : (beroep &lt;= .9 ? .6 : 1); unknown beroep goes left, unknown reistijd right.</summary>
    private const string Boom0 = """
        num_leaves=4
        num_cat=0
        split_feature=0 1 0
        threshold=0.5 30 0.90000000000000002
        decision_type=10 8 8
        left_child=1 -1 -2
        right_child=2 -3 -4
        leaf_value=0.20000000000000001 0.59999999999999998 -0.40000000000000002 1
        leaf_count=30 20 10 40
        internal_count=100 40 60
        is_linear=0
        shrinkage=1
        """;

    /// <summary>uren &lt;= {threshold} ? -.1 : .1, where learning never saw an unknown value.</summary>
    private const string Boom1 = """
        num_leaves=2
        num_cat=0
        split_feature=2
        threshold=-4
        decision_type=2
        left_child=-1
        right_child=-2
        leaf_value=-0.10000000000000001 0.10000000000000001
        leaf_count=25 75
        internal_count=100
        is_linear=0
        shrinkage=1
        """;

    private const string Boom2 = """
        num_leaves=1
        num_cat=0
        leaf_value=0.25
        """;

    private static readonly Bomenmodel Model = Bomenmodel.Read(Text(Boom0, Boom1, Boom2)).Value;

    [Theory]
    [InlineData(.5, 30, 0, .2)]
    [InlineData(.5, 31, 0, -.4)]
    [InlineData(.51, 31, 0, .6)]
    [InlineData(.95, 31, 0, 1)]
    [InlineData(Onbekend, 30, 0, .2)]
    [InlineData(.1, Onbekend, 0, -.4)]
    public void A_row_falls_into_one_leaf_of_every_tree(double beroep, double reistijd, double uren, double expected) =>
        Assert.Equal(expected + .1 + .25, Score(beroep, reistijd, uren));

    [Fact]
    public void Unknown_counts_as_zero_where_learning_never_saw_it()
    {
        Assert.Equal(Score(.5, 30, 0), Score(.5, 30, Onbekend));
        Assert.NotEqual(Score(.5, 30, -5), Score(.5, 30, Onbekend));
    }

    [Fact]
    public void Contributions_are_the_shapley_values_of_the_definition()
    {
        var random = new Random(1);
        var contributions = new double[3];
        for (var i = 0; i < 200; i++)
        {
            double Value(double scale) => random.Next(6) == 0 ? Onbekend : (random.NextDouble() - .2) * scale;
            double[] row = [Value(1.3), Value(60), Value(-20)];

            var average = Model.Verklaar(row, contributions);

            Assert.Equal(Game(row, []), average, 1e-12);
            Assert.Equal(Score(row), average + contributions.Sum(), 1e-12);
            for (var feature = 0; feature < 3; feature++)
                Assert.Equal(Shapley(row, feature), contributions[feature], 1e-12);
        }
    }

    [Fact]
    public void Scoring_and_explaining_allocate_nothing()
    {
        var (rows, scores, contributions) = (new double[3 * 1000], new double[1000], new double[3]);
        void Serve()
        {
            Model.Score(rows, 3, scores);
            Model.Verklaar(rows.AsSpan(0, 3), contributions);
        }

        Serve();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Serve();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Threads_may_share_a_model()
    {
        var rows = Enumerable.Range(0, 3000).Select(index => index / 1500.0).ToArray();
        var alone = Scores(rows);

        Parallel.For(0, 16, _ => Assert.Equal(alone, Scores(rows)));
    }

    [Fact]
    public void Rows_of_another_width_are_a_bug()
    {
        Assert.Throws<ArgumentException>(() => Model.Score(new double[4], 4, new double[1]));
        Assert.Throws<ArgumentException>(() => Model.Score(new double[4], 3, new double[1]));
        Assert.Throws<ArgumentException>(() => Model.Verklaar(new double[3], new double[2]));
    }

    [Fact]
    public void A_text_cut_anywhere_is_refused()
    {
        var text = Text(Boom0, Boom1, Boom2);

        Assert.All(Enumerable.Range(0, text.Length - 1), length => Assert.IsType<BrokenModel>(Bomenmodel.Read(text[..length]).Fault));
        Assert.Equal(["beroep", "reistijd", "uren"], Bomenmodel.Read(text).Value.Kenmerken);
    }

    [Fact]
    public void A_text_with_a_wrong_sign_is_refused_or_still_scores_but_never_breaks()
    {
        var text = Text(Boom0, Boom1, Boom2);
        var random = new Random(2);
        var refused = 0;
        for (var i = 0; i < 5000; i++)
        {
            var broken = text.ToCharArray();
            broken[random.Next(text.Length)] = "0123456789-=. \nxé"[random.Next(17)];
            if (Bomenmodel.Read(new string(broken)) is { IsFault: false, Value: var model } && model.Kenmerken.Count == 3)
                model.Verklaar(new double[3], new double[3]);
            else
                refused++;
        }

        Assert.InRange(refused, 2000, 4999);
    }

    [Theory]
    [InlineData("decision_type=10 8 8", "decision_type=10 9 8", "boom 0")]
    [InlineData("decision_type=10 8 8", "decision_type=10 4 8", "boom 0")]
    [InlineData("left_child=1 -1 -2", "left_child=0 -1 -2", "boom 0")]
    [InlineData("left_child=1 -1 -2", "left_child=1 -1 -1", "boom 0")]
    [InlineData("leaf_count=30 20 10 40", "leaf_count=30 20 11 40", "boom 0")]
    [InlineData("leaf_value=0.2", "leaf_value=1e999 ", "boom 0")]
    [InlineData("split_feature=0 1 0", "split_feature=0 3 0", "boom 0")]
    [InlineData("is_linear=0", "is_linear=1", "boom 0")]
    [InlineData("objective=lambdarank", "objective=binary", "rangschikken")]
    [InlineData("version=v4", "version=v9", "versie")]
    [InlineData("monotone_constraints=1 -1 0", "monotone_constraints=1 -1", "richtingen")]
    [InlineData("feature_names=beroep reistijd uren", "feature_names=beroep reistijd", "namen")]
    public void What_cannot_be_scored_exactly_is_refused_by_name(string whole, string broken, string reason)
    {
        var fault = Bomenmodel.Read(Text([.. new[] { Boom0, Boom1, Boom2 }.Select(boom => boom.Replace(whole, broken, StringComparison.Ordinal))])
            .Replace(whole, broken, StringComparison.Ordinal)).Fault;

        Assert.Contains(reason, Assert.IsType<BrokenModel>(fault).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_refused() => Assert.IsType<BrokenModel>(Bomenmodel.Read("").Fault);

    private static string Text(params string[] trees)
    {
        var blocks = trees.Select((tree, index) => $"Tree={index}\n{tree}\n\n\n").ToList();
        return $"tree\nversion=v4\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\nmax_feature_idx=2\nobjective=lambdarank\n"
            + "feature_names=beroep reistijd uren\nmonotone_constraints=1 -1 0\n"
            + $"tree_sizes={string.Join(' ', blocks.Select(block => block.Length))}\n\n{string.Concat(blocks)}end of trees\n\n"
            + "feature_importances:\nberoep=2\n\nparameters:\n[objective: lambdarank]\nend of parameters";
    }

    private static double Score(params double[] row) => Scores(row)[0];

    private static double[] Scores(double[] rows)
    {
        var scores = new double[rows.Length / 3];
        Model.Score(rows, 3, scores);
        return scores;
    }

    /// <summary>The mean score when only some features are known: at a question about another one both ways count by their rows.</summary>
    private static double Game(double[] row, int[] known)
    {
        double Share(int feature, bool yes, double left, double whole) => known.Contains(feature) ? (yes ? 1 : 0) : left / whole;
        var fits = Share(0, !(row[0] > .5), 40, 100);
        var near = Share(1, row[1] <= 30, 30, 40);
        var middle = Share(0, row[0] <= .9, 20, 60);
        var few = Share(2, row[2] <= -4, 25, 100);
        return (fits * ((near * .2) + ((1 - near) * -.4))) + ((1 - fits) * ((middle * .6) + (1 - middle))) + (few * -.1) + ((1 - few) * .1) + .25;
    }

    private static double Shapley(double[] row, int feature)
    {
        var (a, b) = ((feature + 1) % 3, (feature + 2) % 3);
        double Added(params int[] before) => Game(row, [.. before, feature]) - Game(row, before);
        return (Added() / 3) + (Added(a) / 6) + (Added(b) / 6) + (Added(a, b) / 3);
    }
}
