using System.Globalization;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Vacatures.Intake;

/// <summary>
/// Puts in a form what a text says, where nobody typed something else. What was filled in before and is no longer said, goes; what a person
/// changed, stays. Doing it twice changes nothing.
/// </summary>
public static class Intakevulling
{
    public static void Vul(Vacatureinvoer invoer, Intakevoorstel voorstel)
    {
        string? Kies(string veld, string? nu, string? nieuw)
        {
            if ((nu ?? "") != (invoer.Voorgesteld.GetValueOrDefault(veld) ?? "")) return nu;
            return invoer.Voorgesteld[veld] = nieuw;
        }

        var beroep = voorstel.Beroepen is [var beste, ..] ? beste.Beroep : null;
        invoer.Beroepskeuze = Kies(nameof(invoer.Beroepskeuze), invoer.Beroepskeuze, beroep?.Code);
        invoer.Titel = Kies(nameof(invoer.Titel), invoer.Titel, beroep?.Naam);
        invoer.UrenMin = Kies(nameof(invoer.UrenMin), invoer.UrenMin, Zeker(voorstel.Uren, u => Tekst(u.Min)));
        invoer.UrenMax = Kies(nameof(invoer.UrenMax), invoer.UrenMax, Zeker(voorstel.Uren, u => Tekst(u.Max)));
        invoer.Postcode = Kies(nameof(invoer.Postcode), invoer.Postcode, Zeker(voorstel.Pc4, p => Tekst(p)));
        invoer.Rijbewijzen = Kies(nameof(invoer.Rijbewijzen), invoer.Rijbewijzen, Zeker(voorstel.Rijbewijzen, r => string.Join(", ", r.DefaultIfEmpty("geen"))));
        invoer.Onregelmatig = Kies(nameof(invoer.Onregelmatig), invoer.Onregelmatig, Zeker(voorstel.Onregelmatig, o => o ? "ja" : "nee"));
        invoer.Taal = Kies(nameof(invoer.Taal), invoer.Taal, Zeker(voorstel.Taal, t => t));
        invoer.Denkniveau = Kies(nameof(invoer.Denkniveau), invoer.Denkniveau, Zeker(voorstel.Denkniveau, n => Tekst(n)));
        invoer.ErvaringJaren = Kies(nameof(invoer.ErvaringJaren), invoer.ErvaringJaren, Zeker(voorstel.ErvaringJaren, j => Vacatureinvoer.Tekst(j)));
        invoer.Start = Kies(nameof(invoer.Start), invoer.Start, Zeker(voorstel.Start, d => d.ToString("O", CultureInfo.InvariantCulture)));
        invoer.Plaatsen = Kies(nameof(invoer.Plaatsen), invoer.Plaatsen, Zeker(voorstel.Plaatsen, p => Tekst(p)));
        VulCompetenties(invoer, voorstel.Competenties, vinkAan: true);
    }

    /// <summary>Adds the competenties that are not there yet, and takes away what is no longer proposed. Nothing moves that stays.</summary>
    /// <param name="vinkAan">Ticks what the text surely asks, and unticks what it no longer does; otherwise only a person does.</param>
    public static void VulCompetenties(Vacatureinvoer invoer, IReadOnlyList<Competentievoorstel> voorstellen, bool vinkAan)
    {
        var nieuw = voorstellen.ToDictionary(v => v.Competentie.Code, v => Voorgesteld(v.Competentie, v.Eis, vinkAan && v.Zekerheid != Zekerheid.Misschien), StringComparer.Ordinal);
        var codes = voorstellen.SelectMany(v => v.Competentie.Codes, (v, code) => (code, v.Competentie.Code)).DistinctBy(p => p.code, StringComparer.Ordinal).ToDictionary(p => p.code, p => p.Code, StringComparer.Ordinal);
        var regels = new List<Competentieinvoer>();
        foreach (var regel in invoer.Competenties)
        {
            var voorstel = codes.TryGetValue(regel.Code ?? "", out var code) && nieuw.Remove(code, out var gevonden) ? gevonden : null;
            var isAangeraakt = string.IsNullOrEmpty(regel.Voorgesteld) || regel.Voorgesteld != regel.Stand || (regel.Gekozen && !vinkAan);
            if (isAangeraakt) regels.Add(regel);
            else if (voorstel is not null) regels.Add(voorstel);
        }

        invoer.Competenties = [.. regels, .. voorstellen.Where(v => nieuw.ContainsKey(v.Competentie.Code)).Select(v => nieuw[v.Competentie.Code])];
    }

    /// <summary>A line as the form proposes it.</summary>
    public static Competentieinvoer Voorgesteld(Begrip competentie, Eis eis, bool gekozen)
    {
        var regel = new Competentieinvoer { Code = competentie.Code, Naam = competentie.Naam, Eis = Waarde.Van(eis), Gekozen = gekozen };
        return regel with { Voorgesteld = regel.Stand };
    }

    private static string? Zeker<T>(Gelezen<T>? gelezen, Func<T, string?> schrijf) => gelezen is null or { Zekerheid: Zekerheid.Misschien } ? null : schrijf(gelezen.Waarde);

    private static string? Tekst(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);
}
