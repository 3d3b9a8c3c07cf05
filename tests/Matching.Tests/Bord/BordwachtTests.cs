using Matching.Bord;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Bord;

/// <summary>What a client may send to the hub without being one of our pages, or while being a page of somebody who left.</summary>
public sealed class BordwachtTests
{
    [Theory]
    [InlineData(nameof(BordHub.Koppel))]
    [InlineData(nameof(BordHub.Verplaats))]
    [InlineData(nameof(BordHub.MaakLos))]
    [InlineData(nameof(BordHub.Volg))]
    public async Task What_cannot_be_read_is_refused_in_Dutch_and_the_connection_goes_on(string method)
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using var anke = await bord.OpenAsync("m-a1");

        foreach (var arguments in (object?[][])[[null], ["x"], [42], [], [new { klant = "x" }, 2], [new { opdrachtId = "geen-guid" }], [new[] { 1 }]])
        {
            var answer = await anke.SendRawAsync(method, arguments);
            Assert.Equal((null, "We kunnen deze opdracht niet lezen. Laad het bord opnieuw."), (answer.Volgnummer, answer.Geweigerd));
        }

        Assert.Equal(1, (await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Volgnummer);
    }

    [Fact]
    public async Task An_opdracht_without_what_it_is_about_is_refused_in_Dutch()
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using var anke = await bord.OpenAsync("m-a1");

        Assert.Equal("Deze opdracht heeft geen eigen nummer. Laad het bord opnieuw.", (await anke.SendRawAsync(nameof(BordHub.Koppel), new { })).Geweigerd);
        Assert.Equal("Dit Netwerkcafé bestaat niet.", (await anke.SendRawAsync(nameof(BordHub.Koppel), new { opdrachtId = Guid.NewGuid() })).Geweigerd);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_signed_out_or_in_as_another_no_longer_commands_over_the_old_connection(Databasesoort soort)
    {
        await using var bord = await Bordopstelling.StartAsync(soort);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var cas = await bord.OpenAsync("m-c1");
        await using var nina = await bord.OpenAsync("m-n1");
        await anke.PostAsync("/aanmelden/demo", ("account", "m-b1"));
        await nina.PostAsync("/afmelden");

        foreach (var left in (Bordkijker[])[anke, nina])
        {
            var answer = await left.KoppelAsync(bord.Klanten[0], bord.Vacatures[0]);
            Assert.Equal("U bent intussen afgemeld of met een ander account aangemeld. Laad het bord opnieuw.", answer.Geweigerd);
        }

        await using var db = bord.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Bordgebeurtenis>().AnyAsync());
        Assert.NotEqual("U bent intussen afgemeld of met een ander account aangemeld. Laad het bord opnieuw.", (await cas.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Geweigerd);
    }
}
