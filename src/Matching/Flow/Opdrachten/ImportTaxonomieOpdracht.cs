using System.CommandLine;
using System.Text.Json;
using Matching.Import.Begrippen;
using Matching.Kern;

namespace Matching.Flow.Opdrachten;

/// <summary><c>import-taxonomie</c>: reads the published files of ESCO and CompetentNL.</summary>
public static class ImportTaxonomieOpdracht
{
    private static readonly Argument<string> Pad = new("map") { Description = "De map met de bestanden zoals ESCO ze uitgeeft (Nederlands), en eventueel competentnl.csv." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Schrijf het verslag als JSON." };

    public static Command Make()
    {
        var command = new Command("import-taxonomie", "Leest beroepen en competenties van ESCO en CompetentNL in.") { Pad, AsJson };
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            var done = await services.GetRequiredService<ImportTaxonomie>().ImportAsync(Path.GetFullPath(parsed.GetValue(Pad)!), Opdracht.Voortgang(), stop);
            if (done.Fault is { } fault) return Opdracht.Refuse(fault);
            Console.WriteLine(parsed.GetValue(AsJson) ? JsonSerializer.Serialize(done.Value, Json.Options) : done.Value.Write());
            return 0;
        }, stop));
        return command;
    }
}
