using Matching.Demo.Catalogus;

namespace Matching.Demo;

/// <summary>Past and open vacatures of the werkgevers, oldest first.</summary>
public sealed class Vacaturemaker(DemoOpties opties, IReadOnlyList<DemoWerkgever> werkgevers)
{
    private readonly Toeval _toeval = Toeval.For(opties.Seed, "vacatures");
    private int _openVanAccount;

    public IReadOnlyList<DemoVacature> Make()
    {
        var dagen = opties.Vandaag.DayNumber - opties.Begin.DayNumber;
        var voorbij = Enumerable.Range(0, opties.Scaled(425)).Select(_ => (Geopend: opties.Begin.AddDays(_toeval.Between(0, dagen - 40)), Open: false));
        var open = Enumerable.Range(0, opties.Scaled(200)).Select(_ => (Geopend: opties.Vandaag.AddDays(-_toeval.Between(0, 75)), Open: true));
        return [.. voorbij.Concat(open).OrderBy(v => v.Geopend).ToList().Select((v, i) => MakeOne($"V-{i + 1:0000}", v.Geopend, v.Open))];
    }

    private DemoVacature MakeOne(string sleutel, DateOnly geopend, bool open)
    {
        // The werkgever behind the demo account has something to show.
        var werkgever = open && _openVanAccount++ < 4 ? werkgevers.First(w => w.Sleutel == DemoAccounts.Werkgever) : _toeval.Pick(werkgevers);
        var beroep = PickBeroep(werkgever);
        var soort = PickSoort(beroep);
        var titel = _toeval.Pick(beroep.Titels);
        var ervaring = soort != "regulier" || IsBeginnerstitel(titel) ? 0 : _toeval.Share(52, 28, 15, 5);
        var eisen = MakeEisen(beroep, soort, ervaring);
        var (min, max) = PickUren(beroep, soort);
        var onregelmatig = _toeval.Chance(beroep.Onregelmatig);
        var taal = Math.Clamp(Taalniveau.IndexOf(beroep.Taal) - (soort == "regulier" ? 0 : 1) + _toeval.Share(20, 65, 15) - 1, 1, 4);
        var tekst = new Vacaturetekst(_toeval, werkgever, beroep, titel, soort, min, max, onregelmatig, ervaring, taal, eisen).Write();
        var kaal = _toeval.Chance(0.05);
        return new()
        {
            Werkgever = werkgever, Beroep = beroep, Eisen = eisen, Ervaring = ervaring, Taal = taal, UrenMin = min, UrenMax = max, Onregelmatig = onregelmatig,
            Regel = new(sleutel, werkgever.Sleutel, titel, tekst)
            {
                Bron = _toeval.Chance(0.05) ? null : new[] { "wsp", "consulent", "vum" }[_toeval.Share(78, 17, 5)],
                Geopend = geopend,
                Soort = soort,
                Beroep = kaal ? null : new(_toeval.Chance(0.06) ? null : beroep.Code, beroep.Naam),
                Competenties = kaal ? null : eisen,
                ErvaringJaren = kaal || _toeval.Chance(0.1) ? null : ervaring,
                WerkEnDenkniveau = kaal || _toeval.Chance(0.25) ? null : beroep.Niveau,
                Taal = kaal || _toeval.Chance(0.2) ? null : [new("nld", Taalniveau.Alle[taal])],
                Rijbewijzen = beroep.Rijbewijs is { } r ? [r] : _toeval.Chance(0.3) ? null : [],
                UrenMin = kaal || _toeval.Chance(0.04) ? null : min,
                UrenMax = kaal || _toeval.Chance(0.04) ? null : max,
                Onregelmatig = kaal || _toeval.Chance(0.08) ? null : onregelmatig,
                Dagdelen = !onregelmatig && max <= 20 && _toeval.Chance(0.4) ? Ochtenden : null,
                Postcode = $"{werkgever.Pc4}",
                Start = _toeval.Chance(0.08) ? null : geopend.AddDays(_toeval.Between(20, 50)),
                Sluiting = PickSluiting(geopend, open),
                Plaatsen = new[] { 1, 2, 3, 5 }[_toeval.Share(70, 20, 7, 3)],
            },
        };
    }

