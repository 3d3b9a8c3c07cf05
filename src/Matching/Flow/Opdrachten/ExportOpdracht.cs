using System.CommandLine;
using Matching.Training;

namespace Matching.Flow.Opdrachten;

/// <summary><c>export</c>: what others publish or read, as a file.</summary>
public static class ExportOpdracht
{
    private static readonly Argument<string> Bestand = new("bestand") { Description = "Waarheen; de naam zegt de soort." };

    public static Command Make()
    {
        var register = new Command("algoritmeregister", "De registratie voor het Algoritmeregister, gemaakt van wat in gebruik is (.json of .csv).") { Bestand };
        register.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), services => RegisterAsync(services, Path.GetFullPath(parsed.GetValue(Bestand)!), stop), stop));
        return new Command("export", "Schrijft gegevens naar een bestand.") { register };
    }

    private static async Task<int> RegisterAsync(IServiceProvider services, string bestand, CancellationToken stop)
    {
        var done = await services.GetRequiredService<ExportAlgoritmeregister>().HandleAsync(bestand, stop);
        if (done.Fault is { } fault) return Opdracht.Refuse(fault);
        Console.WriteLine($"Geschreven: {bestand}");
        if (done.Value.Count > 0) await Console.Error.WriteLineAsync("Vul vóór publicatie nog in, met Matching:Algoritmeregister in de instellingen:");
        foreach (var open in done.Value) await Console.Error.WriteLineAsync($"  {open}");
        return 0;
    }
}
