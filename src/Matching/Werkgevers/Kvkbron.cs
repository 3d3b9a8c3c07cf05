using Matching.Kern;
using Matching.Toegang;
using Matching.Toegang.Oidc;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers;

/// <summary>The one werkgever behind a KvK number: a bedrijf with more vestigingen here is told apart by vestiging, or not at all.</summary>
public static class Kvkbron
{
    public static Bedrijfbron Werkgevers { get; } = new(async (db, kvk, vestiging, stop) =>
    {
        var alle = await db.Set<Werkgever>().AsNoTracking().Where(w => w.Kvk == kvk).ToListAsync(stop);
        var precies = alle.FindAll(w => vestiging is not null && w.Vestiging == vestiging);
        var past = precies.Count > 0 ? precies : alle.FindAll(w => vestiging is null || w.Vestiging is null);
        return past switch
        {
            [var een] => new Account($"werkgever:{een.Sleutel}", een.Naam, een.Id.Value, new HashSet<Rol> { Rol.Werkgever }),
            [] => new NotFound("Uw bedrijf is hier nog niet bekend. Vraag uw contactpersoon bij de gemeente om u uit te nodigen."),
            _ => new Conflict("Uw bedrijf staat hier met meer vestigingen. Vraag uw contactpersoon bij de gemeente voor welke u zich kunt aanmelden."),
        };
    });
}
