using Matching.Import.Velden;
using Matching.Plaatsingen;

namespace Matching.Import.Bestanden;

public sealed class PlaatsingenBestand : Bestand<Plaatsing>
{
    public const string Name = "plaatsingen.csv";

    public PlaatsingenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("plaatsing");
        Verplicht("klant", Boek.Klanten.Read, (p, v) => p.KlantId = v.Id);
        Verplicht("werkgever", Boek.Werkgevers.Read, (p, v) => p.WerkgeverId = v.Id);
        Kolom("vacature", Boek.Vacatures.Read, (p, v) => p.VacatureId = v?.Id);
        Verplicht("soort", Veldsoort.Keuze<PlaatsingSoort>, (p, v) => p.Soort = v);
        Verplicht("start", Veldsoort.Datum, (p, v) => p.Start = v);
        Kolom("contract", Veldsoort.Keuze<Contract>, (p, v) => p.Contract = v);
        Kolom("contract_tot", Veldsoort.Datum, (p, v) => p.ContractTot = v);
        Kolom("einde", Veldsoort.Datum, (p, v) => p.Einde = v);
        Kolom("einde_reden", Veldsoort.Keuze<EindeReden>, (p, v) => p.EindeReden = v);
        Kolom("uren", Veldsoort.Decimaal(0, 168), (p, v) => p.Uren = v);
        Kolom("uitkering_loopt", Veldsoort.JaNee, (p, v) => p.UitkeringLoopt = v);
        Kolom("jobcoach", Boek.Medewerkers.Read, (p, v) => p.JobcoachId = v?.Id);
    }

    public override Plaatsing Make(Rij<Plaatsing> rij) => new()
    {
        Id = PlaatsingId.New(), Sleutel = rij.Sleutel, KlantId = default, WerkgeverId = default, Soort = default, Start = default, Melding = Melding.Ingevoerd,
    };

    public override void Touch(Plaatsing entity)
    {
        Geraakt.Klanten.Add(entity.KlantId);
        if (entity.VacatureId is { } vacature) Geraakt.Vacatures.Add(vacature);
    }

    public override async Task FinishAsync(CancellationToken stop)
    {
        var bezetting = new Bezetting(Db, Clock);
        await InPartsAsync(Geraakt.Klanten, klanten => bezetting.UpdateAsync(klanten, stop), stop);
        await InPartsAsync(Geraakt.Vacatures, vacatures => bezetting.UpdateAsync(vacatures, stop), stop);
    }
}
