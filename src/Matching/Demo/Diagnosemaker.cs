using System.Globalization;
using Matching.Demo.Catalogus;

namespace Matching.Demo;

/// <summary>
/// What the instrument and the consulent wrote down of a klant: none (new, or never asked), one, two or three times. Each diagnose
/// misses things at the rate real ones do, and measures a level wrong now and then.
/// </summary>
public sealed class Diagnosemaker(DemoOpties opties, DemoKlant klant, Toeval toeval)
{
    private readonly Aanleg _a = klant.Aanleg;

    public IReadOnlyList<DiagnoseRegel> Make()
    {
        var datums = PickDatums();
        return [.. datums.Select((datum, i) => MakeOne(datum, datums.Count - 1 - i))];
    }

    private List<DateOnly> PickDatums()
    {
        var datums = new List<DateOnly>();
        var laatst = opties.Vandaag.AddDays(-5);
        var aantal = Math.Max(klant.IsAccount ? 1 : 0, toeval.Share(6, 66, 21, 7));
        var eerste = klant.Instroom.AddDays(toeval.Between(10, 50));
        var vroegst = opties.Begin.AddDays(toeval.Chance(0.7) ? toeval.Between(-150, 120) : toeval.Between(120, 700));
        var datum = eerste > vroegst ? eerste : vroegst;
        for (; datums.Count < aantal && datum <= laatst; datum = datum.AddDays(toeval.Between(170, 420)))
            datums.Add(datum);
        return datums;
    }

    /// <param name="terug">how many diagnoses came after this one: then the klant was further off and less was known</param>
    private DiagnoseRegel MakeOne(DateOnly datum, int terug)
    {
        var afstand = _a.Maanden + terug * toeval.Between(0, 6);
        var oordeel = toeval.Chance(0.3);
        var verschil = toeval.Pick([-4, -2, 2, 3, 6]);
        return new(klant.Sleutel, datum)
        {
            Maanden = toeval.Chance(0.03) ? null : oordeel ? Math.Max(0, afstand + verschil) : afstand,
            Oordeel = oordeel ? new(afstand, toeval.Pick(verschil > 0 ? Dichterbij : Verder), klant.Consulent) : null,
            Competenties = toeval.Chance(0.04) ? null : MakeCompetenties(terug),
            Werk = toeval.Chance(0.05) ? null : new(MakeErvaring(datum), MakeGewenst(), MakeTalenten()),
            Taal = toeval.Chance(0.12) ? null : [new("nld", Taalniveau.Alle[Math.Max(0, _a.Taal - (terug > 0 && _a.Taal < 4 ? 1 : 0))], toeval.Chance(0.6) ? Taalniveau.Alle[Math.Max(0, _a.Taal - 1)] : null)],
            Computer = toeval.Chance(0.25) ? null : Math.Clamp(_a.Niveau + toeval.Between(-1, 1), 0, 4),
            WerkEnDenkniveau = toeval.Chance(0.15) ? null : _a.Niveau,
            Opleidingen = toeval.Chance(0.25) ? null : MakeOpleidingen(),
            Certificaten = toeval.Chance(0.3) ? null : [.. _a.Certificaten.Select(c => new CertificaatRegel(Competentie.CodeOf(c), c, toeval.Chance(0.6) ? datum.AddDays(toeval.Between(200, 1400)) : null))],
            Rijbewijzen = toeval.Chance(0.15) ? null : _a.Rijbewijzen,
            Vervoer = toeval.Chance(0.18) ? null : _a.Vervoer,
            Beschikbaar = toeval.Chance(0.1) ? null : MakeBeschikbaar(datum),
            Reizen = toeval.Chance(0.12) ? null : new(_a.MaxKm, toeval.Chance(0.5) ? new[] { 30, 45, 60 }[Math.Min(2, _a.MaxKm / 12)] : null),
            Presentatie = toeval.Chance(0.3) ? null : MakePresentatie(),
        };
    }

    private static readonly string[] Dichterbij = ["Werkte kort geleden nog", "Is zeer gemotiveerd", "Kan meer dan uit de vragen blijkt", "Heeft al een gesprek bij een werkgever gehad"];
    private static readonly string[] Verder = ["Heeft eerst taalles nodig", "Wil eerst weer ritme opbouwen", "Opvang van de kinderen moet nog geregeld worden", "Is lang niet aan het werk geweest"];

