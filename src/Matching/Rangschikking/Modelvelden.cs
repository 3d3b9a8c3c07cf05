using System.Globalization;
using System.Numerics;

namespace Matching.Rangschikking;

/// <summary>Lines of <c>name=value</c>. A list that is missing, of another length or not all numbers is null.</summary>
public sealed class Modelvelden
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public Modelvelden(string block)
    {
        foreach (var line in block.Split('\n'))
        {
            var sign = line.IndexOf('=', StringComparison.Ordinal);
            values[sign < 0 ? line : line[..sign]] = sign < 0 ? string.Empty : line[(sign + 1)..];
        }
    }

    public string? this[string name] => values.GetValueOrDefault(name);

    public bool Says(string name, string value) => string.Equals(this[name], value, StringComparison.Ordinal);

    public int[]? Ints(string name, int count) => Numbers<int>(name, count, NumberStyles.AllowLeadingSign);

    /// <summary>LightGBM writes "inf" as the threshold that every known value stays under.</summary>
    public double[]? Doubles(string name, int count) =>
        Numbers<double>(name, count, NumberStyles.Float) is { } numbers && !numbers.Any(double.IsNaN) ? numbers : null;

    private T[]? Numbers<T>(string name, int count, NumberStyles style)
        where T : INumber<T>
    {
        var words = this[name]?.Split(' ') ?? [];
        if (words.Length != count)
            return null;

        var numbers = new T[count];
        for (var i = 0; i < count; i++)
        {
            if (!T.TryParse(words[i] is "inf" ? "Infinity" : words[i], style, CultureInfo.InvariantCulture, out numbers[i]!))
                return null;
        }

        return numbers;
    }
}
