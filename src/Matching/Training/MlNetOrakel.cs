using System.Globalization;
using System.Text;
using Matching.Rangschikking;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Matching.Training;

/// <summary>
/// A second opinion on a learned model: ML.NET reads the trees and walks them with its own code. It works in single precision, so
/// both sides get the rows as floats and ML.NET the thresholds rounded down to a float; then every row must take the same way.
/// </summary>
internal static class MlNetOrakel
{
    /// <summary>ML.NET adds up in its own way and answers a float.</summary>
    private const double Tolerance = 1e-5;

    public static bool Agrees(string text, Bomenmodel model, Leerset set)
    {
        var rows = Array.ConvertAll(set.Waarden, value => (float)value);
        var ours = new double[set.Aantal];
        model.Score(Array.ConvertAll(rows, value => (double)value), set.Kolommen, ours);
        return Scores(text, rows, set.Kolommen)
            .Zip(ours)
            .All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance * Math.Max(1, Math.Abs(pair.Second)));
    }

    private static float[] Scores(string text, float[] rows, int columns)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Rij));
        schema[nameof(Rij.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, columns);
        var view = ml.Data.LoadFromEnumerable(rows.Chunk(columns).Select(row => new Rij { Features = row }), schema);

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Readable(text)));
        using var ranker = ml.Ranking.Trainers.LightGbm(stream).Fit(view);
        return [.. ranker.Transform(view).GetColumn<float>("Score")];
    }

    /// <summary>ML.NET stumbles over the label gains; the sizes no longer hold once the thresholds are rounded.</summary>
    private static string Readable(string text) => string.Join('\n', text
        .Split('\n')
        .Where(line => !line.StartsWith("[label_gain", StringComparison.Ordinal) && !line.StartsWith("tree_sizes=", StringComparison.Ordinal))
        .Select(line => line.StartsWith("threshold=", StringComparison.Ordinal) ? RoundThresholds(line) : line));

    private static string RoundThresholds(string line) =>
        "threshold=" + string.Join(' ', line["threshold=".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word =>
        {
            var threshold = double.Parse(word, CultureInfo.InvariantCulture);
            var rounded = (float)threshold;
            return ((double)(rounded > threshold ? MathF.BitDecrement(rounded) : rounded)).ToString(CultureInfo.InvariantCulture);
        }));

    private sealed class Rij
    {
        public float[] Features { get; set; } = [];

        public float Label { get; set; }

        [KeyType(1)]
        public uint GroupId { get; set; } = 1;
    }
}
