using System.Numerics;

namespace Matching.Benchmarks.Corpus;

/// <summary>
/// SplitMix64: numbers that look random and are the same everywhere for the same start, so that a profile depends on nothing but the seed and
/// its own number, and 100,000 profiles are the first part of a million.
/// </summary>
internal struct Reeks(ulong seed, ulong stroom)
{
    private ulong stand = Meng(seed + Meng(stroom));

    /// <summary>0 up to <paramref name="boven"/>.</summary>
    public int Volgende(int boven) => (int)(((UInt128)Getal() * (ulong)boven) >> 64);

    public bool Kans(double kans) => Fractie() < kans;

    public double Fractie() => (Getal() >> 11) * (1.0 / (1UL << 53));

    private ulong Getal() => Meng(stand += 0x9E3779B97F4A7C15);

    private static ulong Meng(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ BitOperations.RotateRight(z, 27) ^ (z >> 31)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
