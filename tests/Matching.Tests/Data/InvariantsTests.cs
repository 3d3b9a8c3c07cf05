using Matching.Data;
using Matching.Jobcoaching;
using Matching.Kern;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Data;

public sealed class InvariantsTests
{
    private static readonly DateTime Nu = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [OpElkeDatabase]
    public async Task The_database_itself_refuses_a_second_active_jobcoach(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var db = database.Open();
        var werkgever = new Werkgever { Id = WerkgeverId.New(), Sleutel = "W-1", Naam = "Bakkerij", Pc4 = 2266 };
        var jobcoach = new Medewerker { Id = MedewerkerId.New(), Sleutel = "m-j1", Naam = "J", Email = "j@x.example", Rollen = [Rol.Jobcoach] };
        db.AddRange(werkgever, jobcoach);
        db.Add(Inzet(tot: Nu));
        db.Add(Inzet(tot: null));
        await db.SaveChangesAsync();

        db.Add(Inzet(tot: null));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Jobcoachinzet Inzet(DateTime? tot) => new()
        {
            Id = JobcoachinzetId.New(), WerkgeverId = werkgever.Id, JobcoachId = jobcoach.Id, Van = Nu, Tot = tot,
        };
    }

    [Theory]
    [OpElkeDatabase]
    public async Task The_Logboek_only_grows(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var db = database.Open();
        db.Add(new Logregel { Tijdstip = Nu, Account = "m-a1", Handeling = Handeling.Gezien, OnderwerpSoort = "klant", Onderwerp = Guid.NewGuid(), Plek = "/klanten" });
        await db.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => db.Set<Logregel>().ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => db.Set<Logregel>().ExecuteUpdateAsync(s => s.SetProperty(l => l.Account, "iemand-anders")));
        Assert.Equal("m-a1", (await db.Set<Logregel>().AsNoTracking().SingleAsync()).Account);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Instants_come_back_as_the_utc_they_were(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using (var db = database.Open())
        {
            db.Note(WijzigingSoort.Klant, Guid.NewGuid(), new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(Nu)));
            await db.SaveChangesAsync();
        }

        await using var later = database.Open();
        var wijziging = await later.Set<Wijziging>().SingleAsync();
        Assert.Equal(Nu, wijziging.Tijdstip);
        Assert.Equal(DateTimeKind.Utc, wijziging.Tijdstip.Kind);
    }

    [Fact]
    public void Enums_are_written_as_the_contract_writes_them()
    {
        Assert.Equal("afgewezen-werkgever", Waarde.Van(Matching.Voorstellen.Uitkomst.AfgewezenWerkgever));
        Assert.Equal("50plus", Waarde.Van(Matching.Klanten.Doelgroep.VijftigPlus));
        Assert.Equal("medewerker-netwerkcafe", Waarde.Van(Rol.MedewerkerNetwerkcafe));
    }
}
