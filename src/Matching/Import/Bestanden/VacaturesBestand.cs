using Matching.Import.Velden;
using Matching.Kern;
using Matching.Vacatures;

namespace Matching.Import.Bestanden;

public sealed class VacaturesBestand : Bestand<Vacature>
{
    public const string Name = "vacatures.jsonl";

    public VacaturesBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("vacature");
        Verplicht("werkgever", Boek.Werkgevers.Read, (v, w) => v.WerkgeverId = w.Id);
        Verplicht("titel", Veldsoort.Tekst, (v, w) => v.Titel = w);
        Kolom("omschrijving", Veldsoort.Tekst, (v, w) => v.Omschrijving = w);
        // Who delivers is the WSP, unless it says otherwise.
        Kolom("bron", Veldsoort.Keuze<VacatureBron>, (v, w) => v.Bron = w ?? VacatureBron.Wsp);
        Kolom("geopend", Veldsoort.Datum, (v, w) => v.Geopend = w);
        Verplicht("soort", Veldsoort.Keuze<VacatureSoort>, (v, w) => v.Soort = w);
        Kolom("beroep", Veldsoort.Object(b => Delen.Beroep(b, "code")), (v, w) => v.Beroep = w);
        Kolom("competenties", Veldsoort.Lijst(Veldsoort.Object(Competentie)), (v, w) => v.Competenties = w);
        Kolom("ervaringJaren", Veldsoort.Decimaal(0, 80), (v, w) => v.ErvaringJaren = w);
        Kolom("werkEnDenkniveau", Veldsoort.Getal(1, 6), (v, w) => v.WerkEnDenkniveau = w);
        Kolom("taal", Veldsoort.Lijst(Veldsoort.Object(Delen.Taal)), (v, w) => v.Taal = w);
        Kolom("rijbewijzen", Veldsoort.Lijst<string>(Veldsoort.Tekst), (v, w) => v.Rijbewijzen = w);
        Kolom("urenMin", Veldsoort.Getal(0, 168), (v, w) => v.UrenMin = w);
        Kolom("urenMax", Veldsoort.Getal(0, 168), (v, w) => v.UrenMax = w);
        Kolom("onregelmatig", Veldsoort.JaNee, (v, w) => v.Onregelmatig = w);
        Kolom("dagdelen", Veldsoort.Lijst<string>(Veldsoort.Dagdeel), (v, w) => v.Dagdelen = w);
        Kolom("postcode", Veldsoort.Postcode, (v, w) => v.Pc4 = w);
        Kolom("start", Veldsoort.Datum, (v, w) => v.Start = w);
        Kolom("sluiting", Veldsoort.Datum, (v, w) => v.Sluiting = w);
        Kolom("plaatsen", Veldsoort.Getal(1, 10_000), (v, w) => v.Plaatsen = w);
    }

    public override Vacature Make(Rij<Vacature> rij) => new()
    {
        Id = VacatureId.New(), Sleutel = rij.Sleutel, WerkgeverId = default, Titel = "", Bron = VacatureBron.Wsp, Soort = default, Ontvangen = Clock.Vandaag,
    };

    public override void Touch(Vacature entity) => Geraakt.Vacatures.Add(entity.Id);

    // Without an eis it is a wish: what nobody called required must not count as missing.
    private static GevraagdeCompetentie Competentie(Deelvelden c) => new(
        c.Require("code", Veldsoort.TaxonomieCode)!,
        c.Read("naam", Veldsoort.Tekst),
        c.Read("niveau", Veldsoort.Getal(1, 5)),
        c.Read("eis", Veldsoort.Keuze<Eis>) ?? Eis.Gewenst);
}
