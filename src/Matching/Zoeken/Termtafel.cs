using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Zoeken;

/// <summary>
/// Which terms of one segment a question asks, and at which place each stands in it: for going over <see cref="Termrijen"/>. Belongs to one thread, and
/// lies ready for one question at a time.
/// </summary>
internal sealed class Termtafel
{
    private int[] raak = new int[256];
    private uint[] bits = [];
    private ushort[] plekken = [];

    public void Leg(Postings postings, Zoekterm[] termen)
    {
        if (plekken.Length < postings.Termen) (plekken, bits) = (new ushort[postings.Termen], new uint[(postings.Termen / 32) + 1]);
        for (var i = 0; i < termen.Length; i++)
        {
            plekken[termen[i].Nummer] = (ushort)i;
            bits[termen[i].Nummer / 32] |= 1u << termen[i].Nummer;
        }
    }

    public void Ruim(Zoekterm[] termen)
    {
        foreach (ref readonly var term in termen.AsSpan()) bits[term.Nummer / 32] = 0;
    }

    /// <summary>The place in the question of a term it asks.</summary>
    public int Plek(int term) => plekken[term];

    /// <summary>
    /// Where in a row the terms stand that are asked. The most are not, and which is a toss: all are written, and only those asked are counted,
    /// so that nothing is guessed wrong.
    /// </summary>
    public ReadOnlySpan<int> Raak(ReadOnlySpan<Rijterm> rij)
    {
        if (raak.Length < rij.Length) raak = new int[2 * rij.Length];
        ref var eerste = ref MemoryMarshal.GetArrayDataReference(raak);
        ref var bit = ref MemoryMarshal.GetArrayDataReference(bits);
        var aantal = 0;
        for (var i = 0; i < rij.Length; i++)
        {
            Unsafe.Add(ref eerste, aantal) = i;
            aantal += (int)(Unsafe.Add(ref bit, rij[i].Nummer >> 5) >> rij[i].Nummer) & 1;
        }

        return raak.AsSpan(0, aantal);
    }
}
