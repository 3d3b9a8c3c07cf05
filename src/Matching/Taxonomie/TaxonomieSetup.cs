namespace Matching.Taxonomie;

public static class TaxonomieSetup
{
    public static IServiceCollection AddTaxonomie(this IServiceCollection services) => services
        .AddSingleton<Taxonomiehouder>()
        .AddHostedService<Taxonomiewacht>()
        .AddScoped<CorrectTaxonomie>();
}
