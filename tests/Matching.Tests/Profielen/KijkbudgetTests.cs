using System.Net;
using Matching.Profielen;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Profielen;

/// <summary>T7: scraping by slow browsing is stopped, and told to the accountmanager.</summary>
public sealed class KijkbudgetTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Five_thousand_views_in_a_month_by_two_people_of_one_werkgever_are_stopped_and_alarmed()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        using var anke = await o.AnkeAsync();
        Account[] personen = [Kijker(o, Guid.NewGuid()), Kijker(o, Guid.NewGuid())];
        var (gevraagd, gezien, dagen) = (0, 0, 20);
        for (var dag = 0; dag < dagen; dag++)
        {
            for (var keer = 0; keer < 250; keer++)
            {
                gevraagd++;
                o.Gemeente.Clock.Advance(TimeSpan.FromSeconds(4));
                if (await TakeAsync(o, personen[keer % 2], $"lijst {dag} {keer}", 20) is null) gezien += 20;
            }

            o.Gemeente.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1000));
        }

        output.WriteLine($"{gevraagd} lists of 20 asked in {dagen} days by two people: before {gevraagd * 20} cards, after {gezien}");
        Assert.Equal(5_000, gevraagd);
        Assert.InRange(gezien, 1, 40 * (dagen + 1));
        var signalen = await anke.ReadPageAsync("/kijksignalen");
        Assert.Contains("Bedrijf W-1", signalen, StringComparison.Ordinal);
        Assert.Contains("geweigerd", signalen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_of_it_is_a_signal_and_all_of_it_a_stop_with_a_plain_page()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 25);
        for (var i = 2; i <= 4; i++) await o.Gemeente.AddOpenVacatureAsync($"V-{i}", o.Werkgever);
        await o.Gemeente.PublishAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        using var anke = await o.AnkeAsync();
        Assert.Contains("Geen signalen", await anke.ReadPageAsync("/kijksignalen"), StringComparison.Ordinal);

        await werkgever.ReadPageAsync("/profielen?vacature=V-1");
        Assert.Contains("Bedrijf W-1", await anke.ReadPageAsync("/kijksignalen"), StringComparison.Ordinal);
        using (var snel = await werkgever.GetAsync("/profielen?vacature=V-2"))
        {
            Assert.Equal((HttpStatusCode.TooManyRequests, "3"), (snel.StatusCode, snel.Headers.RetryAfter?.ToString()));
            Assert.Contains("heel snel na elkaar", await snel.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        o.Gemeente.Clock.Advance(TimeSpan.FromSeconds(3));
        await werkgever.ReadPageAsync("/profielen?vacature=V-2");
        o.Gemeente.Clock.Advance(TimeSpan.FromSeconds(3));
        // What was seen today stays open; what is new is for tomorrow.
        await werkgever.ReadPageAsync("/profielen?vacature=V-1");
        using (var op = await werkgever.GetAsync("/api/v1/profielen?vacature=V-3"))
        {
            Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (op.StatusCode, op.Content.Headers.ContentType?.MediaType));
            Assert.True(op.Headers.RetryAfter!.Delta > TimeSpan.FromHours(1));
        }

        Assert.Contains("Gestopt", await anke.ReadPageAsync("/kijksignalen"), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Many_at_once_never_get_more_than_there_is(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 0);
        var week = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using var scope = o.Gemeente.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Kijkbudget>().TakeInteresseAsync(Kijker(o, Guid.NewGuid()), CancellationToken.None);
        }));

        Assert.Equal(5, week.Count(grens => grens is null));
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(5, (await db.Set<Kijkverbruik>().SingleAsync(v => v.Persoon == Guid.Empty && v.Soort == Kijksoort.Interesse)).Gebruikt);
    }

    [Fact]
    public void Settings_that_would_tell_people_apart_are_refused()
    {
        Assert.Null(new Profielinstellingen().Fout);
        Assert.NotNull(new Profielinstellingen { K = 4 }.Fout);
        Assert.NotNull(new Profielinstellingen { ProfielenPerDag = 0 }.Fout);
    }

    private static Account Kijker(Lijstopstelling o, Guid persoon) => new("werkgever:W-1", "W-1", o.Werkgever.Id.Value, new HashSet<Rol> { Rol.Werkgever }, persoon);

    private static async Task<Kijkgrens?> TakeAsync(Lijstopstelling o, Account kijker, string lijst, int kaarten)
    {
        await using var scope = o.Gemeente.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Kijkbudget>().TakeLijstAsync(kijker, lijst, kaarten, CancellationToken.None);
    }
}
