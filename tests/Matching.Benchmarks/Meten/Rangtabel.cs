using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Matching.Benchmarks.Corpus;
using Matching.Benchmarks.Peers;
using Matching.Rangschikking.Kenmerken;
using Matching.Training;

namespace Matching.Benchmarks.Meten;

/// <summary>What it costs to score one candidate with trees that were learned on made-up rows, as many columns wide as the product's.</summary>
internal static class Rangtabel
{
    private const int Kandidaten = 300;
    private const int Groepen = 300;
    private const int PerGroep = 100;
    private const int Opwarmrondes = 200;

    public static void Schrijf(int rondes, TextWriter uit, CancellationToken stop)
    {
        foreach (var bladeren in (int[])[7, 31])
        {
            stop.ThrowIfCancellationRequested();
            Schrijf(bladeren, Math.Max(rondes, 4) * 10, uit);
        }
    }

    private static void Schrijf(int bladeren, int rondes, TextWriter uit)
    {
        var geleerd = Leerder.Learn(Oefening(), new LeerOpties { Bladeren = bladeren, RijenPerBlad = 20, L2 = 1 }).Value;
        var rijen = Trek(new Reeks(1, 2), Kandidaten * Kenmerkenset.Aantal);
        using var native = new NativeRij(geleerd.Tekst, Kenmerkenset.Aantal);
        using var mlnet = new MlNetRij(geleerd.Tekst, Kenmerkenset.Aantal);
        using var booster = LightGbmBooster.Load(geleerd.Tekst);
        var juist = booster.Predict(rijen, LightGbmPrediction.Raw);

        (string Naam, Action<double[]> Scoor)[] wegen =
        [
            ("Matching, 300 at once", scores => geleerd.Model.Score(rijen, Kenmerkenset.Aantal, scores)),
            ("Matching, one by one", scores => PerRij((rij, score) => geleerd.Model.Score(rij, Kenmerkenset.Aantal, score), scores)),
            ("LightGBM, 300 at once", scores => booster.Predict(rijen, LightGbmPrediction.Raw).CopyTo(scores, 0)),
            ("LightGBM, single row fast", scores => PerRij(native.Score, scores)),
            ("ML.NET PredictionEngine", scores => PerRij(mlnet.Score, scores)),
        ];
        var tijden = wegen.Select(_ => new List<double>()).ToList();
        var scores = wegen.Select(_ => new double[Kandidaten]).ToList();
        for (var ronde = -Opwarmrondes; ronde < rondes; ronde++)
        {
            foreach (var (plek, weg) in wegen.Index())
            {
                var start = Stopwatch.GetTimestamp();
                weg.Scoor(scores[plek]);
                if (ronde >= 0) tijden[plek].Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Kandidaten);
            }
        }

        uit.WriteLine($"**Ranking**: {geleerd.Model.Bomen} trees of {bladeren} leaves, {Kenmerkenset.Aantal} columns; us a candidate, {rondes} interleaved rounds of {Kandidaten}, wall, one thread; load {Vergelijking.Last()}");
        uit.WriteLine();
        uit.WriteLine("| way | best | p50 | p99 | best / Matching | scores against LightGBM |");
        uit.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (plek, weg) in wegen.Index())
        {
            var verdeling = new Verdeling(tijden[plek]);
            var gelijk = MemoryMarshal.Cast<double, long>(scores[plek]).SequenceEqual(MemoryMarshal.Cast<double, long>(juist));
            var verschil = scores[plek].Zip(juist, (s, j) => Math.Abs(s - j)).Max();
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {weg.Naam} | {verdeling.Deel(0):0.000} | {verdeling.Deel(0.5):0.000} | {verdeling.Deel(0.99):0.000} | {tijden[plek].Min() / tijden[0].Min():0.0} | {(gelijk ? "equal to the bit" : $"within {verschil:0.0e0}")} |"));
        }

        uit.WriteLine();

        void PerRij(RijScore scoor, double[] naar)
        {
            for (var i = 0; i < Kandidaten; i++) scoor(rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal), naar.AsSpan(i, 1));
        }
    }

    private delegate void RijScore(ReadOnlySpan<double> rij, Span<double> score);

    // Good is what four columns together say, with some luck; the other columns say nothing.
    private static Leerset Oefening()
    {
        var breed = Kenmerkenset.Aantal;
        var waarden = Trek(new Reeks(1, 1), Groepen * PerGroep * breed);
        var geluk = Trek(new Reeks(1, 3), Groepen * PerGroep);
        var labels = geluk.Select((g, rij) => (float)Math.Floor(Math.Min(3.99, (2 * waarden[rij * breed]) + (waarden[(rij * breed) + 1] * waarden[(rij * breed) + 2] * 2) - waarden[(rij * breed) + 3] + g))).Select(l => Math.Max(0, l)).ToArray();
        return new([.. Enumerable.Range(0, breed).Select(k => $"k{k}")], new int[breed], waarden, labels, [.. Enumerable.Repeat(PerGroep, Groepen)]);
    }

    // Floats, so that a peer in single precision sees the same values.
    private static double[] Trek(Reeks reeks, int aantal)
    {
        var waarden = new double[aantal];
        for (var i = 0; i < aantal; i++) waarden[i] = (float)reeks.Fractie();
        return waarden;
    }
}
