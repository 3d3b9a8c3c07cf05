using Matching.Data;
using Matching.Klanten;
using Microsoft.EntityFrameworkCore;

namespace Matching.Diagnoses;

/// <summary>
/// Keeps the distance that holds now on the klant: that of the newest diagnose, whichever day it came in (B19). Looks at what is saved, in the
/// running transaction, and leaves the saving of its outcome to whoever asked.
/// </summary>
public sealed class Afstand(MatchingDbContext db)
{
    public async Task UpdateAsync(List<KlantId> klanten, CancellationToken stop)
    {
        var diagnoses = await db.Set<Diagnose>().Where(d => klanten.Contains(d.KlantId))
            .Select(d => new { d.KlantId, d.Datum, d.Maanden, d.Oordeel }).ToListAsync(stop);
        var nieuwste = diagnoses.GroupBy(d => d.KlantId).ToDictionary(g => g.Key, g => g.MaxBy(d => d.Datum)!);
        foreach (var klant in await db.Set<Klant>().Where(k => klanten.Contains(k.Id)).ToListAsync(stop))
        {
            var diagnose = nieuwste.GetValueOrDefault(klant.Id);
            klant.AfstandMaanden = diagnose?.Oordeel?.Maanden ?? diagnose?.Maanden;
        }
    }
}
