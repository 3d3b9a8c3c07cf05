using System.Globalization;
using System.Text;
using Matching.Rangschikking;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Matching.Training;

/// <summary>
/// A second opinion on a learned model: ML.NET reads the trees and walks them with its own code. It works in single precision, so
/// both sides get the rows as floats and ML.NET the thresholds rounded down to a float. It sends unknown to the right by letting
/// threshold + 1 stand in for it, so no threshold may be endless: none goes above the largest value. Then every row must take the
/// same way on both sides.
/// </summary>
public static class MlNetOrakel
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

        var largest = rows.Where(value => !double.IsNaN(value)).DefaultIfEmpty().Max();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Readable(text, largest)));
        using var ranker = ml.Ranking.Trainers.LightGbm(stream).Fit(view);
        return [.. ranker.Transform(view).GetColumn<float>("Score")];
    }

    /// <summary>ML.NET stumbles over the label gains; the sizes no longer hold once the thresholds are rounded.</summary>
    private static string Readable(string text, float largest) => string.Join('\n', text
        .Split('\n')
        .Where(line => !line.StartsWith("[label_gain", StringComparison.Ordinal) && !line.StartsWith("tree_sizes=", StringComparison.Ordinal))
        .Select(line => line.Split('=') is ["threshold", { Length: > 0 } words] ? $"threshold={Round(words, largest)}" : line));

    private static string Round(string words, float largest) => string.Join(' ', words.Split(' ').Select(word =>
    {
        var threshold = word is "inf" ? largest : Math.Min(largest, double.Parse(word, CultureInfo.InvariantCulture));
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
