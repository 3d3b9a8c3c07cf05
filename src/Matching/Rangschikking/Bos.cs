using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Rangschikking;

/// <summary>
/// The trees of a model laid flat for scoring (QuickScorer, Lucchese et al. 2015): a tree is a word with a bit per leaf from left to right, every
/// question clears the leaves that a row going right cannot reach, and the lowest bit left is where it ends. Eight rows answer a question at the
/// same time, without a jump; on a processor with narrower vectors they take turns in the same order.
/// </summary>
public sealed class Bos
{
    /// <summary>One bit each in a word.</summary>
    public const int MaxBladeren = 64;

    private const int RowsAtOnce = 8;

    private readonly Vraag[] vragen;
    private readonly int[] eersteVraag;
    private readonly double[] waarden;
    private readonly int[] eersteWaarde;
    private readonly int columns;

    public Bos(IReadOnlyList<Boom> bomen)
    {
        var (alleVragen, alleWaarden) = (new List<Vraag>(), new List<double>());
        (eersteVraag, eersteWaarde) = (new int[bomen.Count + 1], new int[bomen.Count + 1]);
        for (var i = 0; i < bomen.Count; i++)
        {
            var begin = alleWaarden.Count;
            Flatten(bomen[i], bomen[i].Wortel, begin, alleVragen, alleWaarden);
            (eersteVraag[i + 1], eersteWaarde[i + 1]) = (alleVragen.Count, alleWaarden.Count);
        }

        (vragen, waarden) = ([.. alleVragen], [.. alleWaarden]);
        columns = vragen.Length == 0 ? 0 : vragen.Max(v => v.Kenmerk) + 1;
    }

    public int Bomen => eersteWaarde.Length - 1;

    /// <summary>Per row the trees are summed in their own order: another order would give another last bit.</summary>
    public void Score(ReadOnlySpan<double> rows, int columns, Span<double> scores)
    {
        Span<double> naastElkaar = stackalloc double[this.columns * RowsAtOnce];
        Span<ulong> over = stackalloc ulong[RowsAtOnce];
        Span<double> sommen = stackalloc double[RowsAtOnce];
        for (var first = 0; first < scores.Length; first += RowsAtOnce)
        {
            var aantal = Math.Min(RowsAtOnce, scores.Length - first);
            for (var rij = 0; rij < aantal; rij++)
            {
                for (var k = 0; k < this.columns; k++) naastElkaar[(k * RowsAtOnce) + rij] = rows[((first + rij) * columns) + k];
            }

            sommen.Clear();
            ScoreEight(naastElkaar, over, sommen);
            sommen[..aantal].CopyTo(scores[first..]);
        }
    }

    private void ScoreEight(ReadOnlySpan<double> kolommen, Span<ulong> over, Span<double> sommen)
    {
        ref var kolom = ref MemoryMarshal.GetReference(kolommen);
        for (var boom = 0; boom < eersteWaarde.Length - 1; boom++)
        {
            var bladeren = Vector512<ulong>.AllBitsSet;
            foreach (ref readonly var vraag in vragen.AsSpan(eersteVraag[boom], eersteVraag[boom + 1] - eersteVraag[boom]))
            {
                var waarde = Vector512.LoadUnsafe(ref kolom, (nuint)(vraag.Kenmerk * RowsAtOnce));
                // Not known compares as false both ways, so it goes right where only "at most" sends a row left.
                var links = vraag.OnbekendLinks
                    ? Vector512.OnesComplement(Vector512.GreaterThan(waarde, Vector512.Create(vraag.Drempel)))
                    : Vector512.LessThanOrEqual(waarde, Vector512.Create(vraag.Drempel));
                bladeren &= links.AsUInt64() | Vector512.Create(vraag.BlijftRechts);
            }

            bladeren.CopyTo(over);
            var begin = eersteWaarde[boom];
            for (var rij = 0; rij < RowsAtOnce; rij++) sommen[rij] += waarden[begin + BitOperations.TrailingZeroCount(over[rij])];
        }
    }

    /// <summary>Appends a subtree, its leaves from left to right; answers the leaves below, as bits.</summary>
    private static ulong Flatten(Boom boom, int plek, int begin, List<Vraag> vragen, List<double> waarden)
    {
        if (plek < 0)
        {
            waarden.Add(boom.Waarden[~plek]);
            return 1UL << (waarden.Count - 1 - begin);
        }

        var (knoop, hier) = (boom.Knopen[plek], vragen.Count);
        vragen.Add(default);
        var links = Flatten(boom, knoop.Links, begin, vragen, waarden);
        vragen[hier] = new(knoop.Drempel, ~links, knoop.Kenmerk, knoop.OnbekendLinks);
        return links | Flatten(boom, knoop.Rechts, begin, vragen, waarden);
    }

    /// <param name="BlijftRechts">The leaves that remain for a row that goes right.</param>
    private readonly record struct Vraag(double Drempel, ulong BlijftRechts, int Kenmerk, bool OnbekendLinks);
}
