using System.Globalization;
using Matching.Gebieden;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kansen;

/// <summary>A traject as far as it changes a profile.</summary>
public sealed record Leerbaar(string Traject, IReadOnlyList<string> Codes);

/// <summary>
/// What this klant could change, of what the open vacatures ask. Only what is known to be otherwise now: what is unknown is a question, not a change.
/// </summary>
public static class Veranderbaar
{
    private const int Papieren = 15;
    private const int MeesteUren = 40;

    private static readonly string[] Niveaus = ["A0", .. Vacatureinvoer.Taalniveaus];

    public static IEnumerable<Verandering> Van(KlantProfiel klant, IReadOnlyCollection<VacatureProfiel> vacatures, IEnumerable<Leerbaar> trajecten) =>
    [
        .. Rijbewijzen(klant, vacatures), .. Certificaten(klant, vacatures), .. Uren(klant), .. Reizen(klant), .. Vervoer(klant), .. Tijden(klant), .. Taal(klant, vacatures),
        .. Trajecten(klant, trajecten),
    ];

    private static IEnumerable<Verandering> Rijbewijzen(KlantProfiel klant, IEnumerable<VacatureProfiel> vacatures) =>
        klant.Rijbewijzen is not { } heeft ? [] : MeestGevraagd(vacatures.SelectMany(v => v.Rijbewijzen ?? []).Select(r => r.ToUpperInvariant()))
            .Where(r => !heeft.Contains(r, StringComparer.OrdinalIgnoreCase))
            .Select(r => new Verandering($"rijbewijs {r}", klant with { Rijbewijzen = [.. heeft, r] }));

    private static IEnumerable<Verandering> Certificaten(KlantProfiel klant, IReadOnlyCollection<VacatureProfiel> vacatures)
    {
        if (klant.Certificaten is not { } heeft) return [];
        var namen = vacatures.SelectMany(v => v.Competenties ?? []).Where(c => c.Naam is not null).DistinctBy(c => c.Code, StringComparer.Ordinal).ToDictionary(c => c.Code, c => c.Naam!, StringComparer.Ordinal);
        return MeestGevraagd(vacatures.SelectMany(v => v.Bewijzen))
            .Where(code => !heeft.Contains(code, StringComparer.Ordinal) && klant.Competenties?.Any(c => c.Code == code) != true)
            .Select(code => new Verandering(namen.GetValueOrDefault(code, code), klant with { Certificaten = [.. heeft, code] }));
    }

    private static IEnumerable<Verandering> Uren(KlantProfiel klant)
    {
        foreach (var stap in new[] { 4, 8 })
        {
            if (klant.UrenMax + stap <= MeesteUren) yield return new($"{stap} uur per week meer", klant with { UrenMax = klant.UrenMax + stap });
            if (klant.UrenMin - stap >= 0) yield return new($"ook banen van {stap} uur per week minder", klant with { UrenMin = klant.UrenMin - stap });
        }
    }

    private static IEnumerable<Verandering> Reizen(KlantProfiel klant)
    {
        foreach (var km in new[] { 5, 10 })
        {
            if (klant.MaxKm is { } ver) yield return new($"{km} km verder reizen", klant with { MaxKm = ver + km });
        }

        if (klant.MaxMinuten is { } minuten) yield return new("15 minuten langer reizen", klant with { MaxMinuten = minuten + 15 });
    }

    private static IEnumerable<Verandering> Vervoer(KlantProfiel klant)
    {
        if (klant.Vervoer is not { } heeft) return [];
        var nu = Middelen.Van(heeft);
        return new[] { (Middelen.Fiets, "fiets", "een fiets"), (Middelen.Brommer, "e-bike", "een e-bike"), (Middelen.Ov, "ov", "reizen met het ov"), (Middelen.Auto, "auto", "een auto") }
            .Where(m => !nu.HasFlag(m.Item1) && (m.Item1 != Middelen.Auto || klant.Rijbewijzen?.Contains("B", StringComparer.OrdinalIgnoreCase) == true))
            .Select(m => new Verandering(m.Item3, klant with { Vervoer = [.. heeft, m.Item2] }));
    }

    private static IEnumerable<Verandering> Tijden(KlantProfiel klant) =>
        klant.Onregelmatig == false ? [new("onregelmatige werktijden", klant with { Onregelmatig = true })] : [];

    private static IEnumerable<Verandering> Taal(KlantProfiel klant, IEnumerable<VacatureProfiel> vacatures)
    {
        var gevraagd = vacatures.SelectMany(v => v.Taal ?? []).Select(t => t.Taal).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var taal in (klant.Taal ?? []).Where(t => gevraagd.Contains(t.Taal)))
        {
            var beter = taal with { Mondeling = Hoger(taal.Mondeling), Schriftelijk = Hoger(taal.Schriftelijk) };
            if (beter != taal) yield return new($"{Taalnaam(taal.Taal)} een stap beter", klant with { Taal = [.. klant.Taal!.Select(t => t == taal ? beter : t)] });
        }
    }

    private static IEnumerable<Verandering> Trajecten(KlantProfiel klant, IEnumerable<Leerbaar> trajecten) =>
        klant.Competenties is not { } kan ? [] : trajecten
            .Select(t => (t.Traject, Nieuw: t.Codes.Where(code => !kan.Any(c => c.Code == code) && klant.Certificaten?.Contains(code, StringComparer.Ordinal) != true).ToList()))
            .Where(t => t.Nieuw.Count > 0)
            .Select(t => new Verandering($"traject {t.Traject}", klant with { Competenties = [.. kan, .. t.Nieuw.Select(code => new ProfielCompetentie(code, null, null))] }));

    private static IEnumerable<string> MeestGevraagd(IEnumerable<string> codes) =>
        codes.CountBy(c => c, StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(Papieren).Select(c => c.Key);

    /// <summary>One level up; a level nobody noted, or the highest, stays.</summary>
    private static string? Hoger(string? niveau) =>
        Array.IndexOf(Niveaus, niveau) is >= 0 and var plek && plek + 1 < Niveaus.Length ? Niveaus[plek + 1] : niveau;

    private static string Taalnaam(string taal) => taal.ToLower(CultureInfo.InvariantCulture) switch { "nld" => "Nederlands", "eng" => "Engels", "deu" => "Duits", _ => $"de taal {taal}" };
}
