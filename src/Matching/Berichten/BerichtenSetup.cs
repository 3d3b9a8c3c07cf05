using Matching.Http;
using Matching.Toegang;

namespace Matching.Berichten;

public static class BerichtenSetup
{
    public static IServiceCollection AddBerichten(this IServiceCollection services)
    {
        services.AddOptions<Mailinstellingen>().BindConfiguration("Matching:Mail");
        return services
            .AddSingleton<Webadres>()
            .AddScoped<Postvak>()
            .AddScoped<ReadPoststand>()
            .AddSingleton<Postbode>()
            .AddHostedService(services => services.GetRequiredService<Postbode>())
            .AddSingleton(new Menupunt("Post", "/post", Deur.Post, Volgorde: 95));
    }
}
