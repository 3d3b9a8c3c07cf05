using Matching.Rangschikking;
using Matching.Training;

namespace Matching.Tests.Training;

/// <summary>Generated vacatures with klanten: outcomes follow three of the five columns, a tenth of the values is unknown.</summary>
internal static class Proefset
{
    public const int Kolommen = 5;

    public static Leerset Make(int vacatures = 60, int klanten = 25, int seed = 7, int[]? tekens = null)
    {
        var random = new Random(seed);
        var rows = vacatures * klanten;
        var values = Rows(rows, random);
        var labels = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            double Value(int column) => values[(row * Kolommen) + column] is var value && double.IsNaN(value) ? .4 : value;
            var quality = Value(0) + (.7 * Value(1)) - (.5 * Value(2)) + (.3 * random.NextDouble());
            labels[row] = quality switch { > 1.3 => 3, > 1.1 => 2, > .9 => 1, _ => 0 };
        }

        return new Leerset(["beroep", "competenties", "reistijd", "uren", "wens"], tekens ?? [1, 1, -1, 0, 0], values, labels,
            [.. Enumerable.Repeat(klanten, vacatures)]);
    }

    /// <summary>Random rows, some values unknown, some exactly zero, some outside what was learned from.</summary>
    public static double[] Rows(int rows, Random random)
    {
        var values = new double[rows * Kolommen];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = random.Next(20) switch
            {
                0 or 1 => double.NaN,
                2 => 0,
                3 => (random.NextDouble() * 4) - 2,
                4 => Math.Round(random.NextDouble(), 1),
                _ => random.NextDouble(),
            };
        }

        return values;
    }

    /// <summary>Learns, or skips aloud where this machine cannot learn.</summary>
    public static Geleerd Learn(Leerset set, LeerOpties? opties = null)
    {
        var learned = Leerder.Learn(set, opties ?? new LeerOpties(), cancellation: TestContext.Current.CancellationToken);
        if (learned.Fault is Kern.Unavailable missing)
            Assert.Skip(missing.Tekst);

        return learned.Value;
    }

    public static double[] Score(this Bomenmodel model, double[] rows)
    {
        var scores = new double[rows.Length / model.Kenmerken.Count];
        model.Score(rows, model.Kenmerken.Count, scores);
        return scores;
    }
}
