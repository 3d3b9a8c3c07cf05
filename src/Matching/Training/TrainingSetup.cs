namespace Matching.Training;

public static class TrainingSetup
{
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddScoped<Geschiedenis>()
        .AddScoped<MeasureLasten>()
        .AddScoped<TrainRanker>();
}
