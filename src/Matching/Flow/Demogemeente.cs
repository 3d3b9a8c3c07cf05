using System.Globalization;
using Matching.Data;
using Matching.Demo;
using Matching.Import;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Flow;

/// <summary>
/// Fills an empty database with the fictitious gemeente, by the door any delivery comes through. A start that was killed half-way is
/// finished by the next one: the note of the day is removed only when all of it is in, and importing twice changes nothing.
/// </summary>
public static class Demogemeente
{
    public static async Task FillIfEmptyAsync(IServiceProvider services, IProgress<string> voortgang, CancellationToken stop)
    {
        var db = services.GetRequiredService<MatchingDbContext>();
        var note = Path.Combine(services.GetRequiredService<Opslag>().Map, "demo.bezig");
        if (!File.Exists(note))
        {
            if (await db.Set<Medewerker>().AnyAsync(stop)) return;
            await File.WriteAllTextAsync(note, services.GetRequiredService<TimeProvider>().Vandaag.ToString("O", CultureInfo.InvariantCulture), stop);
        }

        voortgang.Report("De database is leeg: een demogemeente maken en inlezen.");
        var dag = DateOnly.ParseExact(await File.ReadAllTextAsync(note, stop), "O", CultureInfo.InvariantCulture);
        await FillAsync(services.GetRequiredService<Gegevensmap>(), new DemoOpties(dag), stop);
        File.Delete(note);
    }

    private static async Task FillAsync(Gegevensmap gegevensmap, DemoOpties opties, CancellationToken stop)
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
}
