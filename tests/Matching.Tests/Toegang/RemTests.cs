using Matching.Kern;
using Matching.Tests.Hosting;
using Matching.Toegang.Sleutels;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Toegang;

public sealed class RemTests
{
    private static readonly Remregel Regel = new("proef", Vrij: 3, Begin: TimeSpan.FromMinutes(1), Hoogst: TimeSpan.FromMinutes(4), Vergeten: TimeSpan.FromHours(1));

    [Theory]
    [OpElkeDatabase]
    public async Task Waits_double_up_to_a_bound_and_are_forgotten(Databasesoort soort)
    {
        await using var o = await Opzet.StartAsync(soort);

        for (var i = 0; i < 3; i++) Assert.Null(await o.TakeAsync("vera"));
        foreach (var minuten in new[] { 1, 2, 4, 4 })
        {
            Assert.Equal(TimeSpan.FromMinutes(minuten), await o.TakeAsync("vera"));
            o.Clock.Advance(TimeSpan.FromMinutes(minuten));
            Assert.Null(await o.TakeAsync("vera"));
        }

        Assert.Null(await o.TakeAsync("iemand anders"));
        o.Clock.Advance(TimeSpan.FromMinutes(61));
        for (var i = 0; i < 3; i++) Assert.Null(await o.TakeAsync("vera"));
        Assert.NotNull(await o.TakeAsync("vera"));
        await o.ReleaseAsync("vera");
        Assert.Null(await o.TakeAsync("vera"));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Trying_side_by_side_gains_nothing(Databasesoort soort)
    {
        await using var o = await Opzet.StartAsync(soort);
        for (var i = 0; i < 2; i++) await o.TakeAsync("vera");

        var waits = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => o.TakeAsync("vera")));

        Assert.True(waits.Count(wait => wait is null) <= 1);
    }

    private sealed record Opzet(Testdatabase Database, FakeTimeProvider Clock, Sleutelkast Kast) : IAsyncDisposable
    {
        public static async Task<Opzet> StartAsync(Databasesoort soort)
        {
            var database = await Testdatabase.CreateAsync(soort);
            return new(database, new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)), new Sleutelkast(database.Opslag));
        }

        public async Task<TimeSpan?> TakeAsync(string wie)
        {
            await using var db = Database.Open();
            return await new Rem(db, Kast, Clock).TakeAsync(Regel, wie, CancellationToken.None);
        }

        public async Task ReleaseAsync(string wie)
        {
            await using var db = Database.Open();
            await new Rem(db, Kast, Clock).ReleaseAsync(Regel, wie, CancellationToken.None);
        }

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
