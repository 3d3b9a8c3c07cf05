using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training.Oordelen;

/// <summary>What can be learned before a day, and how it ranks lists of after it.</summary>
/// <param name="Vacatures">How many it learned from.</param>
/// <param name="Bomen">Null where so little was known that no tree came of it: then the hand weights stand alone.</param>
public sealed record Leerproef(int Vacatures, Bomenmodel? Bomen)
{
    /// <returns>Null when nothing was known before the day.</returns>
    public static Result<Leerproef?> Learn(IEnumerable<Lijst> lijsten, DateOnly tot, bool vrij, CancellationToken stop)
    {
        if (Oefenstof.Make(lijsten, tot) is not { } set) return (Leerproef?)null;
        var learned = Leerder.Learn(vrij ? set.Vrij() : set, new LeerOpties(), cancellation: stop);
        return learned.Fault switch
        {
            null => new Leerproef(set.Groepen.Length, learned.Value.Model),
            NothingToLearn => new Leerproef(set.Groepen.Length, null),
            var fault => fault,
        };
    }

    /// <summary>The hand-weighted score with what was learned, counted for so much.</summary>
    public IRangschikmodel Met(double gewicht) => Bomen is null ? new Handweging() : new Leermodel(Rangmethoden.Model, Bomen, Regime.Van(Vacatures), gewicht: gewicht);

    /// <summary>The trees alone.</summary>
    public double[] Score(Lijst lijst)
    {
        var scores = new double[lijst.Paren.Count];
        Bomen?.Score(lijst.Rijen.AsSpan(0, scores.Length * Kenmerkenset.Aantal), Kenmerkenset.Aantal, scores);
        return scores;
    }
}
