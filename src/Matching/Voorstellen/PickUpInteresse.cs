using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>An accountmanager takes up a werkgever's wish to meet someone; doing it twice changes nothing.</summary>
public sealed class PickUpInteresse(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public async Task<Fault?> HandleAsync(InteresseId id, Account door, CancellationToken stop)
    {
        var interesse = await db.Set<Interesse>().SingleOrDefaultAsync(i => i.Id == id, stop);
        if (interesse is null) return new NotFound("Deze interesse bestaat niet.");
        if (interesse.Opgepakt is not null) return null;
        interesse.Opgepakt = clock.Nu;
        log.Note(door.Sleutel, Handeling.InteresseOpgepakt, "klant", interesse.KlantId.Value, "/vacatures");
        db.Note(WijzigingSoort.Interesse, interesse.Id.Value, clock);
        await db.SaveChangesAsync(stop);
        return null;
    }
}
