using System.Numerics;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>A place in a short list, and how far being there counts.</summary>
public readonly record struct Codeplek(int Plek, double Mate);

/// <summary>At which places of a short list a code counts, found in a step or two whatever its length.</summary>
public sealed class Codeplekken
{
    private readonly (int Code, int Begin, int Eind)[] vakken;
    private readonly Codeplek[] plekken;

    /// <param name="codes">Numbers of <see cref="Zoeken.Nummering"/>, none of them 0, with where each counts and how far.</param>
    public Codeplekken(IEnumerable<(int Code, Codeplek Plek)> codes)
    {
        var groepen = codes.GroupBy(c => c.Code, c => c.Plek).ToList();
        plekken = [.. groepen.SelectMany(g => g)];
        // A quarter full at most, so that what is not there is soon known not to be.
        vakken = new (int, int, int)[BitOperations.RoundUpToPowerOf2((uint)((groepen.Count * 4) + 1))];
        var begin = 0;
        foreach (var groep in groepen) vakken[Vak(groep.Key)] = (groep.Key, begin, begin += groep.Count());
    }

    public ReadOnlySpan<Codeplek> Van(int code)
    {
        ref readonly var vak = ref vakken[Vak(code)];
        return vak.Code == code ? plekken.AsSpan(vak.Begin, vak.Eind - vak.Begin) : [];
    }

    // Where the code is, or the empty place where it would be.
    private int Vak(int code)
    {
        var vak = (int)((uint)code * 2654435769u >> 8) & (vakken.Length - 1);
        while (vakken[vak].Code != code && vakken[vak].Code != 0) vak = (vak + 1) & (vakken.Length - 1);
        return vak;
    }
}
