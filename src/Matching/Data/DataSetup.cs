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
                services.AddDbContext<MatchingDbContext, PostgresMatchingDbContext>((scope, o) => UsePostgres(o, database, [.. scope.GetServices<ISaveChangesInterceptor>()]));
            }
            else
            {
                services.AddDbContext<MatchingDbContext, SqliteMatchingDbContext>((scope, o) =>
                    UseSqlite(o, $"Data Source={opslag.SqliteBestand};Default Timeout=30", [.. scope.GetServices<ISaveChangesInterceptor>()]));
            }

            services.AddScoped<Migrator>();
            services.AddSingleton<Wijzigingssignaal>();
            return services;
        }
    }

    /// <param name="bijOpslaan">What rooms do with their own rows on the way to the database.</param>
    public static void UseSqlite(DbContextOptionsBuilder options, string connection, params IInterceptor[] bijOpslaan) =>
        Warnings(options.UseSqlite(connection).AddInterceptors([new SqlitePragmas(), .. bijOpslaan]));

    /// <inheritdoc cref="UseSqlite"/>
    public static void UsePostgres(DbContextOptionsBuilder options, string connection, params IInterceptor[] bijOpslaan) =>
        Warnings(options.UseNpgsql(connection).AddInterceptors(bijOpslaan));

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
