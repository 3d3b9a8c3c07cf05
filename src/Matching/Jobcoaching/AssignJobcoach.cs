using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Jobcoaching;

/// <summary>Another jobcoach is active at this werkgever; the sentence names who, and since when.</summary>
public sealed record OtherJobcoachActive(string Jobcoach, string Tekst) : Fault(Tekst);

/// <summary>
/// Gives a werkgever its one jobcoach (E12). The filtered unique index decides who is first; this only says it in words.
/// </summary>
public sealed class AssignJobcoach(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public async Task<Result<Jobcoachinzet>> HandleAsync(string werkgeverSleutel, string jobcoachSleutel, Account door, CancellationToken stop)
    {
        var werkgever = await db.Set<Werkgever>().AsNoTracking().SingleOrDefaultAsync(w => w.Sleutel == werkgeverSleutel, stop);
        if (werkgever is null) return new NotFound($"Werkgever {werkgeverSleutel} bestaat niet.");
        var jobcoach = await db.Set<Medewerker>().AsNoTracking().SingleOrDefaultAsync(m => m.Sleutel == jobcoachSleutel, stop);
        if (jobcoach is null || !jobcoach.Rollen.Contains(Rol.Jobcoach))
        {
            return new Invalid($"{jobcoachSleutel} is geen jobcoach. Kies iemand met de rol jobcoach.");
        }

        while (true)
        {
            if (await ActiveAsync(werkgever, stop) is { } active) return Decide(active, jobcoach, werkgever);

            var inzet = new Jobcoachinzet { Id = JobcoachinzetId.New(), WerkgeverId = werkgever.Id, JobcoachId = jobcoach.Id, Van = clock.Nu, DoorId = door.MedewerkerId };
            db.Add(inzet);
            log.Note(door.Sleutel, Handeling.JobcoachToegewezen, "werkgever", werkgever.Id.Value, "/werkgevers", jobcoach.Sleutel);
            db.Note(WijzigingSoort.Werkgever, werkgever.Id.Value, clock);
            try
            {
                await db.SaveChangesAsync(stop);
                return inzet;
            }
            catch (DbUpdateException refused) when (MatchingDbContext.IsTaken(refused))
            {
                // The index refused: someone was first between our look and our save. Look again; they may even have left already.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static Result<Jobcoachinzet> Decide(Active active, Medewerker jobcoach, Werkgever werkgever) =>
        active.Inzet.JobcoachId == jobcoach.Id
            ? active.Inzet
            : new OtherJobcoachActive(
                active.Jobcoach.Sleutel,
                $"Bij {werkgever.Naam} is {active.Jobcoach.Naam} ({active.Jobcoach.Sleutel}) al jobcoach sinds {Kalender.Lokaal(active.Inzet.Van).ToString("d MMMM yyyy", Kalender.Nederlands)}. Overleg met {active.Jobcoach.Naam}, of beëindig eerst die inzet.");

    private Task<Active?> ActiveAsync(Werkgever werkgever, CancellationToken stop) =>
        (from inzet in db.Set<Jobcoachinzet>().AsNoTracking()
         join medewerker in db.Set<Medewerker>() on inzet.JobcoachId equals medewerker.Id
         where inzet.WerkgeverId == werkgever.Id && inzet.Tot == null
         select new Active(inzet, medewerker)).SingleOrDefaultAsync(stop);

    private sealed record Active(Jobcoachinzet Inzet, Medewerker Jobcoach);
}
