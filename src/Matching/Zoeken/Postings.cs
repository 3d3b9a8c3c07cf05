namespace Matching.Zoeken;

/// <summary>
/// Who has which term, in memory, for the klanten of one segment in the order of their <see cref="Buurten"/>. A place is a number of 16 bits in
/// its block, how often in how long a text is a code of 16 bits: every pair of the two is worked out once a question, not once a posting.
/// Immutable.
/// </summary>
internal sealed class Postings
{
    /// <summary>Places a block: its sums stay near the processor while all terms pass (measured: 8,192 and 32,768 are slower).</summary>
    public const int Blok = 1 << 14;

    private readonly Dictionary<string, int>[] nummers;
    private readonly int[] eersteStuk;
    private readonly Stuk[] stukken;
    private readonly ushort[] plaatsen;
    private readonly ushort[] maten;

    internal Postings(Dictionary<string, int>[] nummers, int[] eersteStuk, Stuk[] stukken, ushort[] plaatsen, ushort[] maten, Maat[][] perVeld)
    {
        (this.nummers, this.eersteStuk, this.stukken, this.plaatsen, this.maten, Maten) = (nummers, eersteStuk, stukken, plaatsen, maten, perVeld);
    }

    /// <summary>By field of text: what each code stands for.</summary>
    public Maat[][] Maten { get; }

    public int Termen => eersteStuk.Length - 1;

    /// <summary>The number of a term, or -1 when nobody has it.</summary>
    public int Nummer(Veld veld, string term) => nummers[(int)veld].TryGetValue(term, out var nummer) ? nummer : -1;

    /// <summary>How many have this term.</summary>
    public int Aantal(int term) => stukken[eersteStuk[term + 1] - 1].Eind - stukken[eersteStuk[term]].Begin;

    /// <summary>The pieces of a term, one per block in which anyone has it.</summary>
    public ReadOnlySpan<Stuk> Stukken(int term) => stukken.AsSpan(eersteStuk[term], eersteStuk[term + 1] - eersteStuk[term]);

    /// <summary>The part of a piece that lies from place <paramref name="van"/> of its block to before <paramref name="tot"/>.</summary>
    public Stuk Tussen(Stuk stuk, int van, int tot)
    {
        var begin = van == 0 ? stuk.Begin : stuk.Begin + Eerste(Plaatsen(stuk), van);
        return stuk with { Begin = begin, Eind = tot == Blok ? stuk.Eind : begin + Eerste(Plaatsen(stuk with { Begin = begin }), tot) };
    }

    /// <summary>The places in its block of a piece, ascending.</summary>
    public ReadOnlySpan<ushort> Plaatsen(Stuk stuk) => plaatsen.AsSpan(stuk.Begin, stuk.Eind - stuk.Begin);

    /// <summary>The codes beside those places; only terms of text have them.</summary>
    public ReadOnlySpan<ushort> Codes(Stuk stuk) => maten.AsSpan(stuk.Begin, stuk.Eind - stuk.Begin);

    /// <summary>The code of one posting, 0 for a term that is there or not.</summary>
    public ushort Code(int posting) => posting < maten.Length ? maten[posting] : (ushort)0;

    private static int Eerste(ReadOnlySpan<ushort> oplopend, int vanaf)
    {
        var (laag, hoog) = (0, oplopend.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) >>> 1;
            if (oplopend[midden] < vanaf) laag = midden + 1;
            else hoog = midden;
        }

        return laag;
    }
}

/// <summary>Where the postings of one term in one block stand.</summary>
internal readonly record struct Stuk(int Blok, int Begin, int Eind);

/// <summary>How often a term stands in a text, and how long that text is.</summary>
internal readonly record struct Maat(int Aantal, int Lengte);
