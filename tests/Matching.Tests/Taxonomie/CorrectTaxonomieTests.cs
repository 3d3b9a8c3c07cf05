using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Taxonomie;

public sealed class CorrectTaxonomieTests
{
    private static readonly Account Door = new("m-1", "Merel", Guid.NewGuid(), new HashSet<Rol> { Rol.Beheerder });

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    private readonly Taxonomiehouder houder = new();

    [Theory, OpElkeDatabase]
    public async Task What_a_person_said_comes_first_from_then_on(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        Assert.DoesNotContain(houder.Herkenner.Beroepen("Duizendpoot op locatie", 3), h => h.Begrip.Naam == "Conciërge");

        await CorrectAsync(database, "Duizendpoot op locatie (m/v)", "lokaal:beroep-concierge");
        Assert.Equal(("Conciërge", 1.0), Eerste("DUIZENDPOOT op locatie"));

        clock.Advance(TimeSpan.FromMinutes(1));
        await CorrectAsync(database, "duizendpoot op locatie", "lokaal:beroep-huismeester");
        Assert.Equal(("Huismeester", 1.0), Eerste("Duizendpoot op locatie"));
        await using var db = database.Open();
        var bewaard = await db.Set<Taxonomiecorrectie>().SingleAsync();
        Assert.Equal(("lokaal:beroep-huismeester", "m-1"), (bewaard.Code, bewaard.Door));
        Assert.Equal(2, await db.Set<Wijziging>().CountAsync(w => w.Soort == WijzigingSoort.Taxonomie));
    }

    [Theory, OpElkeDatabase]
    public async Task Of_one_text_there_are_several_competenties_and_a_word_can_be_taken_back(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await CorrectAsync(database, "van wanten weten", "sgr:24111");
        var tweede = await CorrectAsync(database, "van wanten weten", "lokaal:zelfstandig-werken");
        Assert.Equal(2, houder.Herkenner.Competenties("Van wanten weten", 5).Count(h => h.Score == 1));

        await using var db = database.Open();
        Assert.False((await Correct(db).WithdrawAsync(tweede.Value.Id, Door, "test", CancellationToken.None)).IsFault);
        Assert.Equal("sgr:24111", Assert.Single(houder.Herkenner.Competenties("van wanten weten", 5), h => h.Score == 1).Begrip.Code);
        Assert.IsType<NotFound>((await Correct(db).WithdrawAsync(tweede.Value.Id, Door, "test", CancellationToken.None)).Fault);
    }

    [Fact]
    public async Task What_cannot_be_meant_is_refused()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        Assert.IsType<Invalid>((await CorrectAsync(database, " - ", "sgr:24111")).Fault);
        Assert.IsType<Invalid>((await CorrectAsync(database, new string('a', 301), "sgr:24111")).Fault);
        Assert.IsType<NotFound>((await CorrectAsync(database, "iets", "lokaal:bestaat-niet")).Fault);
        Assert.IsType<NotFound>((await CorrectAsync(database, "iets", "isco:9333")).Fault);
    }

    [Theory, OpElkeDatabase]
    public async Task What_a_text_does_not_mean_is_not_read_in_it_until_someone_says_otherwise(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        const string tekst = "Medewerker bediening gezocht.\nGastvrouw in het weekend";
        bool Leest(string zin) => houder.Herkenner.Beroepen(zin, 5).Any(h => h.Begrip.Code == "lokaal:beroep-gastvrouw-zorg");
        Assert.True(Leest("gastvrouw in het weekend"));
        Assert.True(Leest(tekst));

        await CorrectAsync(database, "Gastvrouw in het weekend", "lokaal:beroep-gastvrouw-zorg", betekent: false);
        Assert.False(Leest("gastvrouw in het weekend"));
        Assert.False(Leest(tekst));
        Assert.True(Leest("Gastvrouw"));

        await CorrectAsync(database, "Gastvrouw in het weekend", "lokaal:beroep-gastvrouw-zorg");
        Assert.Equal(("Gastvrouw zorg", 1.0), Eerste("gastvrouw in het weekend"));
        await using var db = database.Open();
        Assert.True((await db.Set<Taxonomiecorrectie>().SingleAsync()).Betekent);
    }

    private (string Naam, double Score) Eerste(string tekst) => houder.Herkenner.Beroepen(tekst, 3).Select(h => (h.Begrip.Naam, h.Score)).First();

    private CorrectTaxonomie Correct(MatchingDbContext db) => new(db, houder, new Wijzigingssignaal(), new Logschrijver(db, clock), clock);

    private async Task<Result<Taxonomiecorrectie>> CorrectAsync(Testdatabase database, string tekst, string code, bool betekent = true)
    {
        await using var db = database.Open();
        return await Correct(db).SayAsync(tekst, code, betekent, Door, "test", CancellationToken.None);
    }
}
