using System.CommandLine;
using Matching.Http;
using Matching.Rangschikking;
using Matching.Training;

namespace Matching.Flow.Opdrachten;

/// <summary><c>model</c>: which rankers there are, which is in use, and another one in its place. A running server follows within a second.</summary>
public static class ModelOpdracht
{
    private static readonly Argument<string> Versie = new("versie") { Description = "De versie, zoals ‘model list’ die toont, of handgewogen voor de vaste gewichten." };
    private static readonly Option<string?> Getekend = new("--getekend") { Description = "De naam van wie tekent als er te weinig gegevens zijn om te toetsen." };
    private static readonly Option<string?> Reden = new("--reden") { Description = "Waarom." };

    public static Command Make()
    {
        var list = new Command("list", "Toont elk model, het oudste eerst; * staat bij wat in gebruik is.");
        list.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), services => Task.FromResult(List(services)), stop));
        var activate = new Command("activate", "Neemt een model in gebruik als het door de toets komt.") { Versie, Getekend, Reden };
        activate.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), services => ActivateAsync(services, parsed, stop), stop));
        var rollback = new Command("rollback", "Gaat terug naar wat hiervoor in gebruik was.") { Reden };
        rollback.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), services => RollbackAsync(services, parsed.GetValue(Reden), stop), stop));
        return new Command("model", "Welke volgorde is in gebruik: tonen, in gebruik nemen, teruggaan.") { list, activate, rollback };
    }

    private static string Door => $"opdrachtregel:{Environment.UserName}";

    private static int List(IServiceProvider services)
    {
        var houder = services.GetRequiredService<Modelhouder>();
        if (houder.Waarschuwing is { } waarschuwing) Console.Error.WriteLine(waarschuwing);
        foreach (var model in services.GetRequiredService<Modelkast>().Alle())
        {
            var wat = model switch
            {
                { Map: null } => "vaste gewichten",
                { Tot: { } tot } => $"{(model.IsMeegeleverd ? "meegeleverd" : "eigen")}, geleerd tot {tot:yyyy-MM-dd}{(model.Vacatures is { } v ? $" van {v.Aantal("vacature", "vacatures")}" : "")}",
                _ => "niet te lezen",
            };
            Console.WriteLine($"{model.Versie,-20} {wat}{(model.Versie == houder.Actief.Versie ? " *" : "")}");
        }

        return 0;
    }

    private static async Task<int> ActivateAsync(IServiceProvider services, ParseResult parsed, CancellationToken stop)
    {
        var verzoek = new Modelverzoek(parsed.GetValue(Versie)!, Door, parsed.GetValue(Getekend), parsed.GetValue(Reden));
        var done = await services.GetRequiredService<ActivateModel>().HandleAsync(verzoek, Opdracht.Voortgang(), stop);
        if (done.Fault is { } fault) return Opdracht.Refuse(fault);
        if (done.Value.Toets is { } toets) Console.WriteLine(toets);
        return Told(done.Value);
    }

    private static async Task<int> RollbackAsync(IServiceProvider services, string? reden, CancellationToken stop)
    {
        var done = await services.GetRequiredService<RollbackModel>().HandleAsync(Door, reden, stop);
        return done.Fault is { } fault ? Opdracht.Refuse(fault) : Told(done.Value);
    }

    private static int Told(Modelinzet inzet)
    {
        Console.WriteLine($"{inzet.Naar} is nu in gebruik{(inzet.Getekend is { } wie ? $", getekend door {wie}" : "")}. Hiervoor: {inzet.Van}. Alle lijsten worden opnieuw gemaakt.");
        return 0;
    }
}
