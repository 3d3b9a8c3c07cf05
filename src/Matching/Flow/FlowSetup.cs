using Matching.Gebieden;
using Matching.Plaatsingen;
using Matching.Voorstellen;

namespace Matching.Flow;

public static class FlowSetup
{
    /// <summary>What a room needs from rooms to its right is handed in here.</summary>
    public static IServiceCollection AddFlow(this IServiceCollection services) => services
        .AddSingleton(new Startpunten(Startpostcodes.Alle.ToDictionary(p => p.Key, p => p.Value.Middelpunt)))
        .AddSingleton(Koppelbron.Gegevens)
        .AddSingleton(Werkplekken.Werkverleden)
        .AddSingleton<Werkstroom>()
        .AddHostedService(services => services.GetRequiredService<Werkstroom>())
        .AddHostedService<Dagwissel>();
}
