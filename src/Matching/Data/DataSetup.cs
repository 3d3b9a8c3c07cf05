using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Matching.Data;

public static class DataSetup
{
    extension(IServiceCollection services)
    {
        public IServiceCollection AddData(Opslag opslag)
        {
            services.AddSingleton(opslag);
            if (opslag.Database is { } database)
            {
                services.AddDbContext<MatchingDbContext, PostgresMatchingDbContext>(o => UsePostgres(o, database));
            }
            else
            {
                services.AddDbContext<MatchingDbContext, SqliteMatchingDbContext>(o => UseSqlite(o, $"Data Source={opslag.SqliteBestand};Default Timeout=30"));
            }

            services.AddScoped<Migrator>();
            services.AddSingleton<Wijzigingssignaal>();
            return services;
        }
    }

    public static void UseSqlite(DbContextOptionsBuilder options, string connection) =>
        Warnings(options.UseSqlite(connection).AddInterceptors(new SqlitePragmas()));

    public static void UsePostgres(DbContextOptionsBuilder options, string connection) =>
        Warnings(options.UseNpgsql(connection));

    // One query that multiplies rows is a fault to find in tests, not a line in a log.
    private static void Warnings(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
}

/// <summary>Lets the migration tool make a context without the program.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteMatchingDbContext>
{
    public SqliteMatchingDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteMatchingDbContext>();
        DataSetup.UseSqlite(options, "Data Source=:memory:");
        return new(options.Options);
    }
}

public sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresMatchingDbContext>
{
    public PostgresMatchingDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresMatchingDbContext>();
        DataSetup.UsePostgres(options, "Host=localhost");
        return new(options.Options);
    }
}
