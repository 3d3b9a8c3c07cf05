using Matching.Http;
using Matching.Toegang;

namespace Matching.Taxonomie;

public static class TaxonomieSetup
{
    public static IServiceCollection AddTaxonomie(this IServiceCollection services) => services
        .AddSingleton<Taxonomiehouder>()
        .AddHostedService<Taxonomiewacht>()
        .AddScoped<CorrectTaxonomie>()
        .AddScoped<FindCorrecties>()
        .AddSingleton(new Menupunt("Woorden", "/taxonomie", Deur.Taxonomie, Volgorde: 90));
}
