using System.Numerics;

namespace Matching.Zoeken;

/// <summary>A beroep as numbers: the first four digits of its ISCO-08 code, the code as a whole, and the name.</summary>
/// <param name="Cijfers">Sixteen bits a digit, the first lowest; 0 behind the last.</param>
/// <param name="Isco">Whether it has a code of ISCO-08.</param>
public readonly record struct Beroepsnummer(ulong Cijfers, bool Isco, int Code, int Naam)
{
    private const int PerCijfer = 16;

    public static Beroepsnummer Van(string? code, string? naam)
    {
        var cijfers = Taxonomie.Code.IscoCijfers(code);
        var som = 0UL;
        for (var i = 0; i < Math.Min(4, cijfers?.Length ?? 0); i++) som |= (ulong)cijfers![i] << (i * PerCijfer);
        return new(som, cijfers is not null, Nummering.Codes.Van(code), Nummering.Namen.Van(naam));
    }

    /// <summary>With how many digits two codes of ISCO-08 begin alike, at most four.</summary>
    public int Gelijk(Beroepsnummer ander) =>
        Math.Min(BitOperations.TrailingZeroCount(Cijfers ^ ander.Cijfers) / PerCijfer, Math.Min(Lengte, ander.Lengte));

    private int Lengte => 4 - (BitOperations.LeadingZeroCount(Cijfers) / PerCijfer);
}
