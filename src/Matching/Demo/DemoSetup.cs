namespace Matching.Demo;

public static class DemoSetup
{
    /// <summary>The accounts of the demo are offered for sign-in only in Development.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment()) return services;
        foreach (var account in DemoAccounts.Alle) services.AddSingleton(account);
        return services;
    }
}
