namespace Matching.Rangschikking;

/// <summary>Gives pairs a score and says exactly what it is made of. Safe from many threads.</summary>
public interface IRangschikmodel
{
    /// <summary>The name people see beside every list.</summary>
    string Versie { get; }

    /// <summary>By what it orders, and how many vacatures it learned that from.</summary>
    Regime Regime { get; }

    /// <summary>The tested thresholds of the bands; null is not tested.</summary>
    Banden? Banden => null;

    /// <summary>Scores rows that stand one after another in <see cref="Kenmerken.Kenmerkenset"/> order; higher is better.</summary>
    void Score(ReadOnlySpan<double> rijen, Span<double> scores);

    /// <summary>What each column adds to the score of this row; the answer is the base, and together they are the score.</summary>
    double Verklaar(ReadOnlySpan<double> rij, Span<double> bijdragen);
}
