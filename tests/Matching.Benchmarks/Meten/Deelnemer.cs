using System.Diagnostics;
using Matching.Benchmarks.Corpus;
using Matching.Benchmarks.Peers;

namespace Matching.Benchmarks.Meten;

/// <summary>A peer with all its samples of one run.</summary>
internal sealed class Deelnemer(Peer peer, Bouw bouw)
{
    private const int MeesteOpwarmrondes = 10;
    private const int Aanloop = 10;

    private static readonly TimeSpan LangsteAanloop = TimeSpan.FromSeconds(0.5);

    private readonly Dictionary<(Bereik Bereik, int Manier), List<double[]>> rondes = [];
    private readonly Dictionary<Bereik, int> vacatures = [];
    private readonly Dictionary<(string Rij, Bereik Bereik, int Draden), double> perSeconde = [];

    public Peer Peer => peer;

    public Bouw Bouw => bouw;

    public int Vacatures(Bereik bereik) => vacatures[bereik];

    /// <summary>Asks until a round is no longer faster, and sees how many vacatures fit in a round.</summary>
    public void WarmOp(int aantal, Bereik bereik, CancellationToken stop)
    {
        vacatures[bereik] = aantal;
        for (var manier = 0; manier < peer.Manieren.Count; manier++)
        {
            var (beste, start) = (double.MaxValue, Stopwatch.GetTimestamp());
            for (var ronde = 0; ronde < MeesteOpwarmrondes; ronde++)
            {
                var som = 0.0;
                for (var v = 0; v < vacatures[bereik]; v++)
                {
                    stop.ThrowIfCancellationRequested();
                    som += peer.Zoek(v, bereik, manier).Micros;
                    if (v >= Aanloop && som > Meetplan.LangsteRonde.TotalMicroseconds) vacatures[bereik] = v + 1;
                }

                if (som > 0.97 * beste || Stopwatch.GetElapsedTime(start) > Meetplan.LangsteRonde) break;
                beste = Math.Min(beste, som);
            }
        }
    }

    /// <summary>One timed round, after a few untimed questions because another peer was at work just before.</summary>
    public void Ronde(Bereik bereik, CancellationToken stop)
    {
        for (var manier = 0; manier < peer.Manieren.Count; manier++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var v = 0; v < Math.Min(Aanloop, vacatures[bereik]) && Stopwatch.GetElapsedTime(start) < LangsteAanloop; v++) peer.Zoek(v, bereik, manier);

            var tijden = new double[vacatures[bereik]];
            for (var v = 0; v < tijden.Length; v++)
            {
                stop.ThrowIfCancellationRequested();
                tijden[v] = peer.Zoek(v, bereik, manier).Micros;
            }

            if (!rondes.TryGetValue((bereik, manier), out var lijst)) rondes[(bereik, manier)] = lijst = [];
            lijst.Add(tijden);
        }
    }

    /// <summary>Vacatures a second, with the row's fastest manier.</summary>
    public void Doorvoer(Bereik bereik)
    {
        foreach (var (naam, manieren) in peer.Rijen)
        {
            var manier = Snelste(bereik, manieren);
            foreach (var draden in (int[])[1, 2])
            {
                perSeconde[(naam, bereik, draden)] = peer.PerSeconde(vacatures[bereik], bereik, manier, draden, Meetplan.Doorvoertijd);
            }
        }
    }

    public double PerSeconde(string rij, Bereik bereik, int draden) => perSeconde[(rij, bereik, draden)];

    /// <summary>Per vacature the best of all rounds and of the given manieren.</summary>
    /// <param name="hoogstens">Of the first so many vacatures: those that another peer was asked too.</param>
    public Verdeling Beste(Bereik bereik, int[] manieren, int hoogstens = int.MaxValue)
    {
        var alle = manieren.SelectMany(m => rondes[(bereik, m)]).ToList();
        return new(Enumerable.Range(0, Math.Min(hoogstens, vacatures[bereik])).Select(v => alle.Min(t => t[v])));
    }

    /// <summary>Every sample of the fastest manier: what a user meets, interruptions included.</summary>
    public Verdeling Rauw(Bereik bereik, int[] manieren) => new(rondes[(bereik, Snelste(bereik, manieren))].SelectMany(t => t));

    /// <summary>How far the medians of the rounds of the fastest manier lie apart, as a share of the lowest.</summary>
    public double Spreiding(Bereik bereik, int[] manieren)
    {
        var medianen = rondes[(bereik, Snelste(bereik, manieren))].ConvertAll(t => new Verdeling(t).Deel(0.5));
        return (medianen.Max() / medianen.Min()) - 1;
    }

    private int Snelste(Bereik bereik, int[] manieren) => manieren.MinBy(m => rondes[(bereik, m)].Min(t => t.Average()));
}
