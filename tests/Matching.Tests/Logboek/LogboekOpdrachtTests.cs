using Matching.Tests.Hosting;

namespace Matching.Tests.Logboek;

public sealed class LogboekOpdrachtTests
{
    [Fact]
    public async Task The_command_says_whole_or_names_the_first_broken_line()
    {
        var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await using var keten = new Logketen(database);
        await keten.WriteAsync("m-a1", aantal: 4);
        var anker = Path.Combine(database.Opslag.Map, "elders.txt");

        Assert.Equal(0, (await Programma.RunAsync(database.Opslag.Map, "logboek", "anker", anker)).Code);
        var heel = await Programma.RunAsync(database.Opslag.Map, "logboek", "controleer", "--anker", anker);
        Assert.Equal((0, "Het Logboek is heel: 4 regels, de laatste is 4, 1 anker."), (heel.Code, heel.Output.Trim()));

        await keten.TamperAsync("""UPDATE "Logboek" SET "Account" = 'm-b2' WHERE "Volgnummer" = 3""");
        var veranderd = await Programma.RunAsync(database.Opslag.Map, "logboek", "controleer");
        Assert.Equal((1, "Regel 3 is veranderd."), (veranderd.Code, veranderd.Errors.Trim()));

        await keten.TamperAsync("""DELETE FROM "Logboek" WHERE "Volgnummer" > 2""");
        Assert.Equal(0, (await Programma.RunAsync(database.Opslag.Map, "logboek", "controleer")).Code);
        Assert.Equal(1, (await Programma.RunAsync(database.Opslag.Map, "logboek", "controleer", "--anker", anker)).Code);
    }
}
