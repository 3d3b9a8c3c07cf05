using Matching.Data;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Rangschikking;

public sealed class ModelinzetTests
{
    private static readonly DateTime Nu = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Going_back_twice_goes_back_two()
    {
        List<Modelinzet> inzetten = [Inzet(1, "a", "b"), Inzet(2, "b", "c")];
        Assert.Equal(["a", "b", "c"], Modelinzet.Stapel(inzetten));
        inzetten.Add(Inzet(3, "c", "b", Modelgrond.Teruggezet));
        Assert.Equal(["a", "b"], Modelinzet.Stapel(inzetten));
        inzetten.Add(Inzet(4, "b", "a", Modelgrond.Teruggezet));
        Assert.Equal(["a"], Modelinzet.Stapel(inzetten));
        inzetten.Add(Inzet(5, "a", "c"));
        Assert.Equal(["a", "c"], Modelinzet.Stapel(inzetten));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Of_two_at_once_one_is_first_and_the_other_hears_who(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var clock = new FakeTimeProvider(new DateTimeOffset(Nu));
        var kast = new Modelkast(database.Opslag);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(async wie =>
        {
            await using var db = database.Open();
            return await new PutModelToUse(db, new Modelhouder(kast), clock)
                .HandleAsync(0, (nummer, nu) => Inzet(nummer, "oud", Handweging.Naam, Modelgrond.VasteGewichten, $"m-{wie}"), CancellationToken.None);
        }));

        await using var later = database.Open();
        var inzet = await later.Set<Modelinzet>().SingleAsync();
        Assert.Single(antwoorden, a => !a.IsFault);
        Assert.All(antwoorden.Where(a => a.IsFault), a => Assert.Contains($"door {inzet.Door}", a.Fault!.Tekst, StringComparison.Ordinal));
        Assert.Equal(WerkitemSoort.AllesOpnieuw, (await later.Set<Werkitem>().SingleAsync()).Soort);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task What_was_in_use_is_never_rewritten(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var db = database.Open();
        await new AppendOnlyTable(Modelinzet.Table).ProtectAsync(db, CancellationToken.None);
        db.Add(Inzet(1, "a", "b"));
        await db.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => db.Set<Modelinzet>().ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => db.Set<Modelinzet>().ExecuteUpdateAsync(s => s.SetProperty(i => i.Door, "iemand-anders")));
        db.Add(Inzet(2, "b", "c"));
        await db.SaveChangesAsync();
    }

    private static Modelinzet Inzet(int nummer, string van, string naar, Modelgrond grond = Modelgrond.Geslaagd, string door = "m-b1") =>
        new() { Nummer = nummer, Van = van, Naar = naar, Grond = grond, Tijdstip = Nu, Door = door };
}
