namespace Matching.Trajecten;

public static class TrajectenSetup
{
    public static IServiceCollection AddTrajecten(this IServiceCollection services) => services.AddScoped<ReadWatHelpt>();
}
