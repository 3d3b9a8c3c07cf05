using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Vacatures;

/// <summary>
/// Lets a werkgever browse for a vacature. What an accountmanager saves is accepted by saving it; what the WSP delivers is accepted with its first
/// delivery; every later change, and what a consulent enters, an accountmanager accepts by hand.
/// </summary>
public sealed class AcceptVacature(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    /// <param name="eisen">The stamp of the demands that were on the screen: nobody accepts what they did not see.</param>
    public async Task<Fault?> HandleAsync(string sleutel, string eisen, Account door, CancellationToken stop)
    {
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == sleutel, stop);
        if (vacature is null) return new NotFound($"Vacature {sleutel} bestaat niet.");
        if (Eisenstempel.Van(vacature) != eisen) return new Conflict("De vacature is net gewijzigd. Bekijk de eisen opnieuw.");
        await NoteAsync(vacature, door, stop);
        log.Note(door.Sleutel, Handeling.VacatureGeaccepteerd, "vacature", vacature.Id.Value, $"/vacatures/{sleutel}");
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>Puts the word in the running unit of work.</summary>
    public async Task NoteAsync(Vacature vacature, Account door, CancellationToken stop)
    {
        var akkoord = await db.Set<Vacatureakkoord>().SingleOrDefaultAsync(a => a.VacatureId == vacature.Id, stop);
        if (akkoord is null) db.Add(akkoord = new Vacatureakkoord { VacatureId = vacature.Id, Eisen = "", Op = clock.Nu });
        (akkoord.Eisen, akkoord.DoorId, akkoord.Op) = (Eisenstempel.Van(vacature), door.MedewerkerId, clock.Nu);
    }

    /// <summary>What the WSP delivered and nobody looked at since: it comes from its accountmanagers' own register.</summary>
    public async Task<int> AcceptDeliveriesAsync(CancellationToken stop)
    {
        var geleverd = await db.Set<Vacature>().AsNoTracking()
            .Where(v => v.Bron == VacatureBron.Wsp && v.IngevoerdDoorId == null && !db.Set<Vacatureakkoord>().Any(a => a.VacatureId == v.Id)).ToListAsync(stop);
        db.AddRange(geleverd.Select(v => new Vacatureakkoord { VacatureId = v.Id, Eisen = Eisenstempel.Van(v), Op = clock.Nu }));
        await db.SaveChangesAsync(stop);
        return geleverd.Count;
    }

    /// <summary>The demands as they stand are the demands as accepted.</summary>
    public static Task<bool> IsAcceptedAsync(MatchingDbContext db, Vacature vacature, CancellationToken stop)
    {
        var eisen = Eisenstempel.Van(vacature);
        return db.Set<Vacatureakkoord>().AnyAsync(a => a.VacatureId == vacature.Id && a.Eisen == eisen, stop);
    }
}
