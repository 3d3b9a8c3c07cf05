namespace Matching.Benchmarks.Meten;

/// <summary>Times in order of length.</summary>
internal sealed class Verdeling(IEnumerable<double> tijden)
{
    private readonly double[] tijden = [.. tijden.Order()];

    public int Aantal => tijden.Length;

    /// <summary>The time that the given share stays below.</summary>
    public double Deel(double deel) => tijden[Math.Min(tijden.Length - 1, (int)(deel * tijden.Length))];
}
