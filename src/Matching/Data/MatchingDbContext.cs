using System.Data;
using System.Data.Common;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Matching.Data;

/// <summary>
/// The one door to the database. It knows no tables: every room brings its own mapping (<c>*Configuration.cs</c>) and asks for <c>Set&lt;T&gt;()</c>.
/// </summary>
public abstract class MatchingDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MatchingDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        foreach (var type in typeof(MatchingDbContext).Assembly.GetTypes())
        {
            if (type.IsEnum && type.Namespace!.StartsWith("Matching", StringComparison.Ordinal))
            {
                configurationBuilder.Properties(type).HaveConversion(typeof(WaardeConverter<>).MakeGenericType(type)).HaveMaxLength(40);
            }
            else if (type.IsValueType && typeof(IId<>) is var id && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == id))
            {
                configurationBuilder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
        }
    }

    /// <summary>
    /// Saves, gives every touched <see cref="IVersioned"/> row a new version, and keeps the change sequence in commit order:
    /// on PostgreSQL a number could otherwise become visible before a lower one, and a reader would skip the lower for ever.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified) entry.Property(nameof(IVersioned.Versie)).CurrentValue = Guid.CreateVersion7();
        }

        if (Database.IsSqlite() || !ChangeTracker.Entries<Wijziging>().Any(e => e.State == EntityState.Added))
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken) : null;
        await WaitTurnAsync(Wijziging.LockKey, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>
    /// A transaction that first waits its turn: until it ends nobody else adds to the change sequence, so what is read in it still holds when
    /// it is saved. Keep it short.
    /// </summary>
    public async Task<IDbContextTransaction> BeginInTurnAsync(CancellationToken stop)
    {
        var turn = await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        await WaitTurnAsync(Wijziging.LockKey, stop);
        return turn;
    }

    /// <summary>A unique index refused the save: somebody was first.</summary>
    public static bool IsTaken(DbUpdateException failure) => failure.InnerException switch
    {
        DbException { SqlState: "23505" } => true,
        { } inner => inner.Message.Contains("UNIQUE constraint failed", StringComparison.Ordinal),
        null => false,
    };

    /// <summary>
    /// Waits until nobody else holds this turn, and holds it until the running transaction ends. SQLite has one writer at a time, and its
    /// transactions begin as that writer.
    /// </summary>
    public async Task WaitTurnAsync(long turn, CancellationToken stop)
    {
        if (!Database.IsSqlite()) await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({turn})", stop);
    }

    /// <summary>
    /// Moves what was written into the SQLite file itself and empties the log beside it, where erased text would stay readable. Who reads at this
    /// moment may hold it up; the next time does it then. PostgreSQL keeps its own house.
    /// </summary>
    public async Task TruncateWriteAheadLogAsync(CancellationToken stop)
    {
        if (Database.IsSqlite()) await Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop);
    }

    /// <summary>Everything is saved asynchronously, so that the change sequence keeps its order.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use SaveChangesAsync.");

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        t => t.Kind == DateTimeKind.Utc ? t : DateTime.SpecifyKind(t, DateTimeKind.Utc),
        t => DateTime.SpecifyKind(t, DateTimeKind.Utc));

    private sealed class WaardeConverter<T>() : ValueConverter<T, string>(w => Waarde.Van(w), s => Parse(s))
        where T : struct, Enum
    {
        private static T Parse(string tekst) =>
            Waarde.TryParse<T>(tekst, out var waarde) ? waarde : throw new InvalidOperationException($"'{tekst}' is geen {typeof(T).Name}.");
    }

    private sealed class IdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Make(value))
        where T : struct, IId<T>
    {
        private static T Make(Guid value) => T.Van(value);
    }
}

public sealed class SqliteMatchingDbContext(DbContextOptions<SqliteMatchingDbContext> options) : MatchingDbContext(options);

public sealed class PostgresMatchingDbContext(DbContextOptions<PostgresMatchingDbContext> options) : MatchingDbContext(options);

/// <summary>A row with an optimistic lock the application keeps itself, because SQLite has none of its own.</summary>
public interface IVersioned
{
    Guid Versie { get; }
}
