using System.CommandLine;

namespace Matching.Flow.Opdrachten;

/// <summary><c>gezond</c>: asks the running server whether it is ready; the exit code is for a container's health check.</summary>
public static class GezondOpdracht
{
    private static readonly Option<string> Url = new Option<string>("--url")
    {
        Description = "Het adres van de server, zoals http://127.0.0.1:5080.",
        DefaultValueFactory = _ => (Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://127.0.0.1:5080").Split(';')[0],
    }.Only(url => Server(url) is not null);

    public static Command Make()
    {
        var command = new Command("gezond", "Vraagt of de server gezond is: 0 is ja, 1 is nee.") { Url };
        command.SetAction((parsed, stop) => AskAsync(Server(parsed.GetValue(Url)!)!, stop));
        return command;
    }

    /// <summary>Where to ask; a server that listens everywhere (<c>+</c> or <c>*</c>) is asked here.</summary>
    private static Uri? Server(string url) =>
        Uri.TryCreate(url.Replace("://+", "://127.0.0.1", StringComparison.Ordinal).Replace("://*", "://127.0.0.1", StringComparison.Ordinal), UriKind.Absolute, out var server)
        && (server.Scheme == Uri.UriSchemeHttp || server.Scheme == Uri.UriSchemeHttps) ? server : null;

    private static async Task<int> AskAsync(Uri server, CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(new Uri(server, "/healthz/ready"), stop);
            Console.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"De server op {server} geeft geen antwoord.");
            return 1;
        }
    }
}
