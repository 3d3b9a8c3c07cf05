using Matching.Toegang;
using Matching.Toegang.Sleutels;

namespace Matching.Klanten.Aanmelden;

public static class AanmeldenSetup
{
    public static IServiceCollection AddKlantaanmelding(this IServiceCollection services) => services
        .AddScoped<IssueKlantsleutel>()
        .AddScoped<GrantToegang>()
        .AddScoped<SignInKlant>()
        .AddSingleton<Linkaanvragen>()
        .AddHostedService(services => services.GetRequiredService<Linkaanvragen>())
        .AddSingleton(new Aanmeldplek(Deur.Mijn, SignInKlant.Plek, "Ik zoek werk"));
}
