using Matching.Taxonomie;
using Matching.Zoeken;

namespace Matching.Profielen.Etalage;

/// <summary>
/// What of someone's work is compared with a vacature and never shown: which competenties (no level), which kinds of work were done and are wanted
/// (three digits of ISCO-08; no years, no employers) and which licences. Null is unknown, an empty list is known to be none.
/// </summary>
public sealed record Werkbeeld(List<string>? Competenties, List<string>? Ervaring, List<string>? Gewenst, List<string>? Rijbewijzen)
{
    private const int Cijfers = 3;

    public static Werkbeeld Van(KlantProfiel klant) => new(
        Geordend(klant.Competenties?.Select(c => c.Code)),
        Geordend(klant.Ervaring?.Select(e => Soort(e.Beroep)).OfType<string>()),
        Geordend(klant.Gewenst?.Select(b => Soort(b.Code)).OfType<string>()),
        Geordend(klant.Rijbewijzen));

    public bool IsGelijk(Werkbeeld ander) =>
        Gelijk(Competenties, ander.Competenties) && Gelijk(Ervaring, ander.Ervaring) && Gelijk(Gewenst, ander.Gewenst) && Gelijk(Rijbewijzen, ander.Rijbewijzen);

    // In an order of its own, so that the order in the register says nothing.
    private static List<string>? Geordend(IEnumerable<string>? codes) => codes?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

    private static string? Soort(string? beroep) => Code.IscoCijfers(beroep) is { Length: > 0 } cijfers ? $"isco:{cijfers[..Math.Min(Cijfers, cijfers.Length)]}" : null;

    private static bool Gelijk(List<string>? een, List<string>? twee) => een is null ? twee is null : twee is not null && een.SequenceEqual(twee, StringComparer.Ordinal);
}
