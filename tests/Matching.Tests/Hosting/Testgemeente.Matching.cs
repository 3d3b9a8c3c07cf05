using Matching.Data;
using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Profielen.Etalage;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Hosting;

public sealed partial class Testgemeente
{
    public const string Orders = "lokaal:orders";

    /// <summary>A klant with a diagnose, published by both keys, told to index and queue as any change is.</summary>
    public async Task<Klant> AddKandidaatAsync(string sleutel, Medewerker? consulent = null, Action<Klant>? met = null, DiagnoseInhoud? inhoud = null)
    {
        var klant = new Klant
        {
            Id = KlantId.New(), Sleutel = sleutel, Voornaam = "Persoon", Achternaam = sleutel, Gemeente = "Voorschoten", Pc4 = 2251,
            WerkconsulentId = consulent?.Id, PublicatieKlant = true, PublicatieConsulent = true, AfstandMaanden = 6,
        };
        met?.Invoke(klant);
        var diagnose = new Diagnose { Id = DiagnoseId.New(), KlantId = klant.Id, Datum = Vandaag.AddDays(-60), Maanden = klant.AfstandMaanden, Inhoud = inhoud ?? Magazijnervaring(3) };
        await ChangeAsync(db =>
        {
            db.AddRange(klant, diagnose);
            db.Note(WijzigingSoort.Klant, klant.Id.Value, Clock);
            db.Enqueue(WerkitemSoort.KlantGewijzigd, klant.Id.Value, Clock);
        });
        return klant;
    }

    /// <summary>An open magazijn vacature that asks one competentie.</summary>
    public async Task<Vacature> AddOpenVacatureAsync(string sleutel, Werkgever werkgever, Action<Vacature>? met = null)
    {
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = sleutel, WerkgeverId = werkgever.Id, Titel = $"Magazijnmedewerker {sleutel}", Bron = VacatureBron.Wsp, Soort = VacatureSoort.Regulier,
            Beroep = new("isco:9333", "Magazijnmedewerker"), Competenties = [new(Orders, "Orders verzamelen", 3, Eis.Vereist)], Pc4 = 2252, UrenMin = 24, UrenMax = 32,
            Ontvangen = Vandaag.AddDays(-10), Geopend = Vandaag.AddDays(-10),
        };
        met?.Invoke(vacature);
        await ChangeAsync(db =>
        {
            db.Add(vacature);
            db.Note(WijzigingSoort.Vacature, vacature.Id.Value, Clock);
            db.Enqueue(WerkitemSoort.VacatureGewijzigd, vacature.Id.Value, Clock);
        });
        return vacature;
    }

    /// <summary>Changes a klant as an edit or delivery does, and waits until every list knows.</summary>
    public async Task ChangeKlantAsync(Klant klant, Action<Klant> met)
    {
        await using (var db = OpenDatabase())
        {
            met(await db.Set<Klant>().SingleAsync(k => k.Id == klant.Id));
            db.Note(WijzigingSoort.Klant, klant.Id.Value, Clock);
            db.Enqueue(WerkitemSoort.KlantGewijzigd, klant.Id.Value, Clock);
            await db.SaveChangesAsync();
        }

        await WaitForIndexAsync();
    }

    public static DiagnoseInhoud Magazijnervaring(int niveau) => new()
    {
        Competenties = [new(Orders, "Orders verzamelen", niveau)],
        Werk = new([new("isco:9333", "Magazijnmedewerker", 2, null)], [new("isco:9333", "Magazijnmedewerker")], null),
        Beschikbaar = new(null, 16, 36, null, null),
    };

    /// <summary>Waits until lists are made and searches see everything that was saved.</summary>
    public async Task WaitForIndexAsync()
    {
        await WaitForQueueAsync();
        var index = Services.GetRequiredService<Zoekindex>();
        for (var i = 0; i < 300; i++)
        {
            await using var db = OpenDatabase();
            if (index.Stempel?.Volgnummer >= await db.LaatsteWijzigingAsync(CancellationToken.None)) return;
            await Task.Delay(100);
        }

        Assert.Fail("De index loopt achter.");
    }

    /// <summary>The publication moment, as if there had never been one: everyone who may be shown can be seen by werkgevers, and what was delivered is accepted.</summary>
    public async Task PublishAsync()
    {
        await WaitForIndexAsync();
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MatchingDbContext>().Set<GepubliceerdProfiel>().ExecuteDeleteAsync();
        await scope.ServiceProvider.GetRequiredService<AcceptVacature>().AcceptDeliveriesAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<PublishProfielen>().HandleAsync(CancellationToken.None);
    }

    private async Task ChangeAsync(Action<MatchingDbContext> change)
    {
        await using var db = OpenDatabase();
        change(db);
        await db.SaveChangesAsync();
    }
}
