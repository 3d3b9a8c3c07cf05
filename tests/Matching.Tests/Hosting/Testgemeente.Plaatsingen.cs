using Matching.Jobcoaching;
using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;

namespace Matching.Tests.Hosting;

public sealed partial class Testgemeente
{
    public async Task<Klant> AddKlantAsync(string sleutel, Medewerker? werkconsulent = null)
    {
        var klant = new Klant { Id = KlantId.New(), Sleutel = sleutel, Voornaam = "Persoon", Achternaam = sleutel, Gemeente = "Voorschoten", WerkconsulentId = werkconsulent?.Id };
        await AddAsync(klant);
        return klant;
    }

    public async Task<Vacature> AddVacatureAsync(string sleutel, Werkgever werkgever, DateOnly? sluiting = null)
    {
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = sleutel, WerkgeverId = werkgever.Id, Titel = $"Werk {sleutel}", Bron = VacatureBron.Wsp, Soort = VacatureSoort.Regulier, Ontvangen = Vandaag.AddDays(-30), Sluiting = sluiting,
        };
        await AddAsync(vacature);
        return vacature;
    }

    /// <summary>Runs on unless it has an end.</summary>
    public async Task<Plaatsing> AddPlaatsingAsync(string sleutel, Klant klant, Werkgever werkgever, DateOnly start, Medewerker? jobcoach = null, Vacature? vacature = null, DateOnly? einde = null)
    {
        var plaatsing = new Plaatsing
        {
            Id = PlaatsingId.New(), Sleutel = sleutel, KlantId = klant.Id, WerkgeverId = werkgever.Id, VacatureId = vacature?.Id, Soort = PlaatsingSoort.Regulier,
            Start = start, Einde = einde, JobcoachId = jobcoach?.Id, Melding = Melding.Ingevoerd, Uren = 24, Contract = Contract.Tijdelijk,
        };
        await AddAsync(plaatsing);
        return plaatsing;
    }

    public async Task<Jobcoachinzet> AddJobcoachAsync(Werkgever werkgever, Medewerker jobcoach)
    {
        var inzet = new Jobcoachinzet { Id = JobcoachinzetId.New(), WerkgeverId = werkgever.Id, JobcoachId = jobcoach.Id, Van = Clock.GetUtcNow().UtcDateTime };
        await AddAsync(inzet);
        return inzet;
    }
}
