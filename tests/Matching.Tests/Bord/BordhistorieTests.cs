using Matching.Bord;
using Matching.Netwerkcafes;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Bord;

/// <summary>Eight people at once, doing anything: the numbers have no hole, and screens, events and database say the same.</summary>
public sealed class BordhistorieTests
{
    private const int Kijkers = 8;
    private const int Zetten = 6;

    [Theory]
    [OpElkeDatabase]
    public async Task Screens_events_and_database_agree_after_any_history(Databasesoort soort)
    {
        var factor = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1" ? 10 : 1;
        await using var bord = await Bordopstelling.StartAsync(soort, vacatures: 4, klanten: 6);
        for (var seed = 1; seed <= (soort == Databasesoort.Sqlite ? 20 : 5) * factor; seed++)
        {
            var cafe = await bord.Gemeente.AddNetwerkcafeAsync($"N-seed-{seed}", [bord.Werkgever], bord.Klanten);
            await RunHistoryAsync(bord, cafe, seed);
        }
    }

    private static async Task RunHistoryAsync(Bordopstelling bord, Netwerkcafe cafe, int seed)
    {
        var kijkers = await Task.WhenAll(Enumerable.Range(0, Kijkers).Select(i => Bordkijker.OpenAsync(bord.Gemeente, i % 2 == 0 ? "m-a1" : "m-c1", cafe)));
        var answers = await Task.WhenAll(kijkers.Select((kijker, i) => PlayAsync(bord, kijker, new Random(seed * 100 + i))));
        var done = answers.SelectMany(a => a).Select(a => a.Volgnummer).OfType<long>().Order().ToList();
        foreach (var kijker in kijkers) await kijker.CatchUpAsync();

        await using var db = bord.Gemeente.OpenDatabase();
        var events = await db.Set<Bordgebeurtenis>().Where(g => g.NetwerkcafeId == cafe.Id).OrderBy(g => g.Volgnummer).ToListAsync();
        var stored = await db.Set<Koppeling>().Where(k => k.NetwerkcafeId == cafe.Id).ToDictionaryAsync(k => (k.KlantId.Value, k.VacatureId.Value), k => k.Volgnummer);

        Assert.Equal(Enumerable.Range(1, events.Count).Select(n => (long)n), events.Select(e => e.Volgnummer));
        Assert.Equal(events.Select(e => e.Volgnummer), done);
        Assert.NotEmpty(events);
        foreach (var kijker in kijkers)
        {
            Assert.Equal(stored.OrderBy(k => k.Value), kijker.Koppelingen.OrderBy(k => k.Value));
            await kijker.DisposeAsync();
        }
    }

    private static async Task<List<Bordantwoord>> PlayAsync(Bordopstelling bord, Bordkijker kijker, Random random)
    {
        var answers = new List<Bordantwoord>();
        for (var zet = 0; zet < Zetten; zet++)
        {
            var on = kijker.Koppelingen.ToList();
            answers.Add(on.Count == 0 || random.Next(2) == 0
                ? await kijker.KoppelAsync(Pick(bord.Klanten), Pick(bord.Vacatures))
                : await ChangeAsync(Pick(on)));
        }

        return answers;

        T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

        Task<Bordantwoord> ChangeAsync(KeyValuePair<(Guid Klant, Guid Vacature), long> koppeling)
        {
            var klant = bord.Klanten.Single(k => k.Id.Value == koppeling.Key.Klant);
            var van = bord.Vacatures.Single(v => v.Id.Value == koppeling.Key.Vacature);
            return random.Next(3) == 0
                ? kijker.MaakLosAsync(klant, van, koppeling.Value)
                : kijker.VerplaatsAsync(klant, van, Pick(bord.Vacatures), koppeling.Value);
        }
    }
}
