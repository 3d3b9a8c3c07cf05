using Matching.Data;
using Matching.Import.Bestanden;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>Takes a klant out of what is remembered of deliveries: the own rows, the rows about the klant, and the lists the klant is on.</summary>
public sealed class ForgetLeveringen(MatchingDbContext db)
{
    /// <summary>Files whose rows are each about one klant, named in this field.</summary>
    private static readonly string[] OverEenKlant = [ContactenBestand.Name, VoorstellenBestand.Name, PlaatsingenBestand.Name, TrajectinzetBestand.Name];

    /// <returns>How many remembered rows went.</returns>
    public async Task<int> HandleAsync(string klant, CancellationToken stop)
    {
        var weg = await DeleteAsync(KlantenBestand.Name, [klant], stop);
        var begin = klant + "|";
        weg += await DeleteAsync(
            DiagnosesBestand.Name, await db.Set<GeleverdeRij>().Where(r => r.Bestand == DiagnosesBestand.Name && r.Sleutel.StartsWith(begin)).Select(r => r.Sleutel).ToListAsync(stop), stop);
        foreach (var bestand in OverEenKlant) weg += await DeleteAsync(bestand, await RijenAsync(bestand, "klant", deel => deel == klant, stop), stop);
        foreach (var cafe in await RijenAsync(NetwerkcafesBestand.Name, "klanten", deel => deel.Split('|').Contains(klant), stop)) await TakeOffAsync(cafe, klant, stop);
        return weg;
    }

    // The fields are JSON text, which the two databases each search in their own way; so they are read here.
    private async Task<List<string>> RijenAsync(string bestand, string veld, Func<string, bool> gaatOver, CancellationToken stop)
    {
        var gevonden = new List<string>();
        await foreach (var rij in db.Set<GeleverdeRij>().AsNoTracking().Where(r => r.Bestand == bestand).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (rij.Velden.TryGetValue(veld, out var waarde) && gaatOver(waarde)) gevonden.Add(rij.Sleutel);
        }

        return gevonden;
    }

    private async Task<int> DeleteAsync(string bestand, IReadOnlyList<string> sleutels, CancellationToken stop)
    {
        var weg = 0;
        foreach (var deel in sleutels.Chunk(500))
        {
            weg += await db.Set<GeleverdeRij>().Where(r => r.Bestand == bestand && deel.Contains(r.Sleutel)).ExecuteDeleteAsync(stop);
            await db.Set<Verschil>().Where(v => v.Bestand == bestand && deel.Contains(v.Sleutel)).ExecuteDeleteAsync(stop);
        }

        return weg;
    }

    private async Task TakeOffAsync(string cafe, string klant, CancellationToken stop)
    {
        var rij = await db.Set<GeleverdeRij>().SingleAsync(r => r.Bestand == NetwerkcafesBestand.Name && r.Sleutel == cafe, stop);
        rij.Velden["klanten"] = string.Join('|', rij.Velden["klanten"].Split('|').Where(k => k != klant).DefaultIfEmpty("geen"));
        db.Update(rij);
        await db.Set<Verschil>().Where(v => v.Bestand == NetwerkcafesBestand.Name && v.Sleutel == cafe && v.Veld == "klanten").ExecuteDeleteAsync(stop);
    }
}
