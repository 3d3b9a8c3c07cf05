using System.Text;

namespace Matching.Demo;

/// <summary>
/// A seeded generator of our own (SplitMix64): the same seed gives the same demo on every machine and every version of .NET.
/// Each part of the demo draws from a stream with its own name, so a change in one part leaves the others as they were.
/// </summary>
public sealed class Toeval(ulong toestand)
{
    private ulong _toestand = toestand;

    public static Toeval For(int seed, string deel)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var b in Encoding.UTF8.GetBytes(deel))
            hash = (hash ^ b) * 1099511628211UL;
        return new(hash ^ (ulong)(uint)seed * 0x9E3779B97F4A7C15UL);
    }

    private ulong Next()
    {
        _toestand += 0x9E3779B97F4A7C15UL;
        var z = _toestand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>Uniform in [0, 1).</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double kans) => Fraction() < kans;

    /// <summary>Uniform, both ends included.</summary>
    public int Between(int van, int totEnMet) => van + (int)(Fraction() * (totEnMet - van + 1));

    /// <summary>Close enough to a standard normal for a demo, without logarithms that differ by machine.</summary>
    public double Normal()
    {
        var som = 0.0;
        for (var i = 0; i < 12; i++)
            som += Fraction();
        return som - 6;
    }

    public T Pick<T>(IReadOnlyList<T> uit) => uit[Between(0, uit.Count - 1)];

    /// <summary>One item, in proportion to its weight.</summary>
    public T Pick<T>(IReadOnlyList<T> uit, Func<T, double> gewicht)
    {
        var over = Fraction() * uit.Sum(gewicht);
        foreach (var item in uit)
        {
            over -= gewicht(item);
            if (over < 0)
                return item;
        }
        return uit[^1];
    }

    /// <summary>Index into a list of shares, such as percentages from a table.</summary>
    public int Share(params ReadOnlySpan<double> aandelen)
    {
        var som = 0.0;
        foreach (var aandeel in aandelen)
            som += aandeel;
        var over = Fraction() * som;
        for (var i = 0; i < aandelen.Length; i++)
        {
            over -= aandelen[i];
            if (over < 0)
                return i;
        }
        return aandelen.Length - 1;
    }

    /// <summary>A number of different items in random order (Fisher-Yates), fewer when there are not enough.</summary>
    public List<T> Sample<T>(IEnumerable<T> uit, int aantal)
    {
        var rest = uit.ToList();
        var n = Math.Min(aantal, rest.Count);
        for (var i = 0; i < n; i++)
        {
            var j = Between(i, rest.Count - 1);
            (rest[i], rest[j]) = (rest[j], rest[i]);
        }
        return rest.GetRange(0, n);
    }
}
