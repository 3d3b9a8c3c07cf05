using Microsoft.EntityFrameworkCore;

namespace Matching.Data;

/// <summary>Brings the schema up to date before anything else touches the database; safe to run from several processes at once.</summary>
public sealed class Migrator(MatchingDbContext db, Opslag opslag, IEnumerable<AppendOnlyTable> appendOnly)
{
    public async Task MigrateAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(opslag.Map);
        // EF's own migration lock on SQLite is a row that a killed process leaves behind, and EF then waits on it for ever.
        await using var own = opslag.IsPostgres ? null : await FileLock.WaitAsync(Path.Combine(opslag.Map, "migratie.lock"), TimeSpan.FromMinutes(1), stop);
        if (own is not null)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop);
            await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, stop);
        }

        await db.Database.MigrateAsync(stop);
        foreach (var table in appendOnly) await table.ProtectAsync(db, stop);
    }
}
