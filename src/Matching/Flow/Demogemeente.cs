using System.Text.Json;
using Matching.Data;
using Matching.Demo;
using Matching.Import;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Flow;

/// <summary>
/// Fills an empty database with the fictitious gemeente, by the door any delivery comes through. A start that was killed half-way is
/// finished by the next one: the note of what was begun is removed only when all of it is in, and importing twice changes nothing.
/// </summary>
public static class Demogemeente
{
    /// <returns>A refusal when there is something in the database already.</returns>
    public static async Task<Fault?> FillAsync(IServiceProvider services, DemoOpties opties, IProgress<string>? voortgang, CancellationToken stop)
    {
        var note = Path.Combine(services.GetRequiredService<Opslag>().Map, "demo.bezig");
        if (!File.Exists(note))
        {
            if (await services.GetRequiredService<MatchingDbContext>().Set<Medewerker>().AnyAsync(stop)) return new Conflict("De database is niet leeg. Maak een demogemeente in een nieuwe map, met --data.");
            await File.WriteAllTextAsync(note, JsonSerializer.Serialize(new Begonnen(opties.Klanten, opties.Seed, opties.Vandaag, opties.Arm)), stop);
        }

        voortgang?.Report("Een demogemeente maken en inlezen.");
        var begonnen = JsonSerializer.Deserialize<Begonnen>(await File.ReadAllTextAsync(note, stop))!;
        await ImportAsync(services.GetRequiredService<Gegevensmap>(), new(begonnen.Klanten, begonnen.Seed, begonnen.Vandaag) { Arm = begonnen.Arm }, stop);
        await Interessemaker.FillAsync(services.GetRequiredService<MatchingDbContext>(), services.GetRequiredService<TimeProvider>(), stop);
        File.Delete(note);
        return null;
    }

    private static async Task ImportAsync(Gegevensmap gegevensmap, DemoOpties opties, CancellationToken stop)
    {
        var map = Directory.CreateTempSubdirectory("matching-demo-").FullName;
        try
        {
            DemoGegevensmap.Write(map, opties);
            var verslag = await gegevensmap.ImportAsync(map, proef: false, voortgang: null, stop);
            if (verslag.Fault is { } fault) throw new InvalidOperationException(fault.Tekst);
            if (verslag.Value.IsGeweigerd) throw new InvalidOperationException(ImportverslagTekst.Write(verslag.Value));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>What was begun, so that the next start finishes that and nothing else.</summary>
    private sealed record Begonnen(int Klanten, int Seed, DateOnly Vandaag, bool Arm);
}
