namespace Matching.Diagnoses;

public static class DiagnosesSetup
{
    public static IServiceCollection AddDiagnoses(this IServiceCollection services) => services.AddScoped<EigenOpgave>();
}
