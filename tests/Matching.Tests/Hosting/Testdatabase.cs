using Matching.Data;
using Matching.Logboek;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Matching.Tests.Hosting;

/// <summary>A fresh, migrated database and data folder of its own for one test; gone when the test is.</summary>
public sealed class Testdatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static string? sqliteTemplate;
    private static string? postgresTemplate;

    private Testdatabase(Opslag opslag) => Opslag = opslag;

    public static string? PostgresServer { get; } = Environment.GetEnvironmentVariable("MATCHING_TEST_POSTGRES");

    public Opslag Opslag { get; }

    public static async Task<Testdatabase> CreateAsync(Databasesoort soort)
    {
        var map = Directory.CreateTempSubdirectory("matching-test-").FullName;
        if (soort == Databasesoort.Sqlite)
        {
            var opslag = new Opslag(map, Database: null);
            File.Copy(await SqliteTemplateAsync(), opslag.SqliteBestand);
            return new(opslag);
        }

        var naam = $"t_{Guid.NewGuid():N}";
        await OnServerAsync($"CREATE DATABASE {naam} TEMPLATE {await PostgresTemplateAsync()}");
        return new(new Opslag(map, Connection(naam)));
    }

    /// <summary>A context of its own, as a second process would have.</summary>
    public MatchingDbContext Open() => Context(Opslag);

    public async ValueTask DisposeAsync()
    {
        if (Opslag.Database is { } database)
        {
            await OnServerAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(database).Database} WITH (FORCE)");
        }
        else
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }

        Directory.Delete(Opslag.Map, recursive: true);
    }

    private static MatchingDbContext Context(Opslag opslag)
    {
        if (opslag.Database is { } database)
        {
            var postgres = new DbContextOptionsBuilder<PostgresMatchingDbContext>();
            DataSetup.UsePostgres(postgres, database, new Logzegel(new Logsleutel(opslag)));
            return new PostgresMatchingDbContext(postgres.Options);
        }

        var sqlite = new DbContextOptionsBuilder<SqliteMatchingDbContext>();
        DataSetup.UseSqlite(sqlite, $"Data Source={opslag.SqliteBestand};Default Timeout=30", new Logzegel(new Logsleutel(opslag)));
        return new SqliteMatchingDbContext(sqlite.Options);
    }

    private static async Task<string> SqliteTemplateAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (sqliteTemplate is not null) return sqliteTemplate;
            var opslag = new Opslag(Directory.CreateTempSubdirectory("matching-sjabloon-").FullName, Database: null);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(opslag.Map, recursive: true);
            await MigrateAsync(opslag);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            return sqliteTemplate = opslag.SqliteBestand;
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<string> PostgresTemplateAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (postgresTemplate is not null) return postgresTemplate;
            var naam = $"sjabloon_{Guid.NewGuid():N}";
            await OnServerAsync($"CREATE DATABASE {naam}");
            await MigrateAsync(new Opslag(Path.GetTempPath(), Connection(naam)));
            NpgsqlConnection.ClearAllPools();
            return postgresTemplate = naam;
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task MigrateAsync(Opslag opslag)
    {
        await using var db = Context(opslag);
        await new Migrator(db, opslag, [new AppendOnlyTable(Logregel.Table)]).MigrateAsync(CancellationToken.None);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static string Connection(string database) =>
        new NpgsqlConnectionStringBuilder(PostgresServer!) { Database = database, MaxPoolSize = 20, Timeout = 30 }.ConnectionString;

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
