using Matching.Data;
using Matching.Klanten;
using Microsoft.EntityFrameworkCore;

namespace Matching.Diagnoses;

/// <summary>Keeps the distance that holds now on the klant: that of the newest diagnose, whichever day it came in (B19).</summary>
public sealed class Afstand(MatchingDbContext db)
{
    private const int AtOnce = 500;

    public async Task UpdateAsync(IEnumerable<KlantId> klanten, CancellationToken stop)
    {
        foreach (var ids in klanten.Chunk(AtOnce).Select(chunk => chunk.ToList()))
        {
            var diagnoses = await db.Set<Diagnose>().Where(d => ids.Contains(d.KlantId))
                .Select(d => new { d.KlantId, d.Datum, d.Maanden, d.Oordeel }).ToListAsync(stop);
            var nieuwste = diagnoses.GroupBy(d => d.KlantId).ToDictionary(g => g.Key, g => g.MaxBy(d => d.Datum)!);
            foreach (var klant in await db.Set<Klant>().Where(k => ids.Contains(k.Id)).ToListAsync(stop))
            {
                var diagnose = nieuwste.GetValueOrDefault(klant.Id);
                klant.AfstandMaanden = diagnose?.Oordeel?.Maanden ?? diagnose?.Maanden;
            }

            await db.SaveChangesAsync(stop);
        }
    }
}
