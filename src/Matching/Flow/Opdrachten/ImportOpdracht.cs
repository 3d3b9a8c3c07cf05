using System.CommandLine;
using System.Text.Json;
using Matching.Import;
using Matching.Kern;

namespace Matching.Flow.Opdrachten;

/// <summary><c>import</c>: reads a gegevensmap. Rejected rows are no failure; a refused file is.</summary>
public static class ImportOpdracht
{
    private static readonly Argument<string> Pad = new("map") { Description = "De gegevensmap, of een bestand daaruit." };
    private static readonly Option<bool> Proef = new("--proef") { Description = "Alleen kijken: meldt wat er zou gebeuren en verandert niets." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Schrijf het verslag als JSON." };

    public static Command Make()
    {
        Pad.Validators.Add(given =>
        {
            if (given.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) given.AddError(Pad.Name);
        });
        var command = new Command("import", "Leest een gegevensmap in.") { Pad, Proef, AsJson };
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            var done = await services.GetRequiredService<Gegevensmap>().ImportAsync(
                Path.GetFullPath(parsed.GetValue(Pad)!), parsed.GetValue(Proef), Opdracht.Voortgang(), stop);
            if (done.Fault is { } fault) return Opdracht.Refuse(fault);
            Console.WriteLine(parsed.GetValue(AsJson) ? JsonSerializer.Serialize(done.Value, Json.Options) : ImportverslagTekst.Write(done.Value));
            return done.Value.IsGeweigerd ? 1 : 0;
        }, stop));
        return command;
    }
}
