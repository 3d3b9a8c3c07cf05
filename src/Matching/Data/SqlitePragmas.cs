using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Matching.Data;

/// <summary>
/// What every SQLite connection must have, set and read back: FULL so that a power cut loses no acknowledged commit,
/// secure_delete so that erased is erased.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private static readonly (string Naam, string Waarde, long Gelezen)[] Wanted =
    [
        ("busy_timeout", "5000", 5000),
        ("synchronous", "FULL", 2),
        ("foreign_keys", "ON", 1),
        ("trusted_schema", "OFF", 0),
        ("secure_delete", "ON", 1),
    ];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        foreach (var (naam, waarde, gelezen) in Wanted)
        {
            command.CommandText = $"PRAGMA {naam} = {waarde}";
            command.ExecuteNonQuery();
            command.CommandText = $"PRAGMA {naam}";
            if (Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) != gelezen)
            {
                throw new InvalidOperationException($"SQLite houdt zich niet aan {naam} = {waarde}; starten is dan niet veilig.");
            }
        }
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
