using Microsoft.EntityFrameworkCore;

namespace Matching.Data;

// The only text put into the SQL here is the name of one of our own tables; DDL takes no parameters.
#pragma warning disable EF1002

/// <summary>
/// A table that may only grow: the database itself refuses to change or remove a row. Triggers are made anew and looked up at every start,
/// because a migration of SQLite rebuilds tables and silently drops them.
/// </summary>
public sealed record AppendOnlyTable(string Naam)
{
    public async Task ProtectAsync(MatchingDbContext db, CancellationToken stop)
    {
        if (db.Database.IsSqlite()) await OnSqliteAsync(db, stop);
        else await OnPostgresAsync(db, stop);
    }

    /// <summary>Removes what may no longer be kept: the one way around the triggers, which are back before the running transaction ends.</summary>
    /// <returns>How many rows went.</returns>
    public async Task<int> TrimAsync(MatchingDbContext db, Func<Task<int>> delete, CancellationToken stop)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException($"{Naam} wordt alleen ingekort in een transactie.");
        var on = db.Database.IsSqlite() ? "" : $" ON \"{Naam}\"";
        foreach (var act in new[] { "UPDATE", "DELETE" }) await db.Database.ExecuteSqlRawAsync($"DROP TRIGGER IF EXISTS \"{Naam}_geen_{act}\"{on}", stop);
        var removed = await delete();
        await ProtectAsync(db, stop);
        return removed;
    }

    private async Task OnSqliteAsync(MatchingDbContext db, CancellationToken stop)
    {
        foreach (var act in new[] { "UPDATE", "DELETE" })
        {
            await db.Database.ExecuteSqlRawAsync(
                $"""
                CREATE TRIGGER IF NOT EXISTS "{Naam}_geen_{act}" BEFORE {act} ON "{Naam}"
                BEGIN SELECT RAISE(ABORT, '{Naam} groeit alleen aan'); END;
                """,
                stop);
        }

        var found = await db.Database.SqlQueryRaw<int>(
            $"""SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{Naam}'""").SingleAsync(stop);
        Assert(found);
    }

    private async Task OnPostgresAsync(MatchingDbContext db, CancellationToken stop)
    {
        await db.Database.ExecuteSqlRawAsync(
            $"""
            CREATE OR REPLACE FUNCTION "{Naam}_groeit_aan"() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '{Naam} groeit alleen aan'; END $$;
            CREATE OR REPLACE TRIGGER "{Naam}_geen_UPDATE" BEFORE UPDATE OR TRUNCATE ON "{Naam}"
            FOR EACH STATEMENT EXECUTE FUNCTION "{Naam}_groeit_aan"();
            CREATE OR REPLACE TRIGGER "{Naam}_geen_DELETE" BEFORE DELETE ON "{Naam}"
            FOR EACH STATEMENT EXECUTE FUNCTION "{Naam}_groeit_aan"();
            """,
            stop);
        var found = await db.Database.SqlQueryRaw<int>(
            $"""SELECT COUNT(*)::int AS "Value" FROM pg_trigger WHERE tgrelid = '"{Naam}"'::regclass AND NOT tgisinternal AND tgenabled <> 'D'""").SingleAsync(stop);
        Assert(found);
    }

    private void Assert(int found)
    {
        if (found < 2) throw new InvalidOperationException($"De tabel {Naam} is niet beschermd tegen wijzigen; starten is dan niet veilig.");
    }
}
