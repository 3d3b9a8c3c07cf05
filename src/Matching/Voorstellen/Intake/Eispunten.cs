using Matching.Kern;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Voorstellen.Intake;

/// <summary>
/// What a vacature demands, point by point. What filters is asked of <see cref="Uitsluiting"/> with a vacature that demands just that, so there is
/// one place that decides; language, level and required competenties only count in the score of a match, but here they are met or not.
/// </summary>
public static class Eispunten
{
    private const int UrenPerStap = 8;
    private const int MeesteStappen = 3;

    private static readonly string[] Talen = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"];
    /// <summary>In words, by their number from 1.</summary>
    public static readonly IReadOnlyList<string> Denkniveaus = ["", "geen opleiding nodig", "basisniveau", "vmbo of mbo 2", "mbo 3 of 4, havo, vwo", "hbo", "universiteit"];

    /// <summary>Demands nothing of anybody.</summary>
    private static readonly VacatureProfiel Niets = new() { Id = default, Sleutel = "", WerkgeverId = default, Titel = "", Soort = VacatureSoort.Regulier, Geopend = default };

    public static IReadOnlyList<Eispunt> Van(VacatureProfiel v, Taxonomiestand taxonomie, DateOnly op)
    {
        return [.. Rijbewijzen(), .. Uren(), .. Onregelmatig(), .. Indicatie(), .. Start(), .. Plek(), .. Taal(), .. Denkniveau(), .. Competenties()];

        Func<KlantProfiel, Stand> Filter(VacatureProfiel eis, Func<KlantProfiel, bool> isBekend) =>
            k => !Uitsluiting.IsMogelijk(k, eis, op) ? Stand.Mist : isBekend(k) ? Stand.Voldoet : Stand.Onbekend;

        IEnumerable<Eispunt> Rijbewijzen() => (v.Rijbewijzen ?? []).Select(r => new Eispunt(
            nameof(v.Rijbewijzen), $"geen rijbewijs {r}", Filter(Niets with { Rijbewijzen = [r] }, k => k.Rijbewijzen is not null),
            [new($"Zonder rijbewijs {r}", v with { Rijbewijzen = [.. v.Rijbewijzen!.Where(ander => ander != r)] }, Meet: null)]));

        IEnumerable<Eispunt> Uren()
        {
            if (v.UrenMin is not (> 0 and var uren)) yield break;
            Func<KlantProfiel, Stand> Vanaf(int min) => Filter(Niets with { UrenMin = min }, k => k.UrenMax is not null);
            var stappen = Enumerable.Range(1, 7).Select(i => i * UrenPerStap).Where(u => u < uren).Reverse().Take(MeesteStappen)
                .Select(u => new Versoepeling($"{u} in plaats van {uren} uur", v with { UrenMin = u }, Vanaf(u)));
            yield return new(nameof(v.UrenMin), $"kan geen {uren} uur werken", Vanaf(uren), [.. stappen]);
        }

        IEnumerable<Eispunt> Onregelmatig()
        {
            if (v.Onregelmatig != true) yield break;
            yield return new(
                nameof(v.Onregelmatig), "werkt niet op onregelmatige tijden", Filter(Niets with { Onregelmatig = true }, k => k.Onregelmatig is not null),
                [new("Zonder onregelmatige tijden", v with { Onregelmatig = false }, Meet: null)]);
        }

        IEnumerable<Eispunt> Indicatie()
        {
            if (v.Soort is not (VacatureSoort.Beschut or VacatureSoort.Garantiebaan)) yield break;
            yield return new(
                nameof(v.Soort), "geen indicatie bekend", Filter(Niets with { Soort = v.Soort }, _ => true),
                [new("Als regulier werk", v with { Soort = VacatureSoort.Regulier }, Meet: null)]);
        }

        IEnumerable<Eispunt> Start()
        {
            if (v.Start is not { } start) yield break;
            yield return new(
                nameof(v.Start), "kan pas later beginnen", Filter(Niets with { Start = start }, k => k.BeschikbaarVanaf is not null),
                [new("Zonder vaste start", v with { Start = null }, Meet: null)]);
        }

        IEnumerable<Eispunt> Plek()
        {
            if (v.Plek is null) yield break;
            yield return new(nameof(v.Plek), "woont te ver weg", Filter(Niets with { Plek = v.Plek }, k => k is { MaxKm: not null, Plek: not null }), []);
        }

        IEnumerable<Eispunt> Taal()
        {
            foreach (var eis in v.Taal ?? [])
            {
                foreach (var (hoe, nodig, heeft, zonder) in new (string, string?, Func<Taalniveau, string?>, Func<string?, Taalniveau>)[]
                {
                    ("spreken", eis.Mondeling, t => t.Mondeling, n => eis with { Mondeling = n }),
                    ("schrijven", eis.Schriftelijk, t => t.Schriftelijk, n => eis with { Schriftelijk = n }),
                })
                {
                    if (Array.IndexOf(Talen, nodig) is not (> 0 and var niveau)) continue;
                    Func<KlantProfiel, Stand> Vanaf(int n) => k => Trap(n, Array.IndexOf(Talen, k.Taal?.FirstOrDefault(t => string.Equals(t.Taal, eis.Taal, StringComparison.OrdinalIgnoreCase)) is { } t ? heeft(t) : null), geen: -1);
                    VacatureProfiel Met(string? n) => v with { Taal = [.. v.Taal!.Select(t => t == eis ? zonder(n) : t)] };
                    var stappen = Enumerable.Range(1, niveau - 1).Reverse().Take(2).Select(n => new Versoepeling($"{Talen[n]} in plaats van {nodig} ({hoe})", Met(Talen[n]), Vanaf(n)));
                    yield return new(nameof(v.Taal), $"taal ({hoe}) lager dan {nodig}", Vanaf(niveau), [.. stappen, new($"Zonder taaleis ({hoe})", Met(null), Meet: null)]);
                }
            }
        }

        IEnumerable<Eispunt> Denkniveau()
        {
            if (v.WerkEnDenkniveau is not (> 1 and <= 6 and var nodig)) yield break;
            Func<KlantProfiel, Stand> Vanaf(int n) => k => Trap(n, k.WerkEnDenkniveau ?? 0, geen: 0);
            yield return new(
                nameof(v.WerkEnDenkniveau), $"niveau lager dan {Denkniveaus[nodig]}", Vanaf(nodig),
                [new($"Niveau {Denkniveaus[nodig - 1]} in plaats van {Denkniveaus[nodig]}", v with { WerkEnDenkniveau = nodig - 1 }, Vanaf(nodig - 1)), new("Zonder niveau", v with { WerkEnDenkniveau = null }, Meet: null)]);
        }

        IEnumerable<Eispunt> Competenties()
        {
            foreach (var eis in (v.Competenties ?? []).Where(c => c.Eis == Eis.Vereist))
            {
                var (naam, codes) = (eis.Naam ?? eis.Code, Codes(eis.Code));
                VacatureProfiel Met(Func<GevraagdeCompetentie, IEnumerable<GevraagdeCompetentie>> anders) => v with { Competenties = [.. v.Competenties!.SelectMany(c => c == eis ? anders(c) : [c])] };
                List<Versoepeling> stappen = [];
                if (eis.Niveau is > 1 and var niveau) stappen.Add(new($"Niveau {niveau - 1} in plaats van {niveau}", Met(c => [c with { Niveau = niveau - 1 }]), k => Competentie(k, codes, niveau - 1)));
                stappen.Add(new($"Zonder ‘{naam}’", Met(_ => []), Meet: null));
                yield return new(eis.Code, $"mist ‘{naam}’{(eis.Niveau is { } n ? $", niveau {n}" : "")}", k => Competentie(k, codes, eis.Niveau), stappen);
            }
        }

        // Codes of different schemes that mean the same count as the same.
        HashSet<string> Codes(string code) => new(taxonomie.Find(code)?.Codes ?? [Code.Normaal(code)], StringComparer.Ordinal) { code };
    }

    private static Stand Trap(int nodig, int heeft, int geen) => heeft == geen ? Stand.Onbekend : heeft >= nodig ? Stand.Voldoet : Stand.Mist;

    private static Stand Competentie(KlantProfiel klant, HashSet<string> codes, int? niveau)
    {
        foreach (var certificaat in klant.Certificaten ?? [])
        {
            if (codes.Contains(certificaat)) return Stand.Voldoet;
        }

        if (klant.Competenties is null) return Stand.Onbekend;
        foreach (var competentie in klant.Competenties)
        {
            if (codes.Contains(competentie.Code)) return niveau is null || competentie.Niveau >= niveau ? Stand.Voldoet : competentie.Niveau is null ? Stand.Onbekend : Stand.Mist;
        }

        return Stand.Mist;
    }
}
