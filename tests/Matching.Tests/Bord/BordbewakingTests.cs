using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Bord;

/// <summary>A board left open does not outlive its session, whoever ended it and wherever (T12).</summary>
public sealed class BordbewakingTests
{
    private const string Weg = "U bent intussen afgemeld of met een ander account aangemeld. Laad het bord opnieuw.";

    [Theory]
    [OpElkeDatabase]
    public async Task What_ended_elsewhere_refuses_at_once_and_closes(Databasesoort soort)
    {
        await using var bord = await Bordopstelling.StartAsync(soort);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var nina = await bord.OpenAsync("m-n1");
        var closed = Closed(anke);
        await using (var db = bord.Gemeente.OpenDatabase()) await db.Set<Sessie>().Where(s => s.Account == "m-a1").ExecuteDeleteAsync();

        Assert.Equal(Weg, (await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Geweigerd);
        await closed.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.NotEqual(Weg, (await nina.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Geweigerd);
        Assert.Equal(HubConnectionState.Connected, nina.Hub.State);
    }

    [Fact]
    public async Task Other_rollen_close_the_connection_so_that_it_comes_back_with_those()
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using var anke = await bord.OpenAsync("m-a1");
        var closed = Closed(anke);
        await using (var db = bord.Gemeente.OpenDatabase())
        {
            (await db.Set<Medewerker>().SingleAsync(m => m.Sleutel == "m-a1")).Rollen = [Rol.MedewerkerNetwerkcafe];
            await db.SaveChangesAsync();
        }

        Assert.Equal(Weg, (await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Geweigerd);
        await closed.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static Task Closed(Bordkijker kijker)
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kijker.Hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        return closed.Task;
    }
}
