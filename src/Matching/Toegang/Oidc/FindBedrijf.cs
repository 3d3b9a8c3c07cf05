using System.Security.Claims;
using Matching.Data;
using Matching.Kern;

namespace Matching.Toegang.Oidc;

/// <summary>Finds the account of a bedrijf by KvK number and, when the broker gives it, vestiging; the room of the werkgevers knows how.</summary>
public sealed record Bedrijfbron(Func<MatchingDbContext, string, string?, CancellationToken, Task<Result<Account>>> FindAsync);

/// <summary>From the claims of eHerkenning to the account of one werkgever.</summary>
public sealed class FindBedrijf(MatchingDbContext db, Aanmeldwegen wegen, Bedrijfbron bron)
{
    public async Task<Result<Herkend>> HandleAsync(ClaimsPrincipal claims, CancellationToken stop)
    {
        var kvk = claims.FindFirstValue(wegen.Werkgevers.Kvkclaim);
        if (kvk is not { Length: 8 } || !kvk.All(char.IsAsciiDigit)) return new Invalid("eHerkenning gaf geen KvK-nummer door. Vraag het uw contactpersoon bij de gemeente.");
        var found = await bron.FindAsync(db, kvk, claims.FindFirstValue(wegen.Werkgevers.Vestigingclaim), stop);
        return found.Fault is { } fault ? fault : new Herkend(found.Value, Rollen: null);
    }
}
