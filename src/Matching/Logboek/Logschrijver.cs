using System.Security.Claims;
using Matching.Data;
using Matching.Kern;

namespace Matching.Logboek;

/// <summary>
/// Writes who saw or decided what. A decision's line is saved with the decision; a look is saved before the page is shown, so that what cannot
/// be logged is not shown either (fails closed). The role is that of the session; purpose and fields follow from the place.
/// </summary>
public sealed class Logschrijver(MatchingDbContext db, TimeProvider clock, IHttpContextAccessor? http = null)
{
    /// <summary>Adds a line to the running unit of work; it is saved with the decision it tells of.</summary>
    public void Note(string account, Handeling handeling, string onderwerpSoort, Guid onderwerp, string plek, string? toelichting = null)
    {
        var (naam, doel, velden) = Logplek.Van(plek);
        db.Add(new Logregel
        {
            Tijdstip = clock.Nu,
            Account = account,
            Rol = RolVan(account),
            Handeling = handeling,
            OnderwerpSoort = onderwerpSoort,
            Onderwerp = onderwerp,
            Plek = naam,
            Toelichting = toelichting,
            Doel = doel,
            Velden = handeling == Handeling.Gezien ? velden : null,
        });
    }

    /// <summary>Saves one line per klant looked at; call it before anything about them leaves the server.</summary>
    public async Task SawKlantenAsync(string account, IEnumerable<Guid> klanten, string plek, CancellationToken stop, string? reden = null)
    {
        foreach (var klant in klanten) Note(account, Handeling.Gezien, "klant", klant, plek, reden);
        await db.SaveChangesAsync(stop);
    }

    // Who signs in is not yet who the request is from.
    private string? RolVan(string account)
    {
        if (account.Split(':') is [("werkgever" or "klant") and var rol, _]) return rol;
        return http?.HttpContext?.User is { } user && user.FindFirstValue(ClaimTypes.NameIdentifier) == account
            ? string.Join(", ", user.FindAll(ClaimTypes.Role).Select(r => r.Value).Order(StringComparer.Ordinal))
            : null;
    }
}
