using Matching.Kern;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Matching.Data;

/// <summary>What is wrong with the place where everything is kept, in a sentence with what to do: drivers and operating system say it in English.</summary>
public static class Opslagstoring
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>Null when it has nothing to do with the storage, and so is a bug.</summary>
    public static Unavailable? Van(Exception failure, Opslag opslag) => failure switch
    {
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } =>
            new($"{opslag.SqliteBestand} is beschadigd of is geen database van Matching. Zet een reservekopie terug, of kies een andere map met --data."),
        SqliteException { SqliteErrorCode: Busy or Locked } => InUse(opslag),
        SqliteException other =>
            new($"{opslag.SqliteBestand} is niet te lezen of te schrijven (SQLite {other.SqliteErrorCode}). Kijk of dit programma erbij mag en of er nog ruimte is."),
        PostgresException { SqlState: ['2', '8', ..] } => new($"PostgreSQL op {Server(opslag)} weigert deze gebruiker of dit wachtwoord. Kijk of --database klopt."),
        PostgresException refused => new($"PostgreSQL op {Server(opslag)} weigert dit (code {refused.SqlState}). Kijk of --database klopt en vraag de beheerder van de database."),
        NpgsqlException => new($"PostgreSQL op {Server(opslag)} geeft geen antwoord. Kijk of hij draait en of --database klopt."),
        TimeoutException => InUse(opslag),
        IOException or UnauthorizedAccessException =>
            new($"De map {opslag.Map} is niet te gebruiken. Kijk of het een map is waarin dit programma mag schrijven en of er nog ruimte is, of kies een andere met --data."),
        { InnerException: { } cause } => Van(cause, opslag),
        _ => null,
    };

    /// <summary>Whether this can be read as a connection to PostgreSQL and says where the server is; not whether one answers there.</summary>
    public static bool IsVerbinding(string database)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(database).Host);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    private static Unavailable InUse(Opslag opslag) => new($"Een ander proces houdt de gegevens in {opslag.Map} te lang bezet. Wacht tot dat klaar is en probeer het dan opnieuw.");

    private static string Server(Opslag opslag)
    {
        var connection = new NpgsqlConnectionStringBuilder(opslag.Database);
        return $"{connection.Host}:{connection.Port}";
    }
}
