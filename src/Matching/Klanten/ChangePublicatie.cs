using Matching.Data;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten;

/// <summary>A klant turns the own key to publication. Taking it back works at once and never fails on somebody else's change.</summary>
public sealed class ChangePublicatie(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    private const int Pogingen = 5;

    public async Task HandleAsync(KlantId id, bool aan, Account door, string plek, CancellationToken stop)
    {
        for (var poging = 1; ; poging++)
        {
            var klant = await db.Set<Klant>().SingleAsync(k => k.Id == id, stop);
            if (klant.PublicatieKlant == aan) return;
            klant.PublicatieKlant = aan;
            db.Note(WijzigingSoort.Klant, id.Value, clock);
            db.Enqueue(WerkitemSoort.KlantGewijzigd, id.Value, clock);
            log.Note(door.Sleutel, Handeling.PublicatieGewijzigd, "klant", id.Value, plek, aan ? "aan" : "uit");
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateConcurrencyException) when (poging < Pogingen)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
