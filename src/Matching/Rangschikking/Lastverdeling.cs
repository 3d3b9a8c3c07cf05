namespace Matching.Rangschikking;

/// <summary>What the load discount does on one list: it lowers the scores, and remembers where each would have stood without.</summary>
internal sealed class Lastverdeling
{
    private readonly Lasten lasten;
    private readonly Func<int, string> klant;
    private readonly int[] zonder;

    /// <param name="scores">By score alone; changed in place.</param>
    /// <param name="sleutel">What decides between equal scores.</param>
    public Lastverdeling(Lasten lasten, double[] scores, Func<int, string> klant, Func<int, string> sleutel)
    {
        (this.lasten, this.klant, zonder) = (lasten, klant, new int[scores.Length]);
        var volgorde = Rangschikker.Order(scores, sleutel, scores.Length);
        for (var plek = 0; plek < volgorde.Length; plek++) zonder[volgorde[plek]] = plek;
        for (var i = 0; i < scores.Length; i++) scores[i] -= Aftrek(i);
    }

    public double Aftrek(int kandidaat) => lasten.Aftrek(klant(kandidaat));

    public string? Zin(int kandidaat, int plek) =>
        Aftrek(kandidaat) > 0 ? Lastzin.Van(lasten.Lijsten(klant(kandidaat)), plek - zonder[kandidaat]) : null;
}
