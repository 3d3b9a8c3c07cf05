using Matching.Data;
using Matching.Rangschikking.Kansen;
using Matching.Rangschikking.Sporen;

namespace Matching.Rangschikking;

public static class RangschikkingSetup
{
    public static IServiceCollection AddRangschikking(this IServiceCollection services)
    {
        services.AddOptions<Spoorinstellingen>().BindConfiguration("Matching:Sporen")
            .Validate(i => i.BewaarMaanden is >= 1 and <= 120, "Matching:Sporen:BewaarMaanden is een getal van 1 tot en met 120.").ValidateOnStart();
        services.AddOptions<Lasteninstellingen>().BindConfiguration("Matching:Lastenspreiding")
            .Validate(i => i.Sterkte is >= 0 and <= 2, "Matching:Lastenspreiding:Sterkte is een getal van 0 tot en met 2.").ValidateOnStart();
        return services
            .AddSingleton(new AppendOnlyTable(Modelinzet.Table))
            .AddSingleton<Modelkast>()
            .AddSingleton<Modelhouder>()
            .AddScoped<PutModelToUse>()
            .AddScoped<RollbackModel>()
            .AddScoped<Rangschikker>()
            .AddSingleton<Lastenbron>()
            .AddSingleton<Kansbron>()
            .AddSingleton<Blootstelling>()
            .AddScoped<Lijstschrijver>()
            .AddScoped<Bewaartermijn>();
    }
}
