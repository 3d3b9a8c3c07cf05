namespace Matching.Vacatures;

public static class VacaturesSetup
{
    public static IServiceCollection AddVacatures(this IServiceCollection services) => services.AddScoped<SaveVacature>().AddScoped<AcceptVacature>();
}
