namespace Matching.Demo;

/// <summary>
/// Twenty-seven months lived day by day: consulenten and accountmanagers propose klanten, people answer, some are placed, some leave.
/// Rounds are taken in order of their date, so whoever found work on Monday is not proposed on Tuesday.
/// </summary>
public sealed class Geschiedenis(DemoOpties opties, IReadOnlyList<DemoKlant> klanten, IReadOnlyList<DemoWerkgever> werkgevers, IReadOnlyList<DemoVacature> vacatures, IReadOnlyList<DemoNetwerkcafe> netwerkcafes)
{
    private readonly Toeval _toeval = Toeval.For(opties.Seed, "geschiedenis");
    private readonly HashSet<(DemoKlant, DemoVacature)> _voorgesteld = [];
    private readonly Dictionary<DemoVacature, int> _posities = [];
    private readonly List<string> _consulenten = [.. klanten.Select(k => k.Consulent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public List<DemoVoorstel> Voorstellen { get; } = [];
    public List<DemoPlaatsing> Plaatsingen { get; } = [];
    public List<DemoUitvraag> Uitvragen { get; } = [];

    private sealed record Ronde(DateOnly Datum, DemoVacature? Vacature, List<string> Consulenten, bool Eerste, DemoNetwerkcafe? Netwerkcafe);

    public void Live()
    {
        foreach (var ronde in PlanRondes().OrderBy(r => r.Datum).ToList())
        {
            if (ronde.Vacature is null)
                PlaceDirectly(ronde.Datum);
            else if (ronde.Vacature.Gevuld < ronde.Vacature.Regel.Plaatsen)
                Propose(ronde, ronde.Vacature);
        }
        LetOthersLeave();
    }

    /// <summary>One or two rounds of proposals to a vacature, sometimes at a Netwerkcafé; open ones have had a first round at most.</summary>
    private IEnumerable<Ronde> PlanRondes()
    {
        foreach (var vacature in vacatures)
        {
            var open = !(vacature.Regel.Sluiting < opties.Vandaag);
            if (open && _toeval.Chance(0.4))
                continue;
            var consulenten = _toeval.Sample(_consulenten, 1 + _toeval.Share(40, 40, 20));
            var datum = vacature.Regel.Geopend.AddDays(_toeval.Between(1, 10));
            yield return Plan(datum, vacature, consulenten, eerste: true);
            var tweede = datum.AddDays(_toeval.Between(8, 18));
            if (!open && tweede <= vacature.Regel.Sluiting && _toeval.Chance(0.7))
                yield return Plan(tweede, vacature, consulenten, eerste: false);
        }
        for (var i = 0; i < opties.Scaled(34); i++)
            yield return new(opties.Begin.AddDays(_toeval.Between(0, 780)), null, [], true, null);
    }

    private Ronde Plan(DateOnly datum, DemoVacature vacature, List<string> consulenten, bool eerste)
    {
        var cafe = _toeval.Chance(0.3)
            ? netwerkcafes.FirstOrDefault(n => n.Datum >= datum && n.Datum <= datum.AddDays(6) && !(n.Datum > vacature.Regel.Sluiting) && n.Werkgevers.Count < 10)
            : null;
        if (cafe is not null && !cafe.Werkgevers.Contains(vacature.Werkgever))
            cafe.Werkgevers.Add(vacature.Werkgever);
        return new(cafe?.Datum ?? datum, vacature, consulenten, eerste, cafe);
    }

    private void Propose(Ronde ronde, DemoVacature vacature)
    {
        var aantal = ronde.Eerste ? 2 + _toeval.Share(12, 23, 25, 22, 12, 6) : 1 + _toeval.Share(30, 35, 23, 12);
        var gekozen = klanten
            .Where(k => !_voorgesteld.Contains((k, vacature)) && Voorstelbaar.CanBeProposed(k, vacature, ronde.Datum))
            .Select(k => (Klant: k, Indruk: Plaatsingsregel.Indruk(k, vacature, ronde.Datum, ronde.Consulenten, _toeval)))
            .OrderByDescending(k => k.Indruk).Take(aantal).Select(k => k.Klant).ToList();
        if (ronde.Eerste)
            AskConsulenten(ronde, vacature, gekozen);
        // The werkgever reads all of them and takes the best it sees, so outcomes are decided in that order.
        var antwoorden = gekozen
            .Select((k, i) => (Klant: k, Plek: i, Oordeel: Plaatsingsregel.Oordeel(k, vacature, ronde.Datum, _toeval)))
            .OrderByDescending(k => k.Oordeel).ToList()
            .ConvertAll(k => (k.Plek, Voorstel: Answer(ronde, vacature, k.Klant, k.Oordeel)));
        foreach (var (_, voorstel) in antwoorden.OrderBy(a => a.Plek))
        {
            if (voorstel is null)
                continue;
            var positie = _posities[vacature] = _posities.GetValueOrDefault(vacature) + 1;
            Voorstellen.Add(voorstel with { Positie = voorstel.Bron is "consulent" or "accountmanager" ? positie : null });
            if (ronde.Netwerkcafe is { } cafe && !cafe.Klanten.Contains(voorstel.Klant))
                cafe.Klanten.Add(voorstel.Klant);
        }
    }

    private void AskConsulenten(Ronde ronde, DemoVacature vacature, List<DemoKlant> gekozen)
    {
        if (!_toeval.Chance(0.7))
            return;
        foreach (var consulent in ronde.Consulenten)
        {
            var gevraagd = vacature.Regel.Geopend;
            var geantwoord = ronde.Datum.AddDays(-_toeval.Between(0, ronde.Datum.DayNumber - gevraagd.DayNumber));
            var antwoord = gekozen.Exists(k => k.Consulent == consulent) ? "kandidaat" : _toeval.Chance(0.75) ? "geen" : "later";
            var stil = antwoord != "kandidaat" && _toeval.Chance(0.2);
            Uitvragen.Add(new(vacature, consulent, gevraagd, stil ? null : geantwoord, stil ? null : antwoord));
        }
    }

    /// <summary>The answer of klant and werkgever, or null when it is not there yet today: a voorstel without an outcome cannot be delivered.</summary>
    private DemoVoorstel? Answer(Ronde ronde, DemoVacature vacature, DemoKlant klant, double oordeel)
    {
        _voorgesteld.Add((klant, vacature));
        var op = ronde.Datum.AddDays(_toeval.Between(3, 24));
        var (uitkomst, reden) = Decide(vacature, klant, oordeel);
        if (uitkomst == "geen-reactie")
            op = ronde.Datum.AddDays(28);
        if (op > opties.Vandaag)
            return null;
        if (uitkomst == "geplaatst" && !Place(vacature, klant, op))
            (uitkomst, reden) = ("afgewezen-klant", "anders");
        var bron = ronde.Netwerkcafe is not null ? "netwerkcafe" : ronde.Consulenten.Contains(klant.Consulent) ? "consulent" : _toeval.Chance(0.9) ? "accountmanager" : "werkgever";
        var bekend = uitkomst != "geen-reactie" && _toeval.Chance(0.95);
        return new(klant, vacature, ronde.Datum, null, bron, uitkomst, reden, bekend ? op : null)
        {
            Geschiktheid = Plaatsingsregel.Geschiktheid(klant, vacature, ronde.Datum),
        };
    }

    /// <summary>Outcome and reason (A12); a refusal because the places are gone says nothing about the klant.</summary>
    private (string Uitkomst, string? Reden) Decide(DemoVacature vacature, DemoKlant klant, double oordeel)
    {
        if (!Plaatsingsregel.ZegtJa(klant, vacature, _toeval))
            return ("afgewezen-klant", _toeval.Chance(0.7) ? "verwachting-klant" : "anders");
        if (_toeval.Chance(vacature.Werkgever.Traagheid))
            return ("geen-reactie", null);
        if (oordeel > Plaatsingsregel.DrempelPlaatsing && vacature.Gevuld < vacature.Regel.Plaatsen)
            return ("geplaatst", null);
        if (oordeel > Plaatsingsregel.DrempelGesprek)
            return ("gesprek", null);
        return ("afgewezen-werkgever", vacature.Gevuld == vacature.Regel.Plaatsen ? "anders"
            : vacature.Regel.Competenties is null || _toeval.Chance(0.2) ? "competenties-onduidelijk" : _toeval.Chance(0.75) ? "werkgever-wil-niet" : "anders");
    }

    private bool Place(DemoVacature vacature, DemoKlant klant, DateOnly op)
    {
        var soort = vacature.Regel.Soort is "garantiebaan" ? "regulier" : vacature.Regel.Soort;
        var uren = Math.Clamp(Math.Min(klant.Aanleg.UrenMax, vacature.UrenMax), vacature.UrenMin, vacature.UrenMax);
        if (!Start(vacature.Werkgever, vacature, klant, soort, uren, op))
            return false;
        vacature.Gevuld++;
        return true;
    }

    /// <summary>Some plaatsingen never were a vacature: a stage, a work-first place, an arbeidsontwikkeltraject.</summary>
    private void PlaceDirectly(DateOnly op)
    {
        var klant = _toeval.Sample(klanten.Where(k => Voorstelbaar.IsInPool(k, op)), 1);
        if (klant.Count == 0)
            return;
        var soort = klant[0].Doelgroepen.Contains("beschut-werk") ? "beschut" : _toeval.Pick(["arbeidsontwikkeltraject", "arbeidsontwikkeltraject", "werkervaringsplek", "stage", "regulier"]);
        Start(_toeval.Pick(werkgevers), null, klant[0], soort, Math.Min(24, klant[0].Aanleg.UrenMax), op);
    }

    private bool Start(DemoWerkgever werkgever, DemoVacature? vacature, DemoKlant klant, string soort, int uren, DateOnly op)
    {
        var plaatsing = Plaatsingsmaker.Make(opties.Vandaag, _toeval, klant, werkgever, vacature, soort, uren, op);
        if (plaatsing.Start > opties.Vandaag || klant.Uitstroom is not null || klant.Plaatsingen.Exists(p => !(p.Einde < plaatsing.Start) && !(plaatsing.Einde < p.Start)))
            return false;
        klant.Plaatsingen.Add(plaatsing);
        Plaatsingen.Add(plaatsing);
        if (LeavesBy(plaatsing))
            (klant.Uitstroom, klant.UitstroomReden) = (plaatsing.Start.AddDays(_toeval.Between(0, 20)), "werk");
        if (klant.Uitstroom > opties.Vandaag)
            klant.Uitstroom = opties.Vandaag;
        return true;
    }

    /// <summary>Work that replaces the uitkering is uitstroom while it lasts, and often for good; the others come back (H04, H08).</summary>
    private bool LeavesBy(DemoPlaatsing plaatsing) =>
        !plaatsing.Klant.IsAccount && !plaatsing.UitkeringLoopt && (plaatsing.Einde is null || plaatsing.EindeReden == "ander-werk" || _toeval.Chance(0.5));

    /// <summary>Uitstroom for other reasons (H05), only for klanten whose last voorstel lies behind them.</summary>
    private void LetOthersLeave()
    {
        var laatste = Voorstellen.GroupBy(v => v.Klant).ToDictionary(g => g.Key, g => g.Max(v => v.Datum));
        var vrij = klanten.Where(k => k.Uitstroom is null && !k.IsAccount && !k.Plaatsingen.Exists(p => p.Einde is null));
        foreach (var klant in _toeval.Sample(vrij, opties.Scaled(22)))
        {
            var vanaf = new[] { klant.Instroom.AddDays(60), laatste.GetValueOrDefault(klant).AddDays(30), klant.Plaatsingen.Select(p => p.Einde!.Value).DefaultIfEmpty().Max(), opties.Begin }.Max();
            if (vanaf >= opties.Vandaag)
                continue;
            klant.Uitstroom = vanaf.AddDays(_toeval.Between(0, opties.Vandaag.DayNumber - vanaf.DayNumber));
            klant.UitstroomReden = new[] { "zelfstandig", "onderwijs", "handhaving", "anders" }[_toeval.Share(15, 30, 10, 45)];
        }
    }
}
