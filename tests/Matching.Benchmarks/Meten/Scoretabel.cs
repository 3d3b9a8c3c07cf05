using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Matching.Benchmarks.Corpus;
using Matching.Benchmarks.Peers;
using Matching.Demo;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Training;

namespace Matching.Benchmarks.Meten;

/// <summary>
/// The ranker in one table: features and score of 300 kandidaten of the demo gemeente with the shipped model, against ML.NET row by row and at once;
/// how long learning takes; and whether every score is LightGBM's to the bit.
/// </summary>
internal static class Scoretabel
{
    private const int Kandidaten = 300;
    private const int Opwarmrondes = 300;
    private const int Rijen = 10_000;
    private const int PerLijst = 100;

    public static async Task DraaiAsync(int rondes, TextWriter uit, CancellationToken stop)
    {
        var model = new Modelkast(new(AppContext.BaseDirectory, Database: null)).Alle().Last(m => m is { IsMeegeleverd: true, Map: not null });
        var tekst = await File.ReadAllTextAsync(model.Bestand(Leermodel.ModelBestand)!, stop);
        await uit.WriteLineAsync($"model {model.Versie}, {Kenmerkenset.Aantal} columns; one thread, {Environment.ProcessorCount} cores, load {Vergelijking.Last()}");
        await uit.WriteLineAsync();
        await uit.WriteLineAsync($"| {Kandidaten} kandidaten | p50 us | p99 us | bytes | p50 us a kandidaat | p50 / Matching |");
        await uit.WriteLineAsync("| --- | --- | --- | --- | --- | --- |");
        await using (var demo = await Demostand.OpenAsync(new DemoOpties(DemoOpties.GewoneKlanten, 2026, new(2026, 11, 23)), bestanden: null, stop)) Measure(demo, tekst, Math.Max(rondes, 4) * 100, uit);
        await uit.WriteLineAsync();
        await uit.WriteLineAsync(Equal(tekst));
        await uit.WriteLineAsync();
        await uit.WriteLineAsync("| judged pairs | learning, s | trees |");
        await uit.WriteLineAsync("| --- | --- | --- |");
        foreach (var paren in (int[])[1_000, 10_000, 100_000])
        {
            stop.ThrowIfCancellationRequested();
            var set = Oefening(paren / PerLijst);
            var start = Stopwatch.GetTimestamp();
            var geleerd = Leerder.Learn(set, new LeerOpties(), cancellation: stop);
            await uit.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {paren} | {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} | {(geleerd.IsFault ? "-" : geleerd.Value.Model.Bomen)} |"));
        }
    }

    private static void Measure(Demostand demo, string tekst, int rondes, TextWriter uit)
    {
        var op = demo.Services.GetRequiredService<TimeProvider>().Vandaag;
        var (vacature, alle) = demo.Index.Vacatures().Where(v => v.IsOpen(op)).Select(v => (Vacature: v, Alle: Rangschikker.Find(demo.Index, v, op))).MaxBy(v => v.Alle.Count);
        var kandidaten = Enumerable.Range(0, Kandidaten).Select(i => alle[i % alle.Count]).ToArray();
        var (vraag, bomen, breed) = (Vacaturerij.Van(vacature), Bomenmodel.Read(tekst).Value, Kenmerkenset.Aantal);
        var model = new Leermodel("meting", bomen, Regime.Van(Regime.ModelVanaf));
        var (rijen, scores) = (new double[Kandidaten * breed], new double[Kandidaten]);
        void Fill()
        {
            for (var i = 0; i < kandidaten.Length; i++) Kenmerkrij.Fill(kandidaten[i].Rij, vraag, kandidaten[i].Tekst, op, rijen.AsSpan(i * breed, breed));
        }

        Fill();
        using var mlnet = new MlNetRij(tekst, breed);
        (string Naam, Action Doe, bool IsPeer)[] wegen =
        [
            ("Matching: features and score", () => { Fill(); model.Score(rijen, scores); }, false),
            ("Matching: features", Fill, false),
            ("Matching: score, trees only", () => bomen.Score(rijen, breed, scores), true),
            ("ML.NET: PredictionEngine, row by row", () => { for (var i = 0; i < Kandidaten; i++) mlnet.Score(rijen.AsSpan(i * breed, breed), scores.AsSpan(i, 1)); }, true),
            ("ML.NET: Transform, all at once", () => mlnet.ScoreAll(rijen, scores), true),
        ];
        var gewoon = 0.0;
        foreach (var (naam, doe, isPeer) in wegen)
        {
            var tijden = new List<double>(rondes);
            for (var ronde = 0; ronde < Opwarmrondes; ronde++) doe();
            var eerder = GC.GetAllocatedBytesForCurrentThread();
            for (var ronde = 0; ronde < rondes; ronde++)
            {
                var start = Stopwatch.GetTimestamp();
                doe();
                tijden.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }

            // The list of times has its room; what is counted is of the work.
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - eerder) / rondes;
            var verdeling = new Verdeling(tijden);
            if (isPeer && gewoon == 0) gewoon = verdeling.Deel(.5);
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {naam} | {verdeling.Deel(.5):0.0} | {verdeling.Deel(.99):0.0} | {bytes} | {verdeling.Deel(.5) / Kandidaten:0.000} | {(isPeer ? (verdeling.Deel(.5) / gewoon).ToString("0.0", CultureInfo.InvariantCulture) : "")} |"));
        }
    }

    /// <summary>Values everywhere in the range, exactly on thresholds, and unknown.</summary>
    private static string Equal(string tekst)
    {
        var (reeks, breed) = (new Reeks(1, 5), Kenmerkenset.Aantal);
        var drempels = tekst.Split('\n').Where(r => r.StartsWith("threshold=", StringComparison.Ordinal)).SelectMany(r => r[10..].Split(' ')).Where(d => d is not "inf").Select(d => double.Parse(d, CultureInfo.InvariantCulture)).ToArray();
        var rijen = new double[Rijen * breed];
        for (var i = 0; i < rijen.Length; i++)
        {
            rijen[i] = reeks.Fractie() switch { < .25 => double.NaN, < .5 => drempels[(int)(reeks.Fractie() * drempels.Length)], _ => reeks.Fractie() * (i % breed == breed - 1 ? 40 : 1) };
        }

        var scores = new double[Rijen];
        Bomenmodel.Read(tekst).Value.Score(rijen, breed, scores);
        using var native = LightGbmBooster.Load(tekst);
        var juist = native.Predict(rijen, LightGbmPrediction.Raw);
        var anders = MemoryMarshal.Cast<double, long>(scores).ToArray().Zip(MemoryMarshal.Cast<double, long>(juist).ToArray()).Count(p => p.First != p.Second);
        return $"{Rijen - anders} of {Rijen} rows score equal to LightGBM to the bit, a quarter of the values unknown, a quarter on a threshold";
    }

    private static Leerset Oefening(int lijsten)
    {
        var (reeks, breed) = (new Reeks(1, 6), Kenmerkenset.Aantal);
        var waarden = Enumerable.Range(0, lijsten * PerLijst * breed).Select(_ => reeks.Fractie() is var w && w < .1 ? double.NaN : (float)w).ToArray();
        var labels = Enumerable.Range(0, lijsten * PerLijst).Select(rij => waarden[rij * breed] + waarden[(rij * breed) + 5] + reeks.Fractie() > 2.2 ? 1f : 0f).ToArray();
        return new([.. Kenmerkenset.Alle.Select(k => k.Naam)], [.. Kenmerkenset.Alle.Select(k => k.Teken)], waarden, labels, [.. Enumerable.Repeat(PerLijst, lijsten)]);
    }
}
