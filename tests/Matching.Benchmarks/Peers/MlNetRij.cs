using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Matching.Benchmarks.Peers;

/// <summary>ML.NET's PredictionEngine over the same trees: the way its documentation shows for one row.</summary>
internal sealed class MlNetRij : IDisposable
{
    private readonly MLContext ml = new(seed: 1);
    private readonly SchemaDefinition schema = SchemaDefinition.Create(typeof(Rij));
    private readonly ITransformer ranker;
    private readonly Rij rij;
    private readonly PredictionEngine<Rij, Uitkomst> engine;

    public MlNetRij(string model, int kolommen)
    {
        schema[nameof(Rij.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, kolommen);
        rij = new() { Features = new float[kolommen] };
        // ML.NET stumbles over the label gains, and then the sizes no longer hold.
        var leesbaar = string.Join('\n', model.Split('\n').Where(regel => !regel.StartsWith("[label_gain", StringComparison.Ordinal) && !regel.StartsWith("tree_sizes=", StringComparison.Ordinal)));
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(leesbaar));
        ranker = ml.Ranking.Trainers.LightGbm(stroom).Fit(ml.Data.LoadFromEnumerable([rij], schema));
        engine = ml.Model.CreatePredictionEngine<Rij, Uitkomst>(ranker, inputSchemaDefinition: schema);
    }

    public void Score(ReadOnlySpan<double> rij, Span<double> score)
    {
        for (var i = 0; i < rij.Length; i++) this.rij.Features[i] = (float)rij[i];
        score[0] = engine.Predict(this.rij).Score;
    }

    /// <summary>All rows in one pass, as its documentation shows for a batch.</summary>
    public void ScoreAll(ReadOnlySpan<double> rijen, Span<double> scores)
    {
        var breed = rij.Features.Length;
        var alle = new Rij[scores.Length];
        for (var i = 0; i < alle.Length; i++)
        {
            alle[i] = new() { Features = new float[breed] };
            for (var k = 0; k < breed; k++) alle[i].Features[k] = (float)rijen[(i * breed) + k];
        }

        var plek = 0;
        foreach (var score in ranker.Transform(ml.Data.LoadFromEnumerable(alle, schema)).GetColumn<float>("Score")) scores[plek++] = score;
    }

    public void Dispose()
    {
        engine.Dispose();
        (ranker as IDisposable)?.Dispose();
    }

    private sealed class Rij
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }

        [KeyType(1)]
        public uint GroupId { get; set; } = 1;
    }

    private sealed class Uitkomst
    {
        public float Score { get; set; }
    }
}
