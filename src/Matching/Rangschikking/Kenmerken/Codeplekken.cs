using System.Numerics;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>At which place of a short list a code stands, in a step or two whatever its length. Of a code that stands there twice, the first.</summary>
public sealed class Codeplekken
{
    private readonly (int Code, int Plek)[] vakken;

    /// <param name="codes">Numbers of <see cref="Zoeken.Nummering"/>, none of them 0.</param>
    public Codeplekken(IReadOnlyList<int> codes)
    {
        // A quarter full at most, so that what is not there is soon known not to be.
        vakken = new (int, int)[BitOperations.RoundUpToPowerOf2((uint)((codes.Count * 4) + 1))];
        for (var plek = codes.Count - 1; plek >= 0; plek--) vakken[Vak(codes[plek])] = (codes[plek], plek);
    }

    /// <summary>From 0; -1 is not there.</summary>
    public int Plek(int code)
    {
        var (gevonden, plek) = vakken[Vak(code)];
        return gevonden == code ? plek : -1;
    }

    // Where the code is, or the empty place where it would be.
    private int Vak(int code)
    {
        var vak = (int)((uint)code * 2654435769u >> 8) & (vakken.Length - 1);
        while (vakken[vak].Code != code && vakken[vak].Code != 0) vak = (vak + 1) & (vakken.Length - 1);
        return vak;
    }
}
