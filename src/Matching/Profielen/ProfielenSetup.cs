using Matching.Http;
using Matching.Profielen.Mijn;
using Matching.Toegang;

namespace Matching.Profielen;

public static class ProfielenSetup
{
    public static IServiceCollection AddProfielen(this IServiceCollection services) => services
        .AddSingleton<Pseudoniemen>()
        .AddScoped<ReadProfielen>()
        .AddScoped<ShowInteresse>()
        .AddScoped<ReadUwInteresse>()
        .AddScoped<ReadMijn>()
        .AddScoped<ReadKijkers>()
        .AddScoped<ReadMijnVacatures>()
        .AddSingleton(new Menupunt("Kandidaten", "/profielen", Deur.Profielen, Volgorde: 10))
        .AddSingleton(new Menupunt("Uw interesse", "/profielen/interesse", Deur.Profielen, Volgorde: 15))
        .AddSingleton(new Menupunt("Mijn profiel", "/mijn", Deur.Mijn, Volgorde: 10))
        .AddSingleton(new Menupunt("Werk voor mij", "/mijn/vacatures", Deur.Mijn, Volgorde: 20));

    public static void MapProfielen(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/v1/profielen", ReadAsync).RequireAuthorization(Deur.Profielen).WithTags("Profielen")
        .WithSummary("Kandidaten zonder naam, zoals een werkgever ze ziet; met een eigen vacature erbij vergeleken.");

    private static async Task<IResult> ReadAsync(string? vacature, HttpContext http, ReadProfielen read, CancellationToken stop)
    {
        var gelezen = await read.HandleAsync(vacature, Account.Van(http.User), stop);
        return gelezen.Fault is { } fault ? fault.ToProblem() : Results.Ok(gelezen.Value.Overzicht);
    }
}
