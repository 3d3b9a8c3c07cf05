using System.Diagnostics;
using System.Globalization;

namespace Matching.Benchmarks;

/// <summary>One table: what it costs to rank every open vacature of the demo gemeente, step by step, and the trees against their peer.</summary>
internal static class Stappen
{
    public static async Task DraaiAsync()
    {
        using var gemeente = await Demo.OpenAsync();
        Console.WriteLine($"{gemeente.Vacatures} open vacatures, {gemeente.Paren} pairs, model {gemeente.Model}, {gemeente.Bomen} trees; best of 7 rounds, one thread, {Environment.ProcessorCount} cores");
        Console.WriteLine();
        Console.WriteLine($"{"step",-44}{"ms in all",12}{"us a pair",12}{"ratio",10}");

        var trees = Time(gemeente.ScoreByTrees);
        Print("find: filters and text scores", Time(gemeente.Find), null);
        Print("features", Time(gemeente.Features), null);
        Print("score: hand weights", Time(gemeente.ScoreByHand), trees);
        Print("score: flattened trees", trees, trees);
        Print("score: LightGBM itself, whole list at once", Time(gemeente.ScoreNatively), trees);
        Print("reasons: exact contributions of 20 a list", Time(gemeente.Explain), null);
        Print("the whole match, 20 kandidaten with reasons", Time(gemeente.Match), null);

        void Print(string step, double ms, double? peer) =>
            Console.WriteLine($"{step,-44}{ms,12:0.0}{1000 * ms / gemeente.Paren,12:0.00}{(peer is { } other ? (ms / other).ToString("0.00", CultureInfo.InvariantCulture) : ""),10}");
    }

    private static double Time(Action step)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 7; round++)
        {
            var start = Stopwatch.GetTimestamp();
            step();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
