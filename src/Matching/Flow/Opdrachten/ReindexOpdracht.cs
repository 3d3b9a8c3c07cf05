using System.CommandLine;
using Matching.Data;
using Matching.Zoeken;

namespace Matching.Flow.Opdrachten;

/// <summary><c>reindex</c>: makes the index anew from the database.</summary>
public static class ReindexOpdracht
{
    public static Command Make()
    {
        var command = new Command("reindex", "Maakt de zoekindex opnieuw uit de database.");
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            if (services.GetRequiredService<Zoekindex>().OpenOmTeSchrijven() is { } fault) return Opdracht.Refuse(fault);
            var voortgang = Opdracht.Voortgang() is { } terminal
                ? new Progress<Voortgang>(v => terminal.Report($"{v.Gedaan} van {v.Totaal}"))
                : null;
            var aantal = await services.GetRequiredService<IndexBijwerker>().HerbouwAsync(services.GetRequiredService<MatchingDbContext>(), voortgang, stop);
            Console.WriteLine($"De index is opnieuw gemaakt: {aantal} profielen.");
            return 0;
        }, stop));
        return command;
    }
}
