using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Rangschikking.Sporen;

/// <summary>Settings under <c>Matching:Sporen</c>.</summary>
public sealed class Spoorinstellingen
{
    /// <summary>Months that lists and events are kept: two years of work to learn from, of which the last half year still has to prove itself.</summary>
    public int BewaarMaanden { get; set; } = 24;
}

/// <summary>Ends what was kept about lists: when its time is up, and when a klant must be forgotten.</summary>
public sealed class Bewaartermijn(MatchingDbContext db, IOptions<Spoorinstellingen> instellingen, TimeProvider clock)
{
    /// <returns>How many lists and events went.</returns>
    public async Task<int> CleanAsync(CancellationToken stop)
    {
        var grens = clock.Vandaag.AddMonths(-instellingen.Value.BewaarMaanden);
        return await db.Set<GetoondeLijst>().Where(l => l.Dag < grens).ExecuteDeleteAsync(stop)
            + await db.Set<Lijstgebeurtenis>().Where(g => g.Dag < grens).ExecuteDeleteAsync(stop);
    }

    /// <summary>Takes a klant out of every list that stays. What is keyed by the klant alone goes with the klant itself.</summary>
    /// <returns>How many lists held the klant.</returns>
    public async Task<int> ForgetAsync(KlantId klant, CancellationToken stop)
    {
        var geraakt = new List<(GetoondeLijstId Id, byte[] Pak)>();
        await foreach (var lijst in db.Set<GetoondeLijst>().Select(l => new { l.Id, l.Pak }).AsAsyncEnumerable().WithCancellation(stop))
        {
            var plekken = Plekkenpak.Open(lijst.Pak);
            if (plekken.Any(p => p.Klant == klant)) geraakt.Add((lijst.Id, Plekkenpak.Pak([.. plekken.Where(p => p.Klant != klant)])));
        }

        foreach (var (id, pak) in geraakt) await db.Set<GetoondeLijst>().Where(l => l.Id == id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Pak, pak), stop);
        return geraakt.Count;
    }
}
