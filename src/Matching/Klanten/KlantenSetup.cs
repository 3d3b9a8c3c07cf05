using Matching.Klanten.Aanmelden;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten;

public static class KlantenSetup
{
    public static IServiceCollection AddKlanten(this IServiceCollection services) => services
        .AddKlantaanmelding()
        .AddSingleton(new AccountBron("klant:", async (db, sleutel, stop) =>
            await db.Set<Klant>().SingleOrDefaultAsync(k => k.Sleutel == sleutel, stop) is { } klant
                ? Klantaccount.Van(klant)
                : null));
}
