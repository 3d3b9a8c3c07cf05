using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Data;

public sealed class ModelDriftTests
{
    [Fact]
    public void Sqlite_migrations_say_what_the_model_says()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Postgres_migrations_say_what_the_model_says()
    {
        using var db = new PostgresDesignTimeFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
