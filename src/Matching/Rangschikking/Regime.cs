using System.Text.Json.Serialization;

namespace Matching.Rangschikking;

/// <summary>What a list is ordered by; how much was learned decides it.</summary>
public enum Regimesoort
{
    Handgewogen,
    Mengsel,
    Model,
}

/// <summary>
/// How much a ranker relies on what it learned: the hand-weighted score stands whole, and what the trees add to it counts for
/// <see cref="Gewicht"/>. With few vacatures to learn from chance would decide, so then a person's weights do (matching.md 3.7).
/// </summary>
/// <param name="Vacatures">How many vacatures with a plaatsing or gesprek were learned from.</param>
public sealed record Regime(int Vacatures, Regimesoort Soort)
{
    /// <summary>Below this nothing learned is used.</summary>
    public const int MengselVanaf = 25;

    /// <summary>From here what was learned counts in full.</summary>
    public const int ModelVanaf = 100;

    /// <summary>With so many vacatures a blend gives what was learned half its weight.</summary>
    private const int Halverwege = 50;

    public static Regime VasteGewichten { get; } = new(0, Regimesoort.Handgewogen);

    /// <summary>0 to 1.</summary>
    [JsonIgnore]
    public double Gewicht => Soort switch { Regimesoort.Handgewogen => 0, Regimesoort.Mengsel => Mengen(Vacatures), _ => 1 };

    /// <summary>As a screen writes it, behind ‘Volgorde:’.</summary>
    [JsonIgnore]
    public string Woorden => Soort switch
    {
        Regimesoort.Handgewogen => "vaste gewichten",
        Regimesoort.Mengsel => $"vaste gewichten, aangevuld met wat geleerd is van {Vacatures} vacatures",
        _ => $"geleerd van {Vacatures} vacatures",
    };

    /// <summary>By the amount alone; a look back may still ask for less (<c>Training</c>).</summary>
    public static Regime Van(int vacatures) =>
        new(vacatures, vacatures switch { < MengselVanaf => Regimesoort.Handgewogen, < ModelVanaf => Regimesoort.Mengsel, _ => Regimesoort.Model });

    /// <summary>What a blend gives the learned part, whatever the amount of history: the more of it, the more it counts.</summary>
    public static double Mengen(int vacatures) => vacatures / (double)(vacatures + Halverwege);
}
