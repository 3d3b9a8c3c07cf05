using System.Diagnostics;
using Matching.Benchmarks.Corpus;

namespace Matching.Benchmarks.Peers;

/// <summary>
/// One way to find the best 300 profiles for a vacature among those that pass the filters. A peer may know several manieren over the same index;
/// a row of the table takes the fastest of its manieren for every single vacature.
/// </summary>
internal abstract class Peer : IDisposable
{
    public const int Beste = 300;

    public abstract string Naam { get; }

    public abstract string Versie { get; }

    /// <summary>What it does not do and others do, or does better than asked.</summary>
    public abstract string Verschil { get; }

    /// <summary>Why it cannot be run here; null when it can.</summary>
    public virtual string? Ontbreekt => null;

    public virtual IReadOnlyList<string> Manieren => [Naam];

    /// <summary>The rows of the table, each with the manieren it may choose from.</summary>
    public virtual IReadOnlyList<(string Naam, int[] Manieren)> Rijen => [(Naam, [0])];

    /// <summary>It scores by the same formula but for this: its scores must be ours, up to a constant for each vacature. Null: another formula.</summary>
    public virtual Lengtemaat? Formule => null;

    /// <param name="map">An empty folder of its own.</param>
    public abstract Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop);

    /// <summary>The best, best first. Safe from several threads at once where <see cref="PerSeconde"/> is not overridden.</summary>
    public abstract Antwoord Zoek(int vacature, Bereik bereik, int manier);

    /// <summary>How many pass the filters and share a term: slow is allowed. Null when it cannot say.</summary>
    public virtual int? Tel(int vacature, Bereik bereik) => Zoek(vacature, bereik, manier: 0).Treffers;

    /// <summary>Vacatures a second, with the given threads at work all the time.</summary>
    public virtual double PerSeconde(int vacatures, Bereik bereik, int manier, int draden, TimeSpan duur)
    {
        var gedaan = 0;
        var start = Stopwatch.GetTimestamp();
        var draad = Enumerable.Range(0, draden).Select(d => new Thread(() =>
        {
            for (var i = d; Stopwatch.GetElapsedTime(start) < duur; i++)
            {
                Zoek(i % vacatures, bereik, manier);
                Interlocked.Increment(ref gedaan);
            }
        })).ToList();
        draad.ForEach(d => d.Start());
        draad.ForEach(d => d.Join());
        return gedaan / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public abstract void Dispose();

    protected static double Micros(long start) => Stopwatch.GetElapsedTime(start).TotalMicroseconds;

    protected static long Bytes(string map) => new DirectoryInfo(map).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
}

/// <param name="Bytes">Of the index, on disk or in memory, wherever it answers from.</param>
internal sealed record Bouw(TimeSpan Duur, long Bytes);

/// <param name="Treffers">How many there were to choose from; null when it stopped counting.</param>
/// <param name="Micros">Wall time, without what only this measurement adds: the pipe to another process, for one.</param>
internal sealed record Antwoord(int[] Nummers, float[] Scores, int? Treffers, double Micros);
