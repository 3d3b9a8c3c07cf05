namespace Matching.Taxonomie;

public static class TaxonomieSetup
{
    /// <param name="analyse">How text becomes terms, to read free text with.</param>
    public static IServiceCollection AddTaxonomie(this IServiceCollection services, Tekstanalyse analyse) => services
        .AddSingleton(new Taxonomiehouder(analyse))
        .AddHostedService<Taxonomiewacht>()
        .AddScoped<CorrectTaxonomie>();
}
