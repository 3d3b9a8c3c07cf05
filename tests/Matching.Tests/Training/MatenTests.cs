using Matching.Training;

namespace Matching.Tests.Training;

public sealed class MatenTests
{
    [Theory]
    [InlineData(5, .43942925167146063)]
    [InlineData(3, .3838323029697044)]
    [InlineData(1, .363671198812673)]
    [InlineData(4, .28879573536768505)]
    [InlineData(2, .2119744912371782)]
    [InlineData(0, .10882970494872854)]
    public void Published_ndcg_of_one_column_is_reproduced(int column, double expected)
    {
        var rows = Svmlight.Read(Gedeeld.File("ltr", "fastrank-trecnews", "examples", "trec_news_2018.train"), columns: 6);
        var lists = rows.Queries.Index().GroupBy(row => row.Item, row => row.Index, StringComparer.Ordinal)
            .Select(query => Maten.WorstCase(query.Select(row => rows.Waarden[(row * 6) + column]), query.Select(row => rows.Labels[row])))
            .ToList();

        Assert.Equal(45, lists.Count);
        // The publisher counts a query without a relevant row as 0; our own averages leave it out.
        Assert.Equal(expected, lists.Average(list => list.Ndcg(5) ?? 0), 1e-9);
        Assert.Equal(expected * 45 / 43, lists.Average(list => list.Ndcg(5))!.Value, 1e-9);
    }

    [Fact]
    public void A_list_by_hand()
    {
        var maten = Maten.ByKey([3, 2, 1], new float[] { 0, 2, 1 }, ["a", "b", "c"]);

        Assert.Equal(((3 / Math.Log2(3)) + (1 / Math.Log2(4))) / (3 + (1 / Math.Log2(3))), maten.Ndcg(10)!.Value, 1e-15);
        Assert.Equal(0, maten.Ndcg(1));
        Assert.Equal(0, maten.Recall(1));
        Assert.Equal(.5, maten.Recall(2));
        Assert.Equal(1, maten.Recall(20));
        Assert.Equal(.5, maten.ReciprocalRank());
    }

    [Fact]
    public void Equal_scores_fall_as_the_tie_rule_says()
    {
        float[] labels = [1, 0, 0];

        Assert.Equal(1.0 / 3, Maten.WorstCase([5, 5, 5], labels).ReciprocalRank()!.Value, 1e-15);
        Assert.Equal(1, Maten.ByKey([5, 5, 5], labels, [1, 2, 3]).ReciprocalRank());
        Assert.Equal(.5, Maten.ByKey([5, 5, 5], labels, [2, 1, 3]).ReciprocalRank());
    }

    [Fact]
    public void A_list_without_a_positive_says_nothing()
    {
        var empty = Maten.WorstCase([2, 1], [0, 0]);
        var full = Maten.WorstCase([2, 1], [0, 1]);

        Assert.Null(empty.Ndcg(10));
        Assert.Null(empty.Recall(20));
        Assert.Null(empty.ReciprocalRank());
        Assert.Equal(.5, new[] { empty, full }.Average(list => list.ReciprocalRank()));
    }
}
