using Matching.Import.Begrippen;

namespace Matching.Import;

public static class ImportSetup
{
    public static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddScoped<Gegevensmap>()
        .AddScoped<ForgetLeveringen>()
        .AddScoped<ImportTaxonomie>();
}