    private static readonly string[] Talenten =
    [
        "precies", "sterk in een team", "zelfstandig", "geduldig", "vriendelijk", "leert snel", "sterk", "technisch inzicht", "creatief",
        "op tijd", "praat makkelijk met mensen", "houdt overzicht", "rustig", "doorzetter", "goed met kinderen", "handig",
    ];

    private List<NiveauRegel> MakeCompetenties(int terug) => [.. _a.Vaardigheden
        .Where(_ => toeval.Chance(terug > 0 ? 0.65 : 0.85))
        .Select(v => new NiveauRegel(v.Key, Competentie.NaamOf(v.Key), toeval.Chance(0.03) ? null : Math.Clamp(v.Value + (toeval.Chance(0.25) ? toeval.Chance(0.5) ? 1 : -1 : 0), 1, 5)))];

    private List<ErvaringRegel>? MakeErvaring(DateOnly datum) => toeval.Chance(0.04) ? null : [.. _a.Loopbaan
        .Where(b => b.Tot <= datum && toeval.Chance(0.92))
        .Select(b => new ErvaringRegel(
            toeval.Chance(0.08) ? null : b.Beroep.Code, NaamOf(b.Beroep), toeval.Chance(0.06) ? null : b.Jaren,
            toeval.Chance(0.1) ? null : b.Tot.ToString("yyyy-MM", CultureInfo.InvariantCulture)))];

    private List<BeroepRegel> MakeGewenst() => [.. _a.Wens.Select(w => new BeroepRegel(toeval.Chance(0.08) ? null : w.Code, NaamOf(w)))];

    /// <summary>Mostly the name of the beroep, sometimes as a werkgever would call it.</summary>
    private string NaamOf(Beroep beroep) =>
        toeval.Chance(0.75) ? beroep.Naam : toeval.Pick(beroep.Titels).Replace(" (m/v)", "", StringComparison.Ordinal);

    private IReadOnlyList<string>? MakeTalenten() => toeval.Chance(0.2) ? null : toeval.Sample(Talenten, toeval.Between(1, 5));

    private OpleidingRegel[] MakeOpleidingen() => _a.Niveau switch
    {
        1 => toeval.Chance(0.4) ? [] : [new("basisonderwijs", 1, true)],
        2 => [new(toeval.Pick(["vmbo", "mbo 1 entree", "praktijkonderwijs"]), 1, toeval.Chance(0.7))],
        3 => [new(toeval.Pick(["mbo 2 logistiek", "mbo 2 zorg en welzijn", "mbo 2 horeca", "mbo 2 handel", "mbo 2 techniek"]), 2, toeval.Chance(0.75))],
        _ => [new(toeval.Pick(["mbo 3 administratie", "havo", "mbo 4 sociaal werk", "opleiding in het buitenland"]), 4, toeval.Chance(0.7))],
    };

    private BeschikbaarRegel MakeBeschikbaar(DateOnly datum) => new(
        toeval.Chance(0.12) ? null : datum.AddDays(toeval.Chance(0.93) ? toeval.Between(0, 30) : toeval.Between(60, 150)),
        toeval.Chance(0.1) ? null : _a.UrenMin,
        toeval.Chance(0.08) ? null : _a.UrenMax,
        toeval.Chance(0.25) ? null : _a.Onregelmatig,
        _a.UrenMax <= 20 && toeval.Chance(0.5) ? ["ma-ochtend", "di-ochtend", "do-ochtend", "vr-ochtend"] : null);

    private string MakePresentatie()
    {
        var wens = _a.Wens.Count > 0 ? _a.Wens[0].Naam.ToLowerInvariant() : null;
        var ervaring = _a.Loopbaan.Count > 0 ? _a.Loopbaan[0].Beroep.Naam.ToLowerInvariant() : null;
        return (toeval.Between(0, 3), wens, ervaring) switch
        {
            (0, _, { } e) => $"Ik heb als {e} gewerkt en wil weer aan de slag.",
            (1, { } w, _) => $"Het liefst werk ik als {w}, maar ander werk mag ook.",
            (2, { } w, { } e) when w != e => $"Vroeger was ik {e}. Nu wil ik graag iets anders leren: {w}.",
            (_, { } w, _) => $"Ik zoek werk als {w}, niet te ver van huis.",
            _ => "Ik wil graag werken en nieuwe mensen leren kennen.",
        };
    }
}
