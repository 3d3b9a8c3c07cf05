using Matching.Data;

namespace Matching.Logboek;

public static class LogboekSetup
{
    public static IServiceCollection AddLogboek(this IServiceCollection services) => services
        .AddSingleton(new AppendOnlyTable(Logregel.Table))
        .AddScoped<Logschrijver>();
}
