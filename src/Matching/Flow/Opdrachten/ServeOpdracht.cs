using System.CommandLine;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Toegang.Oidc;

namespace Matching.Flow.Opdrachten;

/// <summary><c>serve</c>, also what happens without a command: everything up to date, then the pages.</summary>
public static class ServeOpdracht
{
    private static readonly Option<string> Urls = new Option<string>("--urls")
    {
        Description = "Het adres om op te luisteren (standaard: http://127.0.0.1:5080); meer met ; ertussen.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://127.0.0.1:5080",
    }.Only(Luisteradres.IsGoed);

    public static Command Make()
    {
        var command = new Command("serve", "Start de server.");
        Configure(command);
        return command;
    }

    public static void Configure(Command command)
    {
        command.Options.Add(Urls);
        command.SetAction((parsed, stop) => ServeAsync(parsed.Opslag(), parsed.GetValue(Urls)!, stop));
    }

    private static async Task<int> ServeAsync(Opslag opslag, string urls, CancellationToken stop)
    {
        await using var slot = FileLock.TryTake(Path.Combine(opslag.Map, "server.lock"));
        if (slot is null) return Opdracht.Refuse(new Conflict($"Op {opslag.Map} draait al een server. Stop die eerst, of kies een andere map met --data."));

        await using var app = Applicatie.Build(Applicatie.Builder(opslag, urls: urls));
        if (await Opstarten.ReadyAsync(app.Services, demo: app.Environment.IsDevelopment(), new Regels(), stop) is { } fault) return Opdracht.Refuse(fault);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception failure) when (Luisteradres.Refusal(failure, urls) is { } refusal)
        {
            return Opdracht.Refuse(refusal);
        }

        Announce(app);
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static void Announce(WebApplication app)
    {
        foreach (var url in app.Urls) Console.WriteLine($"Matching draait op {url}");
        if (app.Services.GetRequiredService<Aanmeldwegen>().Waarschuwing is { } waarschuwing) Console.Error.WriteLine($"LET OP: {waarschuwing}");
        var accounts = app.Services.GetServices<DemoAccount>().ToList();
        if (!app.Environment.IsDevelopment() || accounts.Count == 0) return;
        Console.WriteLine("Aanmelden kan zonder wachtwoord met deze demo-accounts:");
        foreach (var account in accounts) Console.WriteLine($"  {account.Sleutel,-20} {account.Omschrijving}");
    }

    /// <summary>What start-up does, line by line: a first start takes a while and nobody likes to wait in the dark.</summary>
    private sealed class Regels : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
