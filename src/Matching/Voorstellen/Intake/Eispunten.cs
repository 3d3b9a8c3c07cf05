using Matching.Kern;
using Matching.Rangschikking.Kenmerken;
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

    private static string Jaar(double jaren) => $"{jaren.ToString(Kalender.Nederlands)} jaar";

    /// <summary>Demands nothing of anybody.</summary>
    private static readonly VacatureProfiel Niets = new() { Id = default, Sleutel = "", WerkgeverId = default, Titel = "", Soort = VacatureSoort.Regulier, Geopend = default };

    public static IReadOnlyList<Eispunt> Van(VacatureProfiel v, Taxonomiestand taxonomie, DateOnly op)
    {
        return [.. Rijbewijzen(), .. Uren(), .. Onregelmatig(), .. Indicatie(), .. Start(), .. Plek(), .. Taal(), .. Denkniveau(), .. Ervaring(), .. Competenties()];

        // One place decides what filters: it is asked with a vacature that demands just this.
        Func<KlantProfiel, bool> Filter(VacatureProfiel eis) => k => !Uitsluiting.IsMogelijk(k, eis, op);

        IEnumerable<Eispunt> Rijbewijzen() => (v.Rijbewijzen ?? []).Select(r => new Eispunt(
            nameof(v.Rijbewijzen), $"geen rijbewijs {r}", Uitsluitreden.Rijbewijs, Filter(Niets with { Rijbewijzen = [r] }), k => k.Rijbewijzen is not null,
            [new($"Zonder rijbewijs {r}", v with { Rijbewijzen = [.. v.Rijbewijzen!.Where(ander => ander != r)] }, Mist: null)]));

        IEnumerable<Eispunt> Uren()
        {
            if (v.UrenMin is not (> 0 and var uren)) yield break;
            var stappen = Enumerable.Range(1, 7).Select(i => i * UrenPerStap).Where(u => u < uren).Reverse().Take(MeesteStappen)
                .Select(u => new Versoepeling($"{u} in plaats van {uren} uur", v with { UrenMin = u }, Filter(Niets with { UrenMin = u })));
            yield return new(nameof(v.UrenMin), $"kan geen {uren} uur werken", Uitsluitreden.Uren, Filter(Niets with { UrenMin = uren }), k => k.UrenMax is not null, [.. stappen]);
        }

        IEnumerable<Eispunt> Onregelmatig()
        {
            if (v.Onregelmatig != true) yield break;
            yield return new(
                nameof(v.Onregelmatig), "werkt niet op onregelmatige tijden", Uitsluitreden.Onregelmatig, Filter(Niets with { Onregelmatig = true }), k => k.Onregelmatig is not null,
                [new("Zonder onregelmatige tijden", v with { Onregelmatig = false }, Mist: null)]);
        }

        IEnumerable<Eispunt> Indicatie()
        {
            if (v.Soort is not (VacatureSoort.Beschut or VacatureSoort.Garantiebaan)) yield break;
            yield return new(
                nameof(v.Soort), "geen indicatie bekend", Uitsluitreden.Indicatie, Filter(Niets with { Soort = v.Soort }), _ => true,
                [new("Als regulier werk", v with { Soort = VacatureSoort.Regulier }, Mist: null)]);
        }

        IEnumerable<Eispunt> Start()
        {
            if (v.Start is not { } start) yield break;
            yield return new(
                nameof(v.Start), "kan pas later beginnen", Uitsluitreden.Beschikbaar, Filter(Niets with { Start = start }), k => k.BeschikbaarVanaf is not null,
                [new("Zonder vaste start", v with { Start = null }, Mist: null)]);
        }

        IEnumerable<Eispunt> Plek()
        {
            if (v.Plek is null) yield break;
            yield return new(nameof(v.Plek), "woont te ver weg", Uitsluitreden.Reisafstand, Filter(Niets with { Plek = v.Plek }), k => k is { MaxKm: not null, Plek: not null }, []);
        }

        IEnumerable<Eispunt> Taal() => (v.Taal ?? []).SelectMany(eis => Taalpunt(eis, "spreken", t => t.Mondeling, (t, n) => t with { Mondeling = n })
            .Concat(Taalpunt(eis, "schrijven", t => t.Schriftelijk, (t, n) => t with { Schriftelijk = n })));

        IEnumerable<Eispunt> Taalpunt(Taalniveau eis, string hoe, Func<Taalniveau, string?> lees, Func<Taalniveau, string?, Taalniveau> schrijf)
        {
            if (Array.IndexOf(Talen, lees(eis)) is not (> 0 and var nodig)) yield break;
            // Below zero nothing is known.
            int Heeft(KlantProfiel k) => Array.IndexOf(Talen, k.Taal?.FirstOrDefault(t => string.Equals(t.Taal, eis.Taal, StringComparison.OrdinalIgnoreCase)) is { } t ? lees(t) : null);
            VacatureProfiel Met(string? niveau) => v with { Taal = [.. v.Taal!.Select(t => t == eis ? schrijf(t, niveau) : t)] };
            Func<KlantProfiel, bool> Onder(int niveau) => k => Heeft(k) is >= 0 and var heeft && heeft < niveau;
            var stappen = Enumerable.Range(1, nodig - 1).Reverse().Take(2).Select(n => new Versoepeling($"{Talen[n]} in plaats van {Talen[nodig]} ({hoe})", Met(Talen[n]), Onder(n)));
            yield return new(
                nameof(v.Taal), $"taal ({hoe}) lager dan {Talen[nodig]}", Reden: null, Onder(nodig), k => Heeft(k) >= 0,
                [.. stappen, new($"Zonder taaleis ({hoe})", Met(null), Mist: null)]);
        }

        IEnumerable<Eispunt> Denkniveau()
        {
            if (v.WerkEnDenkniveau is not (> 1 and <= 6 and var nodig)) yield break;
            yield return new(
                nameof(v.WerkEnDenkniveau), $"niveau lager dan {Denkniveaus[nodig]}", Reden: null, k => k.WerkEnDenkniveau < nodig, k => k.WerkEnDenkniveau is not null,
                [
                    new($"Niveau {Denkniveaus[nodig - 1]} in plaats van {Denkniveaus[nodig]}", v with { WerkEnDenkniveau = nodig - 1 }, k => k.WerkEnDenkniveau < nodig - 1),
                    new("Zonder niveau", v with { WerkEnDenkniveau = null }, Mist: null),
                ]);
        }

        IEnumerable<Eispunt> Ervaring()
        {
            if (v is not { ErvaringJaren: > 0 and var jaren, Beroep: not null }) yield break;
            Func<KlantProfiel, bool> Onder(double nodig) => k => Beroepsverwantschap.Jaren(k, v) < nodig;
            var stappen = Enumerable.Range(1, MeesteStappen).Select(minder => Math.Ceiling(jaren) - minder).Where(minder => minder > 0)
                .Select(minder => new Versoepeling($"{Jaar(minder)} ervaring in plaats van {Jaar(jaren)}", v with { ErvaringJaren = minder }, Onder(minder)));
            yield return new(
                nameof(v.ErvaringJaren), $"minder dan {Jaar(jaren)} ervaring in dit werk", Reden: null, Onder(jaren), k => !double.IsNaN(Beroepsverwantschap.Jaren(k, v)),
                [.. stappen, new("Zonder ervaring", v with { ErvaringJaren = null }, Mist: null)]);
        }

        IEnumerable<Eispunt> Competenties()
        {
            foreach (var eis in (v.Competenties ?? []).Where(c => c.Eis == Eis.Vereist))
            {
                var (naam, codes) = (eis.Naam ?? eis.Code, Codes(eis.Code));
                VacatureProfiel Met(Func<GevraagdeCompetentie, IEnumerable<GevraagdeCompetentie>> anders) => v with { Competenties = [.. v.Competenties!.SelectMany(c => c == eis ? anders(c) : [c])] };
                List<Versoepeling> stappen = [];
                if (eis.Niveau is > 1 and var niveau) stappen.Add(new($"Niveau {niveau - 1} in plaats van {niveau}", Met(c => [c with { Niveau = niveau - 1 }]), k => Beheersing.Mist(k, codes, niveau - 1)));
                stappen.Add(new($"Zonder ‘{naam}’", Met(_ => []), Mist: null));
                yield return new(
                    eis.Code, $"mist ‘{naam}’{(eis.Niveau is { } n ? $", niveau {n}" : "")}", Reden: null,
                    k => Beheersing.Mist(k, codes, eis.Niveau), k => Beheersing.IsBekend(k, codes, eis.Niveau), stappen);
            }
        }

        // Codes of different schemes that mean the same count as the same.
        HashSet<string> Codes(string code) => new(taxonomie.Find(code)?.Codes ?? [Code.Normaal(code)], StringComparer.Ordinal) { code };
    }
}
