using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Matching.Benchmarks.Peers;

/// <summary>ML.NET's PredictionEngine over the same trees: the way its documentation shows for one row.</summary>
internal sealed class MlNetRij : IDisposable
{
    private readonly Rij rij;
    private readonly PredictionEngine<Rij, Uitkomst> engine;

    public MlNetRij(string model, int kolommen)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Rij));
        schema[nameof(Rij.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, kolommen);
        rij = new() { Features = new float[kolommen] };
        // ML.NET stumbles over the label gains, and then the sizes no longer hold.
        var leesbaar = string.Join('\n', model.Split('\n').Where(regel => !regel.StartsWith("[label_gain", StringComparison.Ordinal) && !regel.StartsWith("tree_sizes=", StringComparison.Ordinal)));
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(leesbaar));
        var ranker = ml.Ranking.Trainers.LightGbm(stroom).Fit(ml.Data.LoadFromEnumerable([rij], schema));
        engine = ml.Model.CreatePredictionEngine<Rij, Uitkomst>(ranker, inputSchemaDefinition: schema);
    }

    public void Score(ReadOnlySpan<double> rij, Span<double> score)
    {
        for (var i = 0; i < rij.Length; i++) this.rij.Features[i] = (float)rij[i];
        score[0] = engine.Predict(this.rij).Score;
    }

    public void Dispose() => engine.Dispose();

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
