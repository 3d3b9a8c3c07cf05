using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>Ends someone's access at once: open sessions, links and ways to sign in. Who it was stays known.</summary>
public sealed class WithdrawContactpersoon(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public async Task<Fault?> HandleAsync(string sleutel, ContactpersoonId id, Account door, CancellationToken stop)
    {
        var gevonden = await (from c in db.Set<Contactpersoon>()
                              join w in db.Set<Werkgever>() on c.WerkgeverId equals w.Id
                              where c.Id == id && w.Sleutel == sleutel
                              select c).SingleOrDefaultAsync(stop);
        if (gevonden is not { } contactpersoon) return new NotFound("Deze persoon staat niet bij deze werkgever.");
        if (contactpersoon.Ingetrokken is not null) return null;
        (contactpersoon.Ingetrokken, contactpersoon.TotpGeheim) = (clock.Nu, null);
        db.RemoveRange(await db.Set<Passkey>().Where(p => p.ContactpersoonId == id).ToListAsync(stop));
        db.RemoveRange(await db.Set<Uitnodiging>().Where(u => u.ContactpersoonId == id).ToListAsync(stop));
        log.Note(door.Sleutel, Handeling.ContactpersoonIngetrokken, "contactpersoon", id.Value, $"/werkgevers/{sleutel}/contactpersonen", contactpersoon.Email);
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Conflict("Er veranderde net iets bij deze persoon. Probeer het opnieuw.");
        }
    }
}
