using Matching.Rangschikking.Kenmerken;

namespace Matching.Rangschikking;

/// <summary>One place on a ranked list. Score = basis + the contributions of the reasons − aftrek.</summary>
public sealed class Plaats(Paar paar, int rang, double score, double basis, Band band, double[] bijdragen, float[] kenmerken, double aftrek = 0, string? lastzin = null)
{
    public Paar Paar => paar;

    /// <summary>From 1.</summary>
    public int Rang => rang;

    public double Score => score;

    /// <summary>What an average pair scores.</summary>
    public double Basis => basis;

    /// <summary>The load discount.</summary>
    public double Aftrek => aftrek;

    /// <summary>Said when the load discount moved someone down; null when it did not.</summary>
    public string? Lastzin => lastzin;

    public Band Band => band;

    /// <summary>The values it was scored on, in column order, as the log keeps them.</summary>
    public IReadOnlyList<float> Kenmerken => kenmerken;

    /// <summary>Every group, the heaviest first; a screen shows five.</summary>
    public IReadOnlyList<Reden> Redenen => Rangschikking.Redenen.Van(paar, bijdragen);

    public IReadOnlyList<string> Ontbreekt => Rangschikking.Redenen.Ontbreekt(paar);

    public IReadOnlyList<string> Onbekend => Rangschikking.Redenen.Onbekend(paar);
}
