using System.CommandLine;
using Matching.Training;

namespace Matching.Flow.Opdrachten;

/// <summary><c>lastenspreiding</c>: what each strength of the load discount costs and gains, to choose the setting by.</summary>
public static class SpreidingOpdracht
{
    public static Command Make()
    {
        var command = new Command("lastenspreiding", "Toont wat het kost en oplevert om plaatsen over meer klanten te verdelen.");
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            var gemeten = await services.GetRequiredService<MeasureLasten>().HandleAsync(Opdracht.Voortgang(), stop);
            if (gemeten.Fault is { } fault) return Opdracht.Refuse(fault);
            Console.WriteLine(Lastenspreiding.Tabel(gemeten.Value));
            Console.WriteLine("Kies een sterkte met Matching:Lastenspreiding:Sterkte. Standaard is 0: uit.");
            return 0;
        }, stop));
        return command;
    }
}
