using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Jobcoaching;

/// <summary>Ends the active jobcoachinzet of a werkgever; the row stays as history, and another jobcoach can be assigned.</summary>
public sealed class EndJobcoach(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    /// <param name="gezien">The inzet the asker had on the screen: when it has since made way for another, nothing ends.</param>
    public async Task<Result<Jobcoachinzet>> HandleAsync(string werkgeverSleutel, Account door, CancellationToken stop, JobcoachinzetId? gezien = null)
    {
        var found = await (
            from inzet in db.Set<Jobcoachinzet>()
            join werkgever in db.Set<Werkgever>() on inzet.WerkgeverId equals werkgever.Id
            where werkgever.Sleutel == werkgeverSleutel && inzet.Tot == null
            select inzet).SingleOrDefaultAsync(stop);
        if (found is null) return Nobody(werkgeverSleutel);

        if (gezien is { } id && id != found.Id) return new Conflict("Ondertussen is hier een andere jobcoach aangewezen. Kijk eerst wie er nu is.");

        found.Tot = clock.Nu;
        log.Note(door.Sleutel, Handeling.JobcoachBeeindigd, "werkgever", found.WerkgeverId.Value, "/werkgevers");
        db.Note(WijzigingSoort.Werkgever, found.WerkgeverId.Value, clock);
        try
        {
            await db.SaveChangesAsync(stop);
            return found;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another ended it between our look and our save: theirs is the end that counts, and the one in the log.
            db.ChangeTracker.Clear();
            return Nobody(werkgeverSleutel);
        }
    }

    private static NotFound Nobody(string werkgever) => new($"Werkgever {werkgever} heeft nu geen jobcoach.");
}
