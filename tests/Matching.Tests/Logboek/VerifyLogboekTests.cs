using System.Globalization;
using Matching.Logboek;
using Matching.Tests.Hosting;

namespace Matching.Tests.Logboek;

public sealed class VerifyLogboekTests
{
    private const int Regels = 8;

    [Theory]
    [OpElkeDatabase]
    public async Task Lines_written_at_the_same_time_are_one_chain(Databasesoort soort)
    {
        await using var keten = await Logketen.CreateAsync(soort);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(wie => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++) await keten.WriteAsync($"m-{wie}", aantal: 3);
        })));

        Assert.Equal(new Logbevinding(120, 120, null), await keten.VerifyAsync());
        Assert.Equal(Enumerable.Range(1, 120).Select(n => (long)n), (await keten.RegelsAsync()).Select(r => r.Volgnummer));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Every_edit_is_found_at_its_line(Databasesoort soort)
    {
        var velden = new[] { "Account", "Rol", "Handeling", "OnderwerpSoort", "Plek", "Toelichting", "Doel", "Velden" };
        await using var keten = await Logketen.CreateAsync(soort, Regels);
        var willekeur = new Random(5);
        foreach (var veld in velden)
        {
            var regel = willekeur.Next(1, Regels + 1);
            await keten.TamperAsync($"""CREATE TABLE "Eerder" AS SELECT "{veld}" AS "Was" FROM "Logboek" WHERE "Volgnummer" = {regel}""");
            await keten.TamperAsync($"""UPDATE "Logboek" SET "{veld}" = '{(veld == "Handeling" ? "aangemeld" : "iets anders")}' WHERE "Volgnummer" = {regel}""");

            Assert.Equal((veld, $"Regel {regel} is veranderd."), (veld, (await keten.VerifyAsync()).Breuk));

            await keten.TamperAsync($"""UPDATE "Logboek" SET "{veld}" = (SELECT "Was" FROM "Eerder") WHERE "Volgnummer" = {regel}""");
            await keten.TamperAsync("""DROP TABLE "Eerder" """);
            Assert.Null((await keten.VerifyAsync()).Breuk);
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Every_line_taken_out_is_named(Databasesoort soort)
    {
        for (var regel = 1; regel < Regels; regel += 3)
        {
            await using var keten = await Logketen.CreateAsync(soort, Regels);
            await keten.TamperAsync($"""DELETE FROM "Logboek" WHERE "Volgnummer" = {regel}""");
            Assert.Equal($"Regel {regel} ontbreekt.", (await keten.VerifyAsync()).Breuk);

            // Closing the gap afterwards does not help.
            await keten.TamperAsync($"""UPDATE "Logboek" SET "Volgnummer" = -("Volgnummer" - 1) WHERE "Volgnummer" > {regel}""");
            await keten.TamperAsync("""UPDATE "Logboek" SET "Volgnummer" = -"Volgnummer" WHERE "Volgnummer" < 0""");
            Assert.Equal($"Regel {regel} is veranderd.", (await keten.VerifyAsync()).Breuk);
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Two_lines_that_changed_places_are_found_at_the_first(Databasesoort soort)
    {
        var willekeur = new Random(7);
        for (var keer = 0; keer < 3; keer++)
        {
            await using var keten = await Logketen.CreateAsync(soort, Regels);
            var (een, ander) = (willekeur.Next(1, 4), willekeur.Next(4, Regels + 1));
            foreach (var (van, naar) in new[] { (een, -1), (ander, een), (-1, ander) })
            {
                await keten.TamperAsync(string.Create(CultureInfo.InvariantCulture, $"""UPDATE "Logboek" SET "Volgnummer" = {naar} WHERE "Volgnummer" = {van}"""));
            }

            Assert.Equal($"Regel {een} is veranderd.", (await keten.VerifyAsync()).Breuk);
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Lines_cut_off_at_the_end_are_found_with_an_anchor_kept_elsewhere(Databasesoort soort)
    {
        await using var keten = await Logketen.CreateAsync(soort, Regels);
        var anker = await keten.AnchorAsync();
        await keten.TamperAsync("""DELETE FROM "Logboek" WHERE "Volgnummer" > 5""");

        Assert.Null((await keten.VerifyAsync()).Breuk);
        Assert.Equal("Regel 6 ontbreekt: er zijn regels van het einde afgehaald.", (await keten.VerifyAsync(anker)).Breuk);

        // Writing on hides the number, not the seal.
        await keten.WriteAsync("m-dader", aantal: 5);
        Assert.Equal($"Regel {Regels} is niet die van het anker.", (await keten.VerifyAsync(anker)).Breuk);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_chain_that_was_trimmed_still_holds_and_nobody_else_can_trim_it(Databasesoort soort)
    {
        await using var keten = await Logketen.CreateAsync(soort, Regels);
        var grens = (await keten.RegelsAsync())[4].Tijdstip;

        Assert.Equal(4, await keten.TrimAsync(grens));
        Assert.Equal(new Logbevinding(Regels - 4 + 1, Regels + 1, null), await keten.VerifyAsync());

        // Who pretends that more was trimmed cannot prove it.
        await keten.TamperAsync("""DELETE FROM "Logboek" WHERE "Volgnummer" <= 6""");
        Assert.Equal("Regel 5 ontbreekt.", (await keten.VerifyAsync()).Breuk);
        await keten.TamperAsync("""UPDATE "Logboekbegin" SET "Volgnummer" = 6""");
        Assert.Equal("Regel 7 is niet meer het begin dat dit programma schreef.", (await keten.VerifyAsync()).Breuk);
    }
}
