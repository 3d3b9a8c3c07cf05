using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Matching.Tests.Hosting;

public enum Databasesoort
{
    Sqlite,
    Postgres,
}

/// <summary>
/// Runs a theory once per database, the real ones. Without a PostgreSQL server in <c>MATCHING_TEST_POSTGRES</c> that row is skipped aloud.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpElkeDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([
            new TheoryDataRow(Databasesoort.Sqlite),
            new TheoryDataRow(Databasesoort.Postgres)
            {
                Skip = Testdatabase.PostgresServer is null ? "geen PostgreSQL: MATCHING_TEST_POSTGRES is niet gezet" : null,
            },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
