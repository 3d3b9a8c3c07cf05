using System.CommandLine;
using Matching.Kern;
using Matching.Training;

namespace Matching.Flow.Opdrachten;

/// <summary><c>train</c>: learns a ranker; the version is the last line, so that a script can pick it up.</summary>
public static class TrainOpdracht
{
    private static readonly Option<DateOnly?> Tot = new("--tot") { Description = "Leer van wat voor deze dag bekend was (jjjj-mm-dd; standaard: vandaag).", CustomParser = Gebruiksfouten.Datum };

    public static Command Make()
    {
        var command = new Command("train", "Leert een model van de voorstellen en plaatsingen. Neemt het niet in gebruik.") { Tot };
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            var tot = parsed.GetValue(Tot) ?? services.GetRequiredService<TimeProvider>().Vandaag;
            var done = await services.GetRequiredService<TrainRanker>().HandleAsync(tot, Opdracht.Voortgang(), stop);
            if (done.Fault is { } fault) return Opdracht.Refuse(fault);
            var (versie, map, cijfers, banden) = done.Value;
            Console.WriteLine($"Geleerd van {cijfers.Vacatures} vacatures, {cijfers.Rijen} paren. Bij {cijfers.EersteDiagnoseGebruikt} paren gold de eerste diagnose.");
            if (cijfers.Uitgehouden is { } verslag) Console.WriteLine(Evaluatietabel.Markdown(verslag));
            Console.WriteLine(Bandtabel.Markdown(banden));
            Console.WriteLine($"Opgeslagen in {map}");
            Console.WriteLine(versie);
            return 0;
        }, stop));
        return command;
    }
}
