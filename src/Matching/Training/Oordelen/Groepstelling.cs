using Matching.Klanten;

namespace Matching.Training.Oordelen;

/// <param name="Lijst">The number of the list.</param>
/// <param name="Rang">From 1.</param>
/// <param name="Pool">How many are in the pool.</param>
internal readonly record struct Geteld(int Lijst, KlantId Klant, int Rang, int Pool, bool IsPositief);

/// <summary>What is added up of a group per list, so that every figure is a function of sums and can be resampled.</summary>
internal sealed class Groepstelling
{
    internal const int Pool = 0;
    internal const int Top10 = 1;
    internal const int Verwacht10 = 2;
    internal const int Top25 = 3;
    internal const int Verwacht25 = 4;
    internal const int Positief = 5;
    internal const int Top20Positief = 6;
    internal const int Zicht = 7;
    internal const int Zicht10 = 8;
    internal const int Breed = 9;

    private static readonly double[] Niets = new double[Breed];

    private readonly HashSet<KlantId> klanten = [];
    private readonly Dictionary<int, double[]> perLijst = [];

    public int Klanten => klanten.Count;

    public double[] this[int lijst] => perLijst.GetValueOrDefault(lijst, Niets);

    public void Add(in Geteld kandidaat)
    {
        klanten.Add(kandidaat.Klant);
        if (!perLijst.TryGetValue(kandidaat.Lijst, out var som)) perLijst[kandidaat.Lijst] = som = new double[Breed];
        var zicht = 1 / Math.Log2(kandidaat.Rang + 1);
        som[Pool]++;
        som[Top10] += kandidaat.Rang <= 10 ? 1 : 0;
        som[Verwacht10] += Math.Min(1, 10.0 / kandidaat.Pool);
        som[Top25] += kandidaat.Rang <= 25 ? 1 : 0;
        som[Verwacht25] += Math.Min(1, 25.0 / kandidaat.Pool);
        som[Positief] += kandidaat.IsPositief ? 1 : 0;
        som[Top20Positief] += kandidaat is { IsPositief: true, Rang: <= 20 } ? 1 : 0;
        som[Zicht] += zicht;
        som[Zicht10] += kandidaat.Rang <= 10 ? zicht : 0;
    }
}
