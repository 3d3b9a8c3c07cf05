using Matching.Http;
using Matching.Kern;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Voorstellen.Lijsten;

/// <summary>What is known of a klant for matching, line by line in words; what is not known is as much worth knowing, for the next talk.</summary>
public static class Profielregels
{
    /// <returns>A null value is unknown.</returns>
    public static IReadOnlyList<(string Wat, string? Waarde)> Van(KlantProfiel klant) =>
    [
        ("Vaardigheden", Opsomming(klant.Competenties?.Select(c => c.Niveau is { } niveau ? $"{c.Naam ?? c.Code} ({niveau})" : c.Naam ?? c.Code))),
        ("Werkervaring", Opsomming(klant.Ervaring?.Select(Ervaring))),
        ("Gewenst werk", Opsomming(klant.Gewenst?.Select(b => b.Naam ?? b.Code ?? ""))),
        ("Talenten", Opsomming(klant.Talenten)),
        ("Taal", Opsomming(klant.Taal?.Select(t => $"{(t.Taal == "nld" ? "Nederlands" : t.Taal)}: spreken {t.Mondeling ?? "onbekend"}, schrijven {t.Schriftelijk ?? "onbekend"}"))),
        ("Werk- en denkniveau", klant.WerkEnDenkniveau?.ToString(Kalender.Nederlands)),
        ("Certificaten", Opsomming(klant.Certificaten)),
        ("Rijbewijzen", Opsomming(klant.Rijbewijzen)),
        ("Vervoer", Opsomming(klant.Vervoer)),
        ("Uren per week", Soorttekst.UrenTekst(klant.UrenMin, klant.UrenMax)),
        ("Onregelmatig werken", klant.Onregelmatig switch { true => "ja", false => "nee", null => null }),
        ("Beschikbaar vanaf", klant.BeschikbaarVanaf?.Voluit()),
        ("Reizen", klant.MaxKm is { } km ? $"tot {km.ToString("0.#", Kalender.Nederlands)} km" : null),
    ];

    private static string Ervaring(Ervaring ervaring) =>
        (ervaring.Naam ?? ervaring.Beroep ?? "werk") + (ervaring.Jaren is { } jaren ? $" ({jaren.ToString("0.#", Kalender.Nederlands)} jaar)" : "");

    private static string? Opsomming(IEnumerable<string>? delen) => delen is null ? null : string.Join(", ", delen) is { Length: > 0 } tekst ? tekst : "geen";
}
