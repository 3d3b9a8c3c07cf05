using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training.Oordelen;

/// <summary>NDCG@10 with so many vacatures to learn from: means of draws, each over the held-out vacatures of every period.</summary>
/// <param name="Vacatures">Asked for; of all history the most that a period could learn from.</param>
/// <param name="Model">All of what was learned.</param>
/// <param name="Mengsel">The part of it that a blend takes.</param>
/// <param name="Regime">What the regime of this amount takes: this is what would be served.</param>
/// <param name="Spreiding">Standard deviation of <paramref name="Regime"/> between draws.</param>
public sealed record Leerpunt(int Vacatures, bool IsAlles, int Trekkingen, double Handgewogen, double Mengsel, double Model, double Regime, double Spreiding);

/// <summary>A day up to which may be learned, and the vacatures after it to judge on.</summary>
public sealed record Leerperiode(DateOnly Van, IReadOnlyList<Proef> Proeven);

/// <summary>How the ranking grows with history (matching.md 3.6): smaller pasts are drawn from the real one and learned from anew.</summary>
public static class Leercurve
{
    public const int Trekkingen = 5;

    private static readonly int[] Groottes = [10, 25, 50, 100];

    public static Result<IReadOnlyList<Leerpunt>> Measure(IReadOnlyList<Lijst> lijsten, IReadOnlyList<Leerperiode> perioden, IProgress<string>? voortgang, CancellationToken stop)
    {
        var punten = new List<Leerpunt>();
        var verleden = perioden.Select(p => (Periode: p, Lijsten: lijsten.Where(l => l.Beoordeling.Op < p.Van && IsKnown(l, p.Van)).ToList())).ToList();
        foreach (var grootte in Groottes.Where(g => verleden.TrueForAll(v => v.Lijsten.Count > g)))
        {
            voortgang?.Report($"Leercurve: {grootte} vacatures");
            var trekkingen = new List<Trekking>();
            for (var zaad = 1; zaad <= Trekkingen; zaad++)
            {
                var drawn = Judge(verleden, (verleden, zaad) => Draw(verleden, grootte, zaad), zaad, stop);
                if (drawn.Fault is { } fault) return fault;
                trekkingen.Add(drawn.Value);
            }

            punten.Add(Summarise(grootte, isAlles: false, trekkingen, perioden));
        }

        voortgang?.Report("Leercurve: alle vacatures");
        var whole = Judge(verleden, (verleden, _) => verleden, zaad: 0, stop);
        if (whole.Fault is { } failed) return failed;
        punten.Add(Summarise(verleden.Max(v => (int?)v.Lijsten.Count) ?? 0, isAlles: true, [whole.Value], perioden));
        return punten;
    }

    /// <summary>The first of a shuffled past, so that a larger draw of one seed holds the smaller one.</summary>
    public static List<Lijst> Draw(List<Lijst> verleden, int grootte, int zaad)
    {
        var volgorde = verleden.ToArray();
        new Random(zaad).Shuffle(volgorde);
        return [.. volgorde.Take(grootte).OrderBy(l => l.Beoordeling.Op).ThenBy(l => l.Beoordeling.Vacature.Sleutel, StringComparer.Ordinal)];
    }

    private static bool IsKnown(Lijst lijst, DateOnly tot) => lijst.Beoordeling.Aflopen.Any(a => a.VoorDag(tot) >= Graad.Uitgenodigd && lijst.RijVan(a, tot) is not null);

    private static Result<Trekking> Judge(
        List<(Leerperiode Periode, List<Lijst> Lijsten)> verleden, Func<List<Lijst>, int, List<Lijst>> draw, int zaad, CancellationToken stop)
    {
        var (model, mengsel, regime) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var (periode, lijsten) in verleden)
        {
            var learned = Leerproef.Learn(draw(lijsten, zaad), periode.Van, vrij: false, stop);
            if (learned.Fault is { } fault) return fault;
            if (learned.Value is not { } geleerd) continue;
            model.AddRange(Ndcg(periode, geleerd.Met(1)));
            mengsel.AddRange(Ndcg(periode, geleerd.Met(Regime.Mengen(geleerd.Vacatures))));
            regime.AddRange(Ndcg(periode, geleerd.Met(Regime.Van(geleerd.Vacatures).Gewicht)));
        }

        return new Trekking(Mean(model), Mean(mengsel), Mean(regime));
    }

    private static IEnumerable<double> Ndcg(Leerperiode periode, IRangschikmodel model) => periode.Proeven.Select(p => p.Ndcg(Proef.Order(Proef.Score(model, p.Lijst))));

    private static Leerpunt Summarise(int grootte, bool isAlles, List<Trekking> trekkingen, IReadOnlyList<Leerperiode> perioden)
    {
        var regime = trekkingen.Average(t => t.Regime);
        return new(
            grootte, isAlles, trekkingen.Count, Mean(perioden.SelectMany(p => p.Proeven).Select(p => p.Ndcg(Rangmethoden.Handgewogen))),
            trekkingen.Average(t => t.Mengsel), trekkingen.Average(t => t.Model), regime,
            trekkingen.Count < 2 ? 0 : Math.Sqrt(trekkingen.Sum(t => Math.Pow(t.Regime - regime, 2)) / (trekkingen.Count - 1)));
    }

    private static double Mean(IEnumerable<double> waarden) => waarden.DefaultIfEmpty().Average();

    private readonly record struct Trekking(double Model, double Mengsel, double Regime);
}
