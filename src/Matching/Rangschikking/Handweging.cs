using Matching.Rangschikking.Kenmerken;

namespace Matching.Rangschikking;

/// <summary>
/// The hand-weighted score: a weighted mean of the kenmerken, 0 to 1, that a person can check with a pencil. It ranks when there is no
/// learned model, and it always makes the bands. Every kenmerk counts from what is ordinary, so unknown adds nothing and takes nothing off.
/// </summary>
public sealed class Handweging : IRangschikmodel
{
    public const string Naam = "handgewogen-1";

    private static readonly double Total = Kenmerkenset.Alle.Sum(k => k.Gewicht);
    private static readonly double[] Gewichten = [.. Kenmerkenset.Alle.Select(k => k.Gewicht)];
    private static readonly double[] Gewoon = [.. Kenmerkenset.Alle.Select(k => k.Gewoon)];
    private static readonly double Ordinary = Kenmerkenset.Alle.Sum(k => k.Gewicht * k.Gewoon) / Total;

    public string Versie => Naam;

    public Regime Regime => Regime.VasteGewichten;

    public void Score(ReadOnlySpan<double> rijen, Span<double> scores)
    {
        Span<double> bijdragen = stackalloc double[Kenmerkenset.Aantal];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Verklaar(rijen.Slice(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal), bijdragen);
            foreach (var bijdrage in bijdragen) scores[i] += bijdrage;
        }
    }

    public double Verklaar(ReadOnlySpan<double> rij, Span<double> bijdragen)
    {
        for (var i = 0; i < Gewichten.Length; i++)
        {
            bijdragen[i] = double.IsNaN(rij[i]) ? 0 : Gewichten[i] * (rij[i] - Gewoon[i]) / Total;
        }

        return Ordinary;
    }

    /// <summary>
    /// Words before numbers. Fixed thresholds until there is history enough to calibrate them; when less than a third of what counts is known,
    /// there is nothing to say.
    /// </summary>
    public static Band BandVan(ReadOnlySpan<double> rij, double handgewogen)
    {
        var known = 0.0;
        for (var i = 0; i < Gewichten.Length; i++)
        {
            if (!double.IsNaN(rij[i])) known += Gewichten[i];
        }

        return (known / Total, handgewogen) switch
        {
            ( < 1 / 3.0, _) => Band.TeWeinigGegevens,
            (_, >= 0.62) => Band.Sterk,
            (_, >= 0.48) => Band.Goed,
            _ => Band.Mogelijk,
        };
    }
}
