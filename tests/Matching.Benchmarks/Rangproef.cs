using Matching.Demo;
using Matching.Training;
using Matching.Training.Oordelen;

namespace Matching.Benchmarks;

/// <summary>
/// How good the ranking is: on demo gemeenten of three seeds, on the same ones with poor data, and on a delivered one. Models of poor data are judged on the
/// truth of the rich data: the same held-out vacatures and the same outcomes, but only what the poor data says of people and vacatures.
/// </summary>
internal static class Rangproef
{
    private static readonly DateOnly Dag = new(2026, 11, 23);
    private static readonly int[] Seeds = [2026, 2027, 2028];

    public static async Task DraaiAsync(string? gegevensmap, TextWriter uit, CancellationToken stop)
    {
        await uit.WriteLineAsync("| gemeente | test vacatures | hand | model | model - hand (95%) | | blend - hand (95%) | | regime - hand (95%) | | at 25: regime - hand | thin sight | thin sight@10 |");
        await uit.WriteLineAsync("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        var arm = new List<string>();
        foreach (var seed in Seeds)
        {
            var opties = new DemoOpties(DemoOpties.GewoneKlanten, seed, Dag);
            await using var rijk = await Demostand.OpenAsync(opties, bestanden: null, stop);
            var (historie, lijsten) = await LoadAsync(rijk, stop);
            var verslag = Run(new Evaluatie(historie, lijsten), historie, diep: true, stop);
            await uit.WriteLineAsync(Row($"demo {seed}", verslag));
            await using var kaal = await Demostand.OpenAsync(opties with { Arm = true }, bestanden: null, stop);
            arm.Add(await JudgePoorAsync(seed, kaal, historie, verslag, stop));
        }

        if (gegevensmap is not null)
        {
            await using var stand = await Demostand.OpenAsync(Path.GetFullPath(gegevensmap), Dag, stop);
            var (historie, lijsten) = await LoadAsync(stand, stop);
            await uit.WriteLineAsync(Row(Path.GetFileName(gegevensmap.TrimEnd('/')), Run(new Evaluatie(historie, lijsten), historie, diep: true, stop)));
        }

        await uit.WriteLineAsync();
        await uit.WriteLineAsync("| gemeente with poor data | regime per period | NDCG@10 | ÷ rich | hand, poor data | regime - hand (95%) | |");
        await uit.WriteLineAsync("|---|---|---|---|---|---|---|");
        foreach (var rij in arm) await uit.WriteLineAsync(rij);
    }

    private static async Task<string> JudgePoorAsync(int seed, Demostand arm, Historie waarheid, Evaluatieverslag rijk, CancellationToken stop)
    {
        var (historie, lijsten) = await LoadAsync(arm, stop);
        var verslag = Run(new Evaluatie(historie, lijsten, Waarheid.Lijsten(historie, waarheid)), waarheid, diep: false, stop);
        var (ndcg, rijkNdcg) = (verslag.Methoden.ToDictionary(m => m.Naam, m => m.Ndcg10), rijk.Methoden.ToDictionary(m => m.Naam, m => m.Ndcg10));
        return FormattableString.Invariant(
            $"| demo {seed} | {string.Join(", ", verslag.Perioden.Select(p => $"{p.Regime.Soort} {p.Regime.Vacatures}"))} | {ndcg[Rangmethoden.VolgensRegime]:0.000} | {ndcg[Rangmethoden.VolgensRegime] / rijkNdcg[Rangmethoden.VolgensRegime]:0.00} | {ndcg[Rangmethoden.Handgewogen]:0.000} | {Difference(verslag, Rangmethoden.VolgensRegime)} |");
    }

    private static async Task<(Historie Historie, IReadOnlyList<Lijst> Lijsten)> LoadAsync(Demostand stand, CancellationToken stop)
    {
        await using var scope = stand.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Training.Geschiedenis>().LoadAsync(voortgang: null, stop);
    }

    /// <summary>The last nine months before the last outcome, as <c>evaluate</c> does.</summary>
    private static Evaluatieverslag Run(Evaluatie evaluatie, Historie historie, bool diep, CancellationToken stop)
    {
        var done = evaluatie.Run(new(historie.Laatste!.Value.AddMonths(-9), Verdiept: diep), voortgang: null, stop);
        return done.Fault is { } fault ? throw new InvalidOperationException(fault.Tekst) : done.Value;
    }

    private static string Row(string naam, Evaluatieverslag verslag)
    {
        var (ndcg, bij25) = (verslag.Methoden.ToDictionary(m => m.Naam, m => m.Ndcg10), verslag.Verdieping!.Leercurve.FirstOrDefault(p => p is { Vacatures: 25, IsAlles: false }));
        var dun = verslag.Billijkheid.First(b => b.Methode == Rangmethoden.Model).Groepen.FirstOrDefault(g => g.Groep == Groepen.Dun);
        return FormattableString.Invariant(
            $"| {naam} | {verslag.Vacatures} | {ndcg[Rangmethoden.Handgewogen]:0.000} | {ndcg[Rangmethoden.Model]:0.000} | {Difference(verslag, Rangmethoden.Model)} | {Difference(verslag, Rangmethoden.Mengsel)} | {Difference(verslag, Rangmethoden.VolgensRegime)} | {bij25?.Regime - bij25?.Handgewogen:+0.000;-0.000;0.000} | {dun?.Zicht:0.00} | {dun?.Zicht10:0.00} |");
    }

    private static string Difference(Evaluatieverslag verslag, string methode)
    {
        var v = verslag.Verschil.First(v => v.Van == methode && v.Met == Rangmethoden.Handgewogen);
        return FormattableString.Invariant($"{v.Ndcg10:+0.000;-0.000;0.000} ({v.Ci95[0]:+0.000;-0.000;0.000} to {v.Ci95[1]:+0.000;-0.000;0.000}) | {v.Oordeel}");
    }
}
