using Matching.Benchmarks.Corpus;

namespace Matching.Benchmarks.Peers;

/// <summary>The filters as bits: a profile passes when it has every bit the vacature asks. The regio is not among them.</summary>
internal static class Filtermasker
{
    public const int Actief = 0;
    public const int Onregelmatig = 1;

    /// <summary>From this bit: can work at least 0, 8, 16 ... 40 hours.</summary>
    public const int Uren = 2;

    public const int Rijbewijs = 8;
    public const int Bits = 13;

    public static uint Heeft(Proefprofiel profiel) =>
        Bit(Actief, profiel.Actief) | Bit(Onregelmatig, profiel.Onregelmatig)
        | (((1u << ((profiel.UrenMax / 8) + 1)) - 1) << Uren) | ((uint)profiel.Rijbewijzen << Rijbewijs);

    public static uint Vraagt(Proefvacature vacature, Bereik bereik) =>
        Bit(Actief, aan: true) | Bit(Onregelmatig, bereik == Bereik.Smal)
        | Bit(Uren + (vacature.UrenMin / 8), vacature.UrenMin > 0) | ((uint)vacature.Rijbewijzen << Rijbewijs);

    /// <summary>The numbers of the bits that are on.</summary>
    public static IEnumerable<int> Aan(uint masker) => Enumerable.Range(0, Bits).Where(bit => (masker & (1u << bit)) != 0);

    private static uint Bit(int bit, bool aan) => aan ? 1u << bit : 0;
}
