using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten;

/// <summary>Something that held for a klant from a date on; without <paramref name="Inhoud"/> it ended or became unknown.</summary>
public sealed record Historiefeit(KlantId KlantId, HistorieSoort Soort, DateOnly Van, string? Inhoud);

/// <summary>
/// Adds facts to the dated history in the running unit of work. A fact about a date that already has one corrects it;
/// "nothing known" about a klant of whom nothing was known is not a fact.
/// </summary>
public sealed class RecordHistorie(MatchingDbContext db, TimeProvider clock)
{
    public async Task HandleAsync(IReadOnlyCollection<Historiefeit> feiten, CancellationToken stop)
    {
        var klanten = feiten.Select(f => f.KlantId).Distinct().ToList();
        var bekend = (await db.Set<Klanthistorie>().Where(h => klanten.Contains(h.KlantId)).ToListAsync(stop))
            .ToLookup(h => (h.KlantId, h.Soort));
        foreach (var feit in feiten)
        {
            var eerder = bekend[(feit.KlantId, feit.Soort)];
            if (eerder.FirstOrDefault(h => h.Van == feit.Van) is { } zelfdeDag)
            {
                (zelfdeDag.Inhoud, zelfdeDag.Vastgelegd) = (feit.Inhoud, clock.Nu);
            }
            else if (feit.Inhoud is not null || eerder.Any())
            {
                db.Add(new Klanthistorie
                {
                    Id = Guid.CreateVersion7(), KlantId = feit.KlantId, Soort = feit.Soort, Van = feit.Van, Inhoud = feit.Inhoud, Vastgelegd = clock.Nu,
                });
            }
        }
    }
}
