using Matching.Data;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Logboek;

/// <summary>A Logboek to write in and to tamper with behind its back.</summary>
public sealed class Logketen(Testdatabase database) : IAsyncDisposable
{
    private readonly Logsleutel sleutel = new(database.Opslag);

    public static async Task<Logketen> CreateAsync(Databasesoort soort, int regels = 0)
    {
        var keten = new Logketen(await Testdatabase.CreateAsync(soort));
        for (var i = 0; i < regels; i++) await keten.WriteAsync($"m-{i}");
        return keten;
    }

    public async Task WriteAsync(string account, int aantal = 1)
    {
        await using var db = database.Open();
        await new Logschrijver(db, TimeProvider.System).SawKlantenAsync(account, Enumerable.Range(0, aantal).Select(_ => Guid.CreateVersion7()), "/caseload", CancellationToken.None);
    }

    public async Task<Logbevinding> VerifyAsync(params Loganker[] ankers)
    {
        await using var db = database.Open();
        return await new VerifyLogboek(db, sleutel, TimeProvider.System).HandleAsync(ankers, CancellationToken.None);
    }

    public async Task<Loganker> AnchorAsync()
    {
        await using var db = database.Open();
        return (await new VerifyLogboek(db, sleutel, TimeProvider.System).AnchorAsync(CancellationToken.None))!;
    }

    public async Task<int> TrimAsync(DateTime voor)
    {
        await using var db = database.Open();
        return await new TrimLogboek(db, new Logschrijver(db, TimeProvider.System), sleutel).HandleAsync(voor, CancellationToken.None);
    }

    /// <summary>What someone does who owns the database and not the key.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await new AppendOnlyTable(Logregel.Table).TrimAsync(db, () => db.Database.ExecuteSqlRawAsync(sql), CancellationToken.None);
        await transaction.CommitAsync();
    }

    public async Task<List<Logregel>> RegelsAsync()
    {
        await using var db = database.Open();
        return await db.Set<Logregel>().AsNoTracking().OrderBy(l => l.Volgnummer).ToListAsync();
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
