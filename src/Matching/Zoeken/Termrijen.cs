using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Matching.Zoeken;

/// <summary>
/// Which terms each klant has: <see cref="Postings"/> the other way round, for when a few klanten are asked about many terms. A row is one stretch
/// of memory, ascending by the number of the term. Immutable.
/// </summary>
internal sealed class Termrijen
{
    /// <summary>Bytes that come from memory together.</summary>
    private const int Regel = 64;

    private readonly int[] begin;
    private readonly Rijterm[] termen;

    public Termrijen(Postings postings, int klanten)
    {
        begin = new int[klanten + 1];
        foreach (var (plaats, _, _) in Alle(postings)) begin[plaats + 1]++;
        for (var i = 0; i < klanten; i++) begin[i + 1] += begin[i];
        termen = new Rijterm[begin[^1]];
        var hier = begin.AsSpan(0, klanten).ToArray();
        foreach (var (plaats, term, code) in Alle(postings)) termen[hier[plaats]++] = new(term, code);
    }

    public ReadOnlySpan<Rijterm> Termen(int plaats) => termen.AsSpan(begin[plaats], begin[plaats + 1] - begin[plaats]);

    /// <summary>Has a row brought near, for who comes there soon: a row lies anywhere in memory, and waiting for it takes longer than reading it.</summary>
    public unsafe void Haal(int plaats)
    {
        if (!Sse.IsSupported) return;
        for (var i = begin[plaats]; i < begin[plaats + 1]; i += Regel / sizeof(Rijterm)) Sse.Prefetch0(Unsafe.AsPointer(ref termen[i]));
    }

    private static IEnumerable<(int Plaats, int Term, ushort Code)> Alle(Postings postings)
    {
        for (var term = 0; term < postings.Termen; term++)
        {
            for (var s = 0; s < postings.Stukken(term).Length; s++)
            {
                var stuk = postings.Stukken(term)[s];
                for (var i = 0; i < stuk.Eind - stuk.Begin; i++) yield return ((stuk.Blok * Postings.Blok) + postings.Plaatsen(stuk)[i], term, postings.Code(stuk.Begin + i));
            }
        }
    }
}

/// <param name="Code">Of <see cref="Postings.Maten"/>; of a term that is there or not it says nothing. Kept beside the term, so that a row is one place in memory.</param>
internal readonly record struct Rijterm(int Nummer, int Code);
