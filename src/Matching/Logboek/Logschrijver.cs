using Matching.Data;
using Matching.Kern;

namespace Matching.Logboek;

/// <summary>
/// Writes who saw or decided what. A decision's line is saved with the decision; a look is saved before the page is shown, so that what cannot
/// be logged is not shown either (fails closed).
/// </summary>
public sealed class Logschrijver(MatchingDbContext db, TimeProvider clock)
{
    /// <summary>Adds a line to the running unit of work; it is saved with the decision it tells of.</summary>
    public void Note(string account, Handeling handeling, string onderwerpSoort, Guid onderwerp, string plek, string? toelichting = null) =>
        db.Add(new Logregel
        {
            Tijdstip = clock.Nu,
            Account = account,
            Handeling = handeling,
            OnderwerpSoort = onderwerpSoort,
            Onderwerp = onderwerp,
            Plek = plek,
            Toelichting = toelichting,
        });

    /// <summary>Saves one line per klant looked at; call it before anything about them leaves the server.</summary>
    public async Task SawKlantenAsync(string account, IEnumerable<Guid> klanten, string plek, CancellationToken stop, string? reden = null)
    {
        foreach (var klant in klanten) Note(account, Handeling.Gezien, "klant", klant, plek, reden);
        await db.SaveChangesAsync(stop);
    }
}
