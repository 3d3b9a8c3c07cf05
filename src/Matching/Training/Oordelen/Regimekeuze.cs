using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training.Oordelen;

/// <summary>
/// Which regime a gemeente gets. The amount of history gives the most that what was learned may count; then a look back at the last half year, learned
/// without it, takes a step down for as long as it ranked below the hand weights. So a past that teaches little is not followed because it is long.
/// </summary>
public static class Regimekeuze
{
    private const int Maanden = 6;

    /// <summary>Fewer vacatures in the half year prove nothing, and the amount decides.</summary>
    private const int Genoeg = 30;

    /// <param name="tot">The day before which everything must have been known.</param>
    /// <param name="vacatures">How many there are to learn from.</param>
    public static Result<Regime> Choose(IReadOnlyList<Lijst> lijsten, DateOnly tot, int vacatures, CancellationToken stop)
    {
        var (regime, begin) = (Regime.Van(vacatures), tot.AddMonths(-Maanden));
        var toets = lijsten.Where(l => l.Beoordeling.Op >= begin && l.Beoordeling.Op < tot && !l.Beoordeling.IsPlaatsvervanger && IsKnown(l.Beoordeling, tot))
            .Select(l => new Proef(l)).Where(p => p.HeeftPositief).ToList();
        if (regime.Soort == Regimesoort.Handgewogen || toets.Count < Genoeg) return regime;

        var learned = Leerproef.Learn(lijsten, begin, vrij: false, stop);
        if (learned.Fault is { } fault) return fault;
        if (learned.Value is not { } geleerd) return regime;
        var hand = Mean(new Handweging());
        return new[] { Regimesoort.Model, Regimesoort.Mengsel }.Where(soort => soort <= regime.Soort).Select(soort => regime with { Soort = soort })
            .FirstOrDefault(lager => Mean(geleerd.Met((lager with { Vacatures = geleerd.Vacatures }).Gewicht)) >= hand) ?? regime with { Soort = Regimesoort.Handgewogen };

        double Mean(IRangschikmodel model) => toets.Average(p => p.Ndcg(Proef.Order(Proef.Score(model, p.Lijst))));
    }

    /// <summary>Whoever turned out well had done so by that day.</summary>
    private static bool IsKnown(Beoordeling beoordeling, DateOnly tot) => beoordeling.Aflopen.Where(a => a.IsPositief).All(a => a.VoorDag(tot) >= Graad.Uitgenodigd);
}
