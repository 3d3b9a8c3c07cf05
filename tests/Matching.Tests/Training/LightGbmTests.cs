using Matching.Training;

namespace Matching.Tests.Training;

public sealed class LightGbmTests
{
    [Fact]
    public void Disposing_frees_the_native_memory_and_use_afterwards_is_refused()
    {
        var (dataset, booster) = Make();

        booster.Dispose();
        dataset.Dispose();

        Assert.True(dataset.IsClosed && booster.IsClosed);
        Assert.Throws<ObjectDisposedException>(() => booster.Update());
        Assert.Throws<ObjectDisposedException>(() => LightGbmBooster.Create(dataset, "objective=lambdarank"));
    }

    [Fact]
    public void A_booster_keeps_its_data_alive()
    {
        var (dataset, booster) = Make();

        dataset.Dispose();

        Assert.True(booster.Update());
        booster.Dispose();
    }

    /// <summary>A pair that is not freed holds about 8 MB, so 100 of them cannot hide behind what other tests do meanwhile.</summary>
    [Fact]
    public void Learning_again_and_again_does_not_grow_the_process()
    {
        var set = Proefset.Make(vacatures: 4, klanten: 100);
        void Round()
        {
            using var dataset = LightGbmDataset.Create(set, "verbosity=-1 num_threads=1");
            using var booster = LightGbmBooster.Create(dataset, "objective=lambdarank verbosity=-1 num_threads=1 max_bin=255");
        }

        _ = Make();
        Round();
        var before = Environment.WorkingSet;
        for (var round = 0; round < 100; round++)
            Round();

        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 400L << 20);
    }

    [Fact]
    public void The_reason_of_a_refusal_is_LightGBMs_own()
    {
        _ = Make();

        var refusal = Assert.Throws<LightGbmException>(() => LightGbmBooster.Load("geen model"));

        Assert.NotEmpty(refusal.Message);
    }

    private static (LightGbmDataset Dataset, LightGbmBooster Booster) Make()
    {
        var set = Proefset.Make();
        Proefset.Learn(set, new LeerOpties { Bomen = 1 });
        var dataset = LightGbmDataset.Create(set, "verbosity=-1 num_threads=1");
        return (dataset, LightGbmBooster.Create(dataset, "objective=lambdarank verbosity=-1 num_threads=1"));
    }
}
