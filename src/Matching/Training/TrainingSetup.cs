using Matching.Http;
using Matching.Toegang;

namespace Matching.Training;

public static class TrainingSetup
{
    public static IServiceCollection AddTraining(this IServiceCollection services)
    {
        services.AddOptions<Registerinstellingen>().BindConfiguration("Matching:Algoritmeregister");
        return services
            .AddScoped<Geschiedenis>()
            .AddScoped<MeasureLasten>()
            .AddScoped<TrainRanker>()
            .AddScoped<JudgeModel>()
            .AddScoped<ActivateModel>()
            .AddScoped<ExportAlgoritmeregister>()
            .AddSingleton(new Menupunt("Modellen", "/modellen", Deur.Modellen, Volgorde: 95));
    }

    public static void MapTraining(this IEndpointRouteBuilder routes) => routes.MapModelbestanden();
}
