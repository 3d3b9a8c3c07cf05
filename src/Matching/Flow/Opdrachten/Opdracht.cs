using System.CommandLine;
using Matching.Data;
using Matching.Kern;

namespace Matching.Flow.Opdrachten;

/// <summary>What every command shares: where the data is, how a refusal is said, which exit code means what (0 done, 1 refused, 2 wrong usage).</summary>
public static class Opdracht
{
    public static Option<string> Data { get; } = new Option<string>("--data")
    {
        Description = "De map met alle gegevens (standaard: data).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("MATCHING__DATA") ?? "data",
        Recursive = true,
    }.Only(map => !string.IsNullOrWhiteSpace(map) && !map.Contains('\0', StringComparison.Ordinal));

    public static Option<string> Database { get; } = new Option<string>("--database")
    {
        Description = "Verbinding met PostgreSQL in plaats van SQLite in de map, zoals Host=server;Database=matching;Username=matching.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("MATCHING__DATABASE") ?? "",
        Recursive = true,
    }.Only(database => string.IsNullOrWhiteSpace(database) || Opslagstoring.IsVerbinding(database));

    public static Opslag Opslag(this ParseResult parsed)
    {
        var database = parsed.GetValue(Database);
        return new Opslag(Path.GetFullPath(parsed.GetValue(Data)!), string.IsNullOrWhiteSpace(database) ? null : database);
    }

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        root.Options.Add(Data);
        root.Options.Add(Database);
        Hulp.Translate(root);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var zin in Gebruiksfouten.Zinnen(parsed)) await Console.Error.WriteLineAsync(zin);
            await Console.Error.WriteLineAsync("Zie --help voor wat kan.");
            return 2;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Gestopt.");
            return 1;
        }
        catch (Exception failure) when (Opslagstoring.Van(failure, parsed.Opslag()) is { } fault)
        {
            return Refuse(fault);
        }
    }

    /// <summary>Runs a command on the same parts as the server, without serving; the schema is brought up to date first.</summary>
    public static async Task<int> WithServicesAsync(Opslag opslag, Func<IServiceProvider, Task<int>> runAsync, CancellationToken stop)
    {
        await using var app = Applicatie.Builder(opslag).Build();
        await Opstarten.PrepareAsync(app.Services, stop);
        await using var scope = app.Services.CreateAsyncScope();
        return await runAsync(scope.ServiceProvider);
    }

    /// <summary>A refusal on stderr, exit code 1.</summary>
    public static int Refuse(Fault fault)
    {
        Console.Error.WriteLine(fault.Tekst);
        return 1;
    }

    /// <summary>Progress on a terminal, silence in a pipe.</summary>
    public static IProgress<string>? Voortgang() => Console.IsErrorRedirected ? null : new Terminal();

    private sealed class Terminal : IProgress<string>
    {
        public void Report(string value) => Console.Error.Write($"\r{value}\u001b[K");
    }
}
