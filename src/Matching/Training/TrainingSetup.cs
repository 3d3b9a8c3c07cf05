namespace Matching.Training;

public static class TrainingSetup
{
    public static IServiceCollection AddTraining(this IServiceCollection services)
    {
        services.AddOptions<Registerinstellingen>().BindConfiguration("Matching:Algoritmeregister");
        return services
            .AddScoped<Geschiedenis>()
            .AddScoped<TrainRanker>()
            .AddScoped<JudgeModel>()
            .AddScoped<ActivateModel>()
            .AddScoped<ExportAlgoritmeregister>();
    }
}
