using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Zoeken;

namespace Matching.Flow.Opdrachten;

/// <summary><c>match</c>: a ranked list with reasons, for one vacature, one klant, or every open vacature.</summary>
public static class MatchOpdracht
{
    private static readonly Option<string?> Vacature = new("--vacature") { Description = "De sleutel van een vacature: wie past daarbij?" };
    private static readonly Option<string?> Klant = new("--klant") { Description = "De sleutel van een klant: welk werk past daarbij?" };
    private static readonly Option<bool> AlleOpen = new("--alle-open") { Description = "Alle open vacatures." };
    private static readonly Option<string?> Na = new("--na") { Description = "Met --alle-open: ga verder na de vacature met deze sleutel." };
    private static readonly Option<int> Aantal = new("--aantal")
    {
        Description = "Hoeveel per lijst: een heel getal vanaf 1 (standaard: 20).",
        DefaultValueFactory = _ => 20,
        CustomParser = given => given.Read<int>((string tekst, out int aantal) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out aantal) && aantal >= 1) ?? 0,
    };

    private static readonly Option<bool> AsJson = new("--json") { Description = "Schrijf JSON; met --alle-open een regel per vacature." };

    public static Command Make()
    {
        var command = new Command("match", "Toont wie bij welk werk past, met redenen.") { Vacature, Klant, AlleOpen, Na, Aantal, AsJson };
        command.Validators.Add(r =>
        {
            if (new Option[] { Vacature, Klant, AlleOpen }.Count(o => r.GetResult(o) is not null) != 1) r.AddError("Kies een van --vacature, --klant of --alle-open.");
        });
        command.SetAction((parsed, stop) => Opdracht.WithServicesAsync(parsed.Opslag(), async services =>
        {
            if (await Opstarten.OpenIndexAsync(services, stop) is { } fault) return Opdracht.Refuse(fault);
            return await MatchAsync(services, parsed, stop);
        }, stop));
        return command;
    }

    private static async Task<int> MatchAsync(IServiceProvider services, ParseResult parsed, CancellationToken stop)
    {
        var index = services.GetRequiredService<Zoekindex>();
        var rangschikker = services.GetRequiredService<Rangschikker>();
        var vandaag = services.GetRequiredService<TimeProvider>().Vandaag;
        var lasten = await services.GetRequiredService<Lastenbron>().LeesAsync(services.GetRequiredService<MatchingDbContext>(), stop);
        var (aantal, json) = (parsed.GetValue(Aantal), parsed.GetValue(AsJson));
        if (rangschikker.Waarschuwing is { } waarschuwing) Console.Error.WriteLine(waarschuwing);

        if (parsed.GetValue(Klant) is { } klantSleutel)
        {
            if (index.Klanten().FirstOrDefault(k => k.Sleutel == klantSleutel) is not { } klant) return Opdracht.Refuse(new NotFound($"Klant {klantSleutel} bestaat niet."));
            var plaatsen = rangschikker.RankVacatures(klant, aantal, lasten);
            if (json) Write(Vacaturelijst.Van(klantSleutel, rangschikker.Model, plaatsen));
            else Print($"Vacatures voor {klantSleutel}", plaatsen, p => $"{p.Paar.Vacature.Sleutel}  {p.Paar.Vacature.Titel}");
            return 0;
        }

        var vacatures = index.Vacatures();
        if (parsed.GetValue(Vacature) is { } vacatureSleutel)
        {
            vacatures = vacatures.Where(v => v.Sleutel == vacatureSleutel).ToList();
            if (vacatures.Count == 0) return Opdracht.Refuse(new NotFound($"Vacature {vacatureSleutel} bestaat niet."));
        }
        else
        {
            vacatures = vacatures.Where(v => v.IsOpen(vandaag) && string.CompareOrdinal(v.Sleutel, parsed.GetValue(Na)) > 0).OrderBy(v => v.Sleutel, StringComparer.Ordinal).ToList();
        }

        await foreach (var (vacature, plaatsen) in rangschikker.RankAllesAsync(vacatures, aantal, lasten, stop))
        {
            if (json) Write(Kandidatenlijst.Van(vacature.Sleutel, rangschikker.Model, plaatsen));
            else Print($"Kandidaten voor {vacature.Sleutel}  {vacature.Titel}", plaatsen, p => p.Paar.Klant.Sleutel);
        }

        return 0;
    }

    private static void Write<T>(T lijst) => Console.WriteLine(JsonSerializer.Serialize(lijst, Json.Options));

    private static void Print(string kop, IReadOnlyList<Plaats> plaatsen, Func<Plaats, string> wie)
    {
        Console.WriteLine(kop);
        foreach (var plaats in plaatsen)
        {
            Console.WriteLine(string.Create(Kalender.Nederlands, $"{plaats.Rang,4}  {wie(plaats)}  {Waarde.Van(plaats.Band)}  ({plaats.Score:0.00})"));
            foreach (var reden in plaats.Redenen.Take(5)) Console.WriteLine(string.Create(Kalender.Nederlands, $"        {reden.Bijdrage:+0.00;-0.00}  {reden.Tekst}"));
            if (plaats.Lastzin is { } last) Console.WriteLine(string.Create(Kalender.Nederlands, $"        {-plaats.Aftrek:+0.00;-0.00}  {last}"));
        }

        Console.WriteLine();
    }
}
