using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>
/// What <see cref="Uitsluiting"/> says of the commonest demands, asked once per klant and kept as bits: each bit is a vacature that demands one
/// thing. Who lacks a bit that a vacature needs is excluded from it for certain; who has them all is asked again in full. Unknown has every bit,
/// because <see cref="Uitsluiting"/> excludes only on what is known.
/// </summary>
internal static class Eisen
{
    private static readonly (VacatureProfiel Proef, Func<VacatureProfiel, bool> Vraagt)[] Bits =
    [
        .. new[] { "B", "BE", "C", "CE", "C1", "D", "AM", "A", "T" }.Select(rijbewijs => Bit(
            Proef with { Rijbewijzen = [rijbewijs] }, v => v.Rijbewijzen?.Contains(rijbewijs, StringComparer.OrdinalIgnoreCase) == true)),
        .. Enumerable.Range(1, 10).Select(stap => 4 * stap).Select(uren => Bit(Proef with { UrenMin = uren }, v => v.UrenMin >= uren)),
        Bit(Proef with { Onregelmatig = true }, v => v.Onregelmatig == true),
        Bit(Proef with { Soort = VacatureSoort.Beschut }, v => v.Soort == VacatureSoort.Beschut),
        Bit(Proef with { Soort = VacatureSoort.Garantiebaan }, v => v.Soort == VacatureSoort.Garantiebaan),
    ];

    private static VacatureProfiel Proef => new()
    {
        Id = default, Sleutel = "", WerkgeverId = default, Titel = "", Soort = VacatureSoort.Regulier, Geopend = default,
    };

    /// <summary>The demands this klant is not known to fail.</summary>
    public static uint Van(KlantProfiel klant)
    {
        var bits = 0u;
        for (var i = 0; i < Bits.Length; i++) bits |= Uitsluiting.Past(klant, Bits[i].Proef, default) ? 1u << i : 0;
        return bits;
    }

    /// <summary>The demands of this vacature, as far as there are bits for them.</summary>
    public static uint Van(VacatureProfiel vacature)
    {
        var bits = 0u;
        for (var i = 0; i < Bits.Length; i++) bits |= Bits[i].Vraagt(vacature) ? 1u << i : 0;
        return bits;
    }

    private static (VacatureProfiel Proef, Func<VacatureProfiel, bool> Vraagt) Bit(VacatureProfiel proef, Func<VacatureProfiel, bool> vraagt) => (proef, vraagt);
}
