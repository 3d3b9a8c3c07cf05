using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>
/// What <see cref="Uitsluiting"/> says of the commonest demands, asked once per klant and kept as bits: each bit is a vacature that demands one
/// thing. Who lacks a bit that a vacature needs is excluded from it for certain. Who has them all is asked in full, unless nothing else can exclude
/// this pair but distance, of which <see cref="Buurten"/> is certain. Unknown has every bit, because <see cref="Uitsluiting"/> excludes only on
/// what is known.
/// </summary>
internal static class Eisen
{
    private static readonly (VacatureProfiel Proef, Func<VacatureProfiel, bool> Vraagt)[] Bits =
    [
        .. new[] { "B", "BE", "C", "CE", "C1", "D", "AM", "A", "T" }.Select(rijbewijs => Bit(
            Proef with { Rijbewijzen = [rijbewijs] }, v => v.Rijbewijzen?.Contains(rijbewijs, StringComparer.OrdinalIgnoreCase) == true)),
        .. Enumerable.Range(1, MeesteUren / Urenstap).Select(stap => Urenstap * stap).Select(uren => Bit(Proef with { UrenMin = uren }, v => v.UrenMin >= uren)),
        Bit(Proef with { Onregelmatig = true }, v => v.Onregelmatig == true),
        Bit(Proef with { Soort = VacatureSoort.Beschut }, v => v.Soort == VacatureSoort.Beschut),
        Bit(Proef with { Soort = VacatureSoort.Garantiebaan }, v => v.Soort == VacatureSoort.Garantiebaan),
    ];

    /// <summary>More can exclude this klant than the bits say.</summary>
    public const uint KlantHeeftMeer = 1u << 31;

    private const int Urenstap = 4;
    private const int MeesteUren = 40;

    private static VacatureProfiel Proef => new()
    {
        Id = default, Sleutel = "", WerkgeverId = default, Titel = "", Soort = VacatureSoort.Regulier, Geopend = default,
    };

    /// <summary>The demands this klant is not known to fail.</summary>
    public static uint Van(KlantProfiel klant)
    {
        var meer = klant.BezetTot is not null || klant.BeschikbaarVanaf is not null || klant.NietBij is { Count: > 0 } || klant.AfgewezenVoor.Count > 0
            || klant.UrenMax % Urenstap is not (null or 0);
        var bits = meer ? KlantHeeftMeer : 0;
        for (var i = 0; i < Bits.Length; i++) bits |= Uitsluiting.Past(klant, Bits[i].Proef, default) ? 1u << i : 0;
        return bits;
    }

    /// <summary>The demands of this vacature, as far as there are bits for them, and whether those are all it demands.</summary>
    public static (uint Bits, bool Alle) Van(VacatureProfiel vacature)
    {
        var (bits, rijbewijzen) = (0u, 0);
        for (var i = 0; i < Bits.Length; i++)
        {
            if (!Bits[i].Vraagt(vacature)) continue;
            bits |= 1u << i;
            rijbewijzen += Bits[i].Proef.Rijbewijzen is null ? 0 : 1;
        }

        var alle = (vacature.UrenMin ?? 0) <= MeesteUren && (vacature.UrenMin ?? 0) % Urenstap == 0
            && (vacature.Rijbewijzen ?? []).Distinct(StringComparer.OrdinalIgnoreCase).Count() == rijbewijzen;
        return (bits, alle);
    }

    private static (VacatureProfiel Proef, Func<VacatureProfiel, bool> Vraagt) Bit(VacatureProfiel proef, Func<VacatureProfiel, bool> vraagt) => (proef, vraagt);
}
