using Matching.Training;

namespace Matching.Tests.Training;

/// <summary>LightGBM's own lambdarank example (MIT): proves loading, groups, gains and parameters, not quality.</summary>
public sealed class VoorbeeldTests
{
    private const int Kolommen = 301;

    [Fact]
    public void The_published_example_gives_its_known_ndcg()
    {
        var (rows, groups) = Load("rank.train");
        var (unseen, unseenGroups) = Load("rank.test");
        var names = Enumerable.Range(0, Kolommen).Select(column => $"k{column}").ToList();
        var opties = new LeerOpties
        {
            Leersnelheid = .1, Bladeren = 31, RijenPerBlad = 50, HessianPerBlad = 5, L2 = 0, KenmerkDeel = 1, Vakken = 255, Afkap = 30,
        };

        var learned = Proefset.Learn(new Leerset(names, new int[Kolommen], rows.Waarden, rows.Labels, groups), opties);

        var scores = learned.Model.Score(unseen.Waarden);
        var start = 0;
        var lists = new List<Maten>();
        foreach (var size in unseenGroups)
        {
            lists.Add(Maten.ByKey(scores[start..(start + size)], unseen.Labels[start..(start + size)], Enumerable.Range(0, size)));
            start += size;
        }

        Assert.Equal(50, lists.Count);
        Assert.Equal(.593714, Mean(1), 1e-4);
        Assert.Equal(.646689, Mean(3), 1e-4);
        Assert.Equal(.670273, Mean(5), 1e-4);
        Assert.Equal(.747771, Mean(10), 1e-4);

        double Mean(int k) => lists.Average(list => list.Ndcg(k))!.Value;
    }

    private static (Svmlight Rows, int[] Groups) Load(string name) => (
        Svmlight.Read(Gedeeld.File("ltr", "lightgbm-lambdarank", name), Kolommen),
        [.. File.ReadLines(Gedeeld.File("ltr", "lightgbm-lambdarank", $"{name}.query")).Select(line => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture))]);
}
