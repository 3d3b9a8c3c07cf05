using Matching.Diagnoses;
using Matching.Import.Velden;
using Matching.Klanten;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import.Bestanden;

public sealed class DiagnosesBestand : Bestand<Diagnose>
{
    public const string Name = "diagnoses.jsonl";

    private readonly Kolom<Diagnose, Verwijzing<KlantId>?> klant;
    private readonly Kolom<Diagnose, DateOnly?> datum;

    public DiagnosesBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        var medewerkers = Boek.Medewerkers;
        klant = Sleutel("klant", Boek.Klanten.Read);
        datum = Sleutel("datum", Veldsoort.Datum);
        Kolom("maanden", Maanden, (d, v) => d.Maanden = v);
        Kolom("oordeel", Veldsoort.Object(GeleverdOordeel.Read(medewerkers)), (d, v) => d.Oordeel = v?.ToOordeel())
            .EditedHere(d => GeleverdOordeel.Van(d.Oordeel, medewerkers));
        Profiel("instrument", Veldsoort.Tekst, i => i.Instrument, (i, v) => i with { Instrument = v });
        Profiel("competenties", Veldsoort.Lijst(Veldsoort.Object(Competentie)), i => i.Competenties, (i, v) => i with { Competenties = v });
        Profiel("werk", Veldsoort.Object(Werk), i => i.Werk, (i, v) => i with { Werk = v });
        Profiel("taal", Veldsoort.Lijst(Veldsoort.Object(Delen.Taal)), i => i.Taal, (i, v) => i with { Taal = v });
        Profiel("computer", Veldsoort.Getal(0, 4), i => i.Computer, (i, v) => i with { Computer = v });
        Profiel("werkEnDenkniveau", Veldsoort.Getal(1, 6), i => i.WerkEnDenkniveau, (i, v) => i with { WerkEnDenkniveau = v });
        Profiel("opleidingen", Veldsoort.Lijst(Veldsoort.Object(Opleiding)), i => i.Opleidingen, (i, v) => i with { Opleidingen = v });
        Profiel("certificaten", Veldsoort.Lijst(Veldsoort.Object(Certificaat)), i => i.Certificaten, (i, v) => i with { Certificaten = v });
        Profiel("rijbewijzen", Veldsoort.Lijst<string>(Veldsoort.Tekst), i => i.Rijbewijzen, (i, v) => i with { Rijbewijzen = v });
        Profiel("vervoer", Veldsoort.Lijst<string>(Veldsoort.Tekst), i => i.Vervoer, (i, v) => i with { Vervoer = v });
        Profiel("beschikbaar", Veldsoort.Object(Beschikbaar), i => i.Beschikbaar, (i, v) => i with { Beschikbaar = v });
        Profiel("reizen", Veldsoort.Object(Reizen), i => i.Reizen, (i, v) => i with { Reizen = v });
        Profiel("presentatie", Veldsoort.Tekst, i => i.Presentatie, (i, v) => i with { Presentatie = v });
    }

    /// <summary>
    /// Months in whole numbers, rounded up, under one month to nought: every bound between categorieën is a whole month that belongs to the
    /// lower one (X02, X03), so no categorie and no route changes by it.
    /// </summary>
    public static int? Maanden(Veld veld) => Veldsoort.Decimaal(0, 600)(veld) is { } maanden ? maanden < 1 ? 0 : (int)Math.Ceiling(maanden) : null;

    public override Diagnose Make(Rij<Diagnose> rij) =>
        new() { Id = DiagnoseId.New(), KlantId = rij.Get(klant)!.Id, Datum = rij.Get(datum)!.Value, Inhoud = new DiagnoseInhoud() };

    public override void Touch(Diagnose entity) => Geraakt.Klanten.Add(entity.KlantId);

    public override async Task<Dictionary<string, Diagnose>> LoadAsync(IReadOnlyCollection<Rij<Diagnose>> rijen, CancellationToken stop)
    {
        var klanten = rijen.Select(r => r.Get(klant)!.Id).Distinct().ToList();
        var gevonden = await Db.Set<Diagnose>().Where(d => klanten.Contains(d.KlantId)).ToDictionaryAsync(d => (d.KlantId, d.Datum), stop);
        return rijen
            .Select(r => (r.Sleutel, Diagnose: gevonden.GetValueOrDefault((r.Get(klant)!.Id, r.Get(datum)!.Value))))
            .Where(r => r.Diagnose is not null)
            .ToDictionary(r => r.Sleutel, r => r.Diagnose!, StringComparer.Ordinal);
    }

    public override async Task FollowAsync(IReadOnlyList<Verwerkt<Diagnose>> verwerkt, CancellationToken stop)
    {
        var klanten = verwerkt.Select(v => v.Entity.KlantId).Distinct().ToList();
        var doelgroepen = await Db.Set<Klant>().Where(k => klanten.Contains(k.Id)).Select(k => new { k.Id, k.Doelgroepen }).ToDictionaryAsync(k => k.Id, k => k.Doelgroepen, stop);
        await new RecordHistorie(Db, Clock).HandleAsync([.. verwerkt.Select(v => v.Entity).SelectMany(Feiten)], stop);

        IEnumerable<Historiefeit> Feiten(Diagnose d) =>
        [
            new(d.KlantId, HistorieSoort.Categorie, d.Datum, Canoniek.Text(Indeling.CategorieVan(d.AfstandMaanden, doelgroepen[d.KlantId]))),
            new(d.KlantId, HistorieSoort.Route, d.Datum, Canoniek.Text(Indeling.RouteVan(d.AfstandMaanden, doelgroepen[d.KlantId]))),
        ];
    }

    public override Task FinishAsync(CancellationToken stop) =>
        InPartsAsync(Geraakt.Klanten, klanten => new Afstand(Db).UpdateAsync(klanten, stop), stop);

    private void Profiel<TWaarde>(string naam, Veldlezer<TWaarde> lees, Func<DiagnoseInhoud, TWaarde> haal, Func<DiagnoseInhoud, TWaarde, DiagnoseInhoud> zet) =>
        Kolom(naam, lees, (d, v) => d.Inhoud = zet(d.Inhoud, v)).EditedHere(d => haal(d.Inhoud));

    private static BeheersteCompetentie Competentie(Deelvelden c) =>
        new(c.Require("code", Veldsoort.TaxonomieCode)!, c.Read("naam", Veldsoort.Tekst), c.Read("niveau", Veldsoort.Getal(1, 5)));

    private static Werk Werk(Deelvelden w) => new(
        w.Read("ervaring", Veldsoort.Lijst(Veldsoort.Object(Ervaring))),
        w.Read("gewenst", Veldsoort.Lijst(Veldsoort.Object(b => Delen.Beroep(b, "beroep")))),
        w.Read("talenten", Veldsoort.Lijst<string>(Veldsoort.Tekst)));

    private static Werkervaring Ervaring(Deelvelden e)
    {
        var beroep = Delen.Beroep(e, "beroep");
        return new(beroep.Code, beroep.Naam, e.Read("jaren", Veldsoort.Decimaal(0, 80)), e.Read("tot", Veldsoort.Maand));
    }

    private static Opleiding Opleiding(Deelvelden o) =>
        new(o.Read("naam", Veldsoort.Tekst), o.Read("niveau", Veldsoort.Getal(0, 8)), o.Read("diploma", Veldsoort.JaNee));

    private static Certificaat Certificaat(Deelvelden c) =>
        new(c.Read("code", Veldsoort.TaxonomieCode), c.Read("naam", Veldsoort.Tekst), c.Read("tot", Veldsoort.Datum));

    private static Beschikbaarheid Beschikbaar(Deelvelden b) => new(
        b.Read("vanaf", Veldsoort.Datum),
        b.Read("urenMin", Veldsoort.Getal(0, 168)),
        b.Read("urenMax", Veldsoort.Getal(0, 168)),
        b.Read("onregelmatig", Veldsoort.JaNee),
        b.Read("dagdelen", Veldsoort.Lijst<string>(Veldsoort.Dagdeel)));

    private static Reizen Reizen(Deelvelden r) => new(r.Read("maxKm", Veldsoort.Decimaal(0, 1000)), r.Read("maxMinuten", Veldsoort.Getal(0, 1440)));
}
