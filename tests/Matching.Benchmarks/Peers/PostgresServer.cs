using System.Diagnostics;
using Npgsql;

namespace Matching.Benchmarks.Peers;

/// <summary>A PostgreSQL of its own in a folder of its own, gone afterwards. It refuses to run as root, so then it runs as postgres.</summary>
internal sealed class PostgresServer : IDisposable
{
    private readonly string data;
    private readonly string socket;
    private readonly NpgsqlDataSource bron;
    private int gestopt;

    private PostgresServer(string data, string socket)
    {
        (this.data, this.socket) = (data, socket);
        bron = new NpgsqlDataSourceBuilder($"Host={socket};Username=postgres;Database=postgres;Max Auto Prepare=16;Command Timeout=0").Build();
    }

    public static string? Programmas => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    public string Versie { get; private set; } = "";

    public static PostgresServer Start(string map, string instellingen)
    {
        var (data, socket) = (Path.Combine(map, "data"), map);
        if (Environment.UserName == "root") Draai("chown", ["postgres", map]);
        AlsPostgres("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]);
        File.AppendAllText(Path.Combine(data, "postgresql.conf"), instellingen);
        AlsPostgres("pg_ctl", ["-D", data, "-o", $"-k {socket}", "-l", Path.Combine(data, "log"), "-w", "start"]);
        var server = new PostgresServer(data, socket);
        using var verbinding = server.Open();
        server.Versie = verbinding.PostgreSqlVersion.ToString();
        return server;
    }

    public NpgsqlConnection Open() => bron.OpenConnection();

    /// <summary>Ends it at once, whatever it is doing. A second time does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref gestopt, 1) == 1) return;
        AlsPostgres("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
        bron.Dispose();
    }

    private static void AlsPostgres(string programma, IEnumerable<string> argumenten)
    {
        var pad = Path.Combine(Programmas!, programma);
        if (Environment.UserName == "root") Draai("runuser", ["-u", "postgres", "--", pad, .. argumenten]);
        else Draai(pad, argumenten);
    }

    private static void Draai(string programma, IEnumerable<string> argumenten)
    {
        // Redirecting stdout would wait for the server, which inherits it and stays.
        using var proces = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null", "sh", programma, .. argumenten]))!;
        proces.WaitForExit();
        if (proces.ExitCode != 0) throw new InvalidOperationException($"{programma} mislukte ({proces.ExitCode}).");
    }
}
