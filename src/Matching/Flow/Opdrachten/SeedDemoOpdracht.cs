using System.CommandLine;
using System.Globalization;
using Matching.Demo;
using Matching.Kern;

namespace Matching.Flow.Opdrachten;

/// <summary><c>seed-demo</c>: a fictitious gemeente in an empty database.</summary>
public static class SeedDemoOpdracht
{
    private static readonly Option<int> Klanten = Number("--klanten", $"Hoeveel klanten er nu zijn: een heel getal vanaf 20 (standaard: {DemoOpties.GewoneKlanten}).", DemoOpties.GewoneKlanten, minst: 20);
    private static readonly Option<int> Seed = Number("--seed", $"Een ander getal geeft een andere gemeente: een heel getal vanaf 0 (standaard: {DemoOpties.GewoneSeed}).", DemoOpties.GewoneSeed, minst: 0);
    private static readonly Option<bool> Arm = new("--arm") { Description = "Dezelfde gemeente met weinig gegevens: geen voorstellen, veel plaatsingen zonder vacature, veel vacatures met alleen tekst, veel dunne diagnoses." };

    public static Command Make()
    {
        var command = new Command("seed-demo", "Maakt een verzonnen gemeente met een verleden om van te leren, in een lege database.") { Klanten, Seed, Arm };
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            var opties = new DemoOpties(parsed.GetValue(Klanten), parsed.GetValue(Seed), services.GetRequiredService<TimeProvider>().Vandaag) { Arm = parsed.GetValue(Arm) };
            if (await Demogemeente.FillAsync(services, opties, Opdracht.Voortgang(), stop) is { } fault) return Opdracht.Refuse(fault);
            Console.WriteLine($"De demogemeente staat in {parsed.Opslag().Map}.");
            return 0;
        }, stop));
        return command;
    }

    private static Option<int> Number(string naam, string uitleg, int gewoon, int minst) => new(naam)
    {
        Description = uitleg,
        DefaultValueFactory = _ => gewoon,
        CustomParser = given => given.Read((string tekst, out int getal) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out getal) && getal >= minst) ?? gewoon,
    };
}
