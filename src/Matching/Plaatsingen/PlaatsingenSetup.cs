using Matching.Http;
using Matching.Toegang;

namespace Matching.Plaatsingen;

public static class PlaatsingenSetup
{
    public static IServiceCollection AddPlaatsingen(this IServiceCollection services) => services
        .AddScoped<Jobcoachconflicten>()
        .AddScoped<NoteAfloop>()
        .AddSingleton(new Menupunt("Werkgevers", "/werkgevers", Deur.Werkgevers, Volgorde: 40))
        .AddSingleton(new Menupunt("Plaatsingslijst", "/plaatsingslijst", Deur.Plaatsingslijst, Volgorde: 60));
}
