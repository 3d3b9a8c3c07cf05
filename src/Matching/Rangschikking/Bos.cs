using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Rangschikking;

/// <summary>
/// The trees of a model laid flat for scoring (QuickScorer, Lucchese et al. 2015): a tree is a word with a bit per leaf from left to right, every
/// question clears the leaves that a row going right cannot reach, and the lowest bit left is where it ends. Sixteen rows answer a question at the
/// same time, without a jump; on a processor with narrower vectors they take turns in the same order.
/// </summary>
public sealed class Bos
{
    /// <summary>One bit each in a word.</summary>
    public const int MaxBladeren = 64;

    private const int RowsAtOnce = 16;

    // Of each tree first the questions that send unknown to the right, then those that send it to the left.
    private readonly Vraag[] vragen;
    private readonly (int Begin, int OnbekendLinks, int Eind)[] perBoom;
    private readonly double[] waarden;
    private readonly int[] eersteWaarde;
    private readonly int columns;

    public Bos(IReadOnlyList<Boom> bomen)
    {
        var (alleVragen, alleWaarden) = (new List<Vraag>(), new List<double>());
        (perBoom, eersteWaarde) = (new (int, int, int)[bomen.Count], new int[bomen.Count + 1]);
        for (var i = 0; i < bomen.Count; i++)
        {
            var (begin, eerste) = (alleVragen.Count, alleWaarden.Count);
            var deel = new List<(Vraag Vraag, bool OnbekendLinks)>();
            Flatten(bomen[i], bomen[i].Wortel, eerste, deel, alleWaarden);
            alleVragen.AddRange(deel.OrderBy(v => v.OnbekendLinks).Select(v => v.Vraag));
            perBoom[i] = (begin, begin + deel.Count(v => !v.OnbekendLinks), alleVragen.Count);
            eersteWaarde[i + 1] = alleWaarden.Count;
        }

        (vragen, waarden) = ([.. alleVragen], [.. alleWaarden]);
        columns = vragen.Length == 0 ? 0 : (int)(vragen.Max(v => v.Plek) / RowsAtOnce) + 1;
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
            ScoreGroup(naastElkaar, over, sommen);
            sommen[..aantal].CopyTo(scores[first..]);
        }
    }

    private void ScoreGroup(ReadOnlySpan<double> kolommen, Span<ulong> over, Span<double> sommen)
    {
        ref var kolom = ref MemoryMarshal.GetReference(kolommen);
        for (var boom = 0; boom < perBoom.Length; boom++)
        {
            var (eerste, tweede) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet);
            var (begin, onbekendLinks, eind) = perBoom[boom];
            foreach (ref readonly var vraag in vragen.AsSpan(begin, onbekendLinks - begin))
            {
                var (drempel, rechts) = (Vector512.Create(vraag.Drempel), Vector512.Create(vraag.BlijftRechts));
                eerste &= Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref kolom, vraag.Plek), drempel).AsUInt64() | rechts;
                tweede &= Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref kolom, vraag.Plek + 8), drempel).AsUInt64() | rechts;
            }

            // Not known compares as false both ways, so here the question is put the other way round.
            foreach (ref readonly var vraag in vragen.AsSpan(onbekendLinks, eind - onbekendLinks))
            {
                var (drempel, rechts) = (Vector512.Create(vraag.Drempel), Vector512.Create(vraag.BlijftRechts));
                eerste &= ~Vector512.GreaterThan(Vector512.LoadUnsafe(ref kolom, vraag.Plek), drempel).AsUInt64() | rechts;
                tweede &= ~Vector512.GreaterThan(Vector512.LoadUnsafe(ref kolom, vraag.Plek + 8), drempel).AsUInt64() | rechts;
            }

            eerste.CopyTo(over);
            tweede.CopyTo(over[8..]);
            ref var waarde = ref waarden[eersteWaarde[boom]];
            for (var rij = 0; rij < RowsAtOnce; rij++) sommen[rij] += Unsafe.Add(ref waarde, BitOperations.TrailingZeroCount(over[rij]));
        }
    }

    /// <summary>Appends a subtree, its leaves from left to right; answers the leaves below, as bits.</summary>
    private static ulong Flatten(Boom boom, int plek, int begin, List<(Vraag Vraag, bool OnbekendLinks)> vragen, List<double> waarden)
    {
        if (plek < 0)
        {
            waarden.Add(boom.Waarden[~plek]);
            return 1UL << (waarden.Count - 1 - begin);
        }

        var (knoop, hier) = (boom.Knopen[plek], vragen.Count);
        vragen.Add(default);
        var links = Flatten(boom, knoop.Links, begin, vragen, waarden);
        vragen[hier] = (new(knoop.Drempel, ~links, (nuint)(knoop.Kenmerk * RowsAtOnce)), knoop.OnbekendLinks);
        return links | Flatten(boom, knoop.Rechts, begin, vragen, waarden);
    }

    /// <param name="BlijftRechts">The leaves that remain for a row that goes right.</param>
    /// <param name="Plek">Where the values of its kenmerk stand side by side.</param>
    private readonly record struct Vraag(double Drempel, ulong BlijftRechts, nuint Plek);
}
