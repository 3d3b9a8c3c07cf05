using Matching.Http;
using Matching.Toegang;

namespace Matching.Netwerkcafes;

public static class NetwerkcafesSetup
{
    public static IServiceCollection AddNetwerkcafes(this IServiceCollection services) => services
        .AddSingleton(new Menupunt("Netwerkcafés", "/netwerkcafes", Deur.Netwerkcafes, Volgorde: 50));
}
