namespace Matching.Data;

/// <summary>Where everything is kept: the data folder, and the database in it or elsewhere.</summary>
/// <param name="Map">Full path of the data folder: the SQLite file, the index, the keys, own models.</param>
/// <param name="Database">A PostgreSQL connection string, or null for the SQLite file in <paramref name="Map"/>.</param>
public sealed record Opslag(string Map, string? Database)
{
    public bool IsPostgres => Database is not null;

    public string SqliteBestand => Path.Combine(Map, "matching.db");

    public string Index => Path.Combine(Map, "index");

    public string Sleutels => Path.Combine(Map, "sleutels");

    public string Modellen => Path.Combine(Map, "models", "ranker");
}
