using Matching.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Matching.Logboek;

public static class LogboekSetup
{
    public static IServiceCollection AddLogboek(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddSingleton(new AppendOnlyTable(Logregel.Table))
        .AddSingleton<Logsleutel>()
        .AddSingleton<Logtoestand>()
        .AddScoped<ISaveChangesInterceptor, Logzegel>()
        .AddScoped<Logschrijver>()
        .AddScoped<VerifyLogboek>()
        .AddScoped<GuardLogboek>()
        .AddScoped<TrimLogboek>();
}
