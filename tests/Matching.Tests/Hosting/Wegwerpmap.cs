namespace Matching.Tests.Hosting;

/// <summary>A folder for one test, gone afterwards.</summary>
public sealed class Wegwerpmap : IDisposable
{
    private readonly string pad = Directory.CreateTempSubdirectory("matching-map-").FullName;

    public static string operator /(Wegwerpmap map, string naam) => Path.Combine(map.pad, naam);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(pad, recursive: true);
    }
}
