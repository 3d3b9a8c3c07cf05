using System.CommandLine;
using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Logboek;

namespace Matching.Flow.Opdrachten;

/// <summary><c>logboek</c>: whether every line is still as it was written, and an anchor to keep elsewhere.</summary>
public static class LogboekOpdracht
{
    private static readonly Argument<string> Bestand = new("bestand") { Description = "Waarheen; een regel komt erbij als het bestand er al is." };
    private static readonly Option<string?> Anker = new("--anker") { Description = "Een bestand met ankers dat elders is bewaard, naast de ankers in de gegevensmap." };

    public static Command Make()
    {
        var controleer = new Command("controleer", "Loopt het hele Logboek na: 0 is heel, 1 noemt de eerste regel die niet klopt.") { Anker };
        controleer.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), services => VerifyAsync(services, parsed.GetValue(Anker), stop), stop));
        var anker = new Command("anker", "Schrijft hoe ver het Logboek nu is, om elders te bewaren.") { Bestand };
        anker.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), services => AnchorAsync(services, Path.GetFullPath(parsed.GetValue(Bestand)!), stop), stop));
        return new Command("logboek", "Wie zag of deed wat: nalopen en verankeren.") { controleer, anker };
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, string? elders, CancellationToken stop)
    {
        if (elders is not null && !File.Exists(elders)) return Opdracht.Refuse(new NotFound($"Het bestand {elders} is er niet."));
        var ankers = new List<Loganker>();
        foreach (var bestand in new[] { Loganker.Bestand(services.GetRequiredService<Opslag>()), elders }.OfType<string>())
        {
            var gelezen = await Loganker.ReadAsync(bestand, stop);
            if (gelezen.Fault is { } fault) return Opdracht.Refuse(fault);
            ankers.AddRange(gelezen.Value);
        }

        var bevinding = await services.GetRequiredService<VerifyLogboek>().HandleAsync(ankers, stop);
        if (bevinding.Breuk is { } breuk) return Opdracht.Refuse(new Conflict(breuk));
        Console.WriteLine($"Het Logboek is heel: {bevinding.Regels} regels, de laatste is {bevinding.Laatste}, {ankers.Count.Aantal("anker", "ankers")}.");
        return 0;
    }

    private static async Task<int> AnchorAsync(IServiceProvider services, string bestand, CancellationToken stop)
    {
        if (await services.GetRequiredService<VerifyLogboek>().AnchorAsync(stop) is not { } anker) return Opdracht.Refuse(new NotFound("Het Logboek is nog leeg."));
        await Loganker.AppendAsync(bestand, anker, stop);
        Console.WriteLine($"Regel {anker.Volgnummer} staat in {bestand}.");
        return 0;
    }
}
