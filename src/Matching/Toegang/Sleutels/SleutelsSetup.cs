namespace Matching.Toegang.Sleutels;

public static class SleutelsSetup
{
    public static IServiceCollection AddSleutels(this IServiceCollection services) => services
        .AddSingleton<Sleutelkast>()
        .AddScoped<Rem>();
}
