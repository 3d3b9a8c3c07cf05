namespace Matching.Rangschikking;

public static class RangschikkingSetup
{
    public static IServiceCollection AddRangschikking(this IServiceCollection services) => services
        .AddSingleton(_ => Modelhouder.Open(Modelhouder.Meegeleverd))
        .AddSingleton<Rangschikker>();
}
