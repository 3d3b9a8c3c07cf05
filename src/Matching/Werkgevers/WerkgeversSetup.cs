using Matching.Toegang;
using Matching.Werkgevers.Contactpersonen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers;

public static class WerkgeversSetup
{
    public static IServiceCollection AddWerkgevers(this IServiceCollection services) => services
        .AddSingleton(Kvkbron.Werkgevers)
        .AddContactpersonen()
        .AddSingleton(new AccountBron("werkgever:", async (db, sleutel, stop) =>
            await db.Set<Werkgever>().SingleOrDefaultAsync(w => w.Sleutel == sleutel, stop) is { } werkgever
                ? new Account($"werkgever:{sleutel}", werkgever.Naam, werkgever.Id.Value, new HashSet<Rol> { Rol.Werkgever })
                : null));
}
