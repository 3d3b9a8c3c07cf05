using System.CommandLine;
using Matching.Data;

namespace Matching.Flow.Opdrachten;

/// <summary><c>serve</c>, also what happens without a command: everything up to date, then the pages.</summary>
public static class ServeOpdracht
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Het adres om op te luisteren.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://127.0.0.1:5080",
    };

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
        var app = Applicatie.Build(Applicatie.Builder(opslag, urls: urls));
        await using (app)
        {
            await Opstarten.PrepareAsync(app.Services, stop);
            await app.StartAsync(stop);
            await app.WaitForShutdownAsync(stop);
        }

        return 0;
    }
}
