using Matching.Data;
using Matching.Rangschikking.Sporen;

namespace Matching.Rangschikking;

public static class RangschikkingSetup
{
    public static IServiceCollection AddRangschikking(this IServiceCollection services)
    {
        services.AddOptions<Spoorinstellingen>().BindConfiguration("Matching:Sporen")
            .Validate(i => i.BewaarMaanden is >= 1 and <= 120, "Matching:Sporen:BewaarMaanden is een getal van 1 tot en met 120.").ValidateOnStart();
        return services
            .AddSingleton(new AppendOnlyTable(Modelinzet.Table))
            .AddSingleton<Modelkast>()
            .AddSingleton<Modelhouder>()
            .AddScoped<PutModelToUse>()
            .AddScoped<RollbackModel>()
            .AddSingleton<Rangschikker>()
            .AddSingleton<Blootstelling>()
            .AddScoped<Lijstschrijver>()
            .AddScoped<Bewaartermijn>();
    }
}