    private static readonly string[] Ochtenden = ["ma-ochtend", "di-ochtend", "wo-ochtend", "do-ochtend", "vr-ochtend"];

    /// <summary>Mostly the werkgever's own trade; every house also needs someone who cleans, receives or keeps the books.</summary>
    private Beroep PickBeroep(DemoWerkgever werkgever) => _toeval.Chance(0.93)
        ? _toeval.Pick(werkgever.Beroepen, b => b.Aandeel)
        : Beroepencatalogus.OpNaam[_toeval.Pick(["Schoonmaker", "Receptionist", "Administratief medewerker", "Cateringmedewerker"])];

    /// <summary>A title for a learner goes with no experience asked.</summary>
    private static bool IsBeginnerstitel(string titel) =>
        titel.Contains("leerling", StringComparison.OrdinalIgnoreCase) || titel.Contains("opleiding", StringComparison.Ordinal)
        || titel.Contains("hulp", StringComparison.OrdinalIgnoreCase) || titel.Contains("assistent", StringComparison.OrdinalIgnoreCase);

    private string PickSoort(Beroep beroep)
    {
        var soort = new[] { "regulier", "leerwerkplek", "proefplaatsing", "werkervaringsplek", "beschut", "garantiebaan" }[_toeval.Share(72, 16, 3, 4, 2, 3)];
        return beroep.Rijbewijs is null ? soort : "regulier";
    }

    private (int Min, int Max) PickUren(Beroep beroep, string soort)
    {
        var max = _toeval.Between(beroep.UrenMin / 4, beroep.UrenMax / 4) * 4;
        max = soort is "beschut" or "werkervaringsplek" ? Math.Clamp(max, 12, 24) : Math.Max(8, max);
        return (Math.Max(8, max - _toeval.Share(45, 25, 20, 10) * 4), max);
    }

    /// <summary>
    /// Three to five trade competenties, most of them required, and what a werkgever hopes for in behaviour. Who asks no experience
    /// asks no more than a beginning.
    /// </summary>
    private List<EisRegel> MakeEisen(Beroep beroep, string soort, int ervaring)
    {
        var plafond = (ervaring == 0 ? 2 : 3) + (beroep.Niveau > 2 ? 1 : 0);
        var eisen = beroep.Vak.Take(3).Concat(_toeval.Sample(beroep.Vak.Skip(3), _toeval.Between(0, 2))).Select((code, i) => new EisRegel(
            code, Competentie.NaamOf(code),
            Math.Min(plafond, _toeval.Between(1, 3) + (ervaring > 1 ? 1 : 0)),
            i == 0 || _toeval.Chance(0.65) ? "vereist" : "gewenst")).ToList();
        foreach (var code in _toeval.Sample(beroep.Gedrag, _toeval.Between(1, 2)))
            eisen.Add(new(code, Competentie.NaamOf(code), _toeval.Between(2, 3), _toeval.Chance(0.25) ? "vereist" : "gewenst"));
        if (beroep.Certificaat is { } certificaat)
            eisen.Add(new(Competentie.CodeOf(certificaat), certificaat, null, soort == "regulier" && _toeval.Chance(0.7) ? "vereist" : "gewenst"));
        return eisen;
    }

    private DateOnly? PickSluiting(DateOnly geopend, bool open)
    {
        if (open)
            return _toeval.Chance(0.2) ? null : opties.Vandaag.AddDays(_toeval.Between(3, 60));
        var sluiting = geopend.AddDays(_toeval.Between(30, 70));
        return sluiting < opties.Vandaag ? sluiting : opties.Vandaag.AddDays(-1);
    }
}
