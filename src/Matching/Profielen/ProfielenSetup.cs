using Matching.Http;
using Matching.Kern;
using Matching.Profielen.Aanbieden;
using Matching.Profielen.Etalage;
using Matching.Profielen.Mijn;
using Matching.Taxonomie;
using Matching.Toegang;
using Microsoft.Extensions.Options;

namespace Matching.Profielen;

public static class ProfielenSetup
{
    public static IServiceCollection AddProfielen(this IServiceCollection services)
    {
        services.AddOptions<Profielinstellingen>().BindConfiguration("Matching:Profielen").ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<Profielinstellingen>, Instellingencontrole>()
            .AddSingleton<Pseudoniemen>()
            .AddSingleton<Etalagehouder>()
            .AddScoped<PublishProfielen>()
            .AddScoped<ReadKaarten>()
            .AddScoped<ReadGeselecteerd>()
            .AddScoped<ReadProfielen>()
            .AddScoped<Kijkbudget>()
            .AddScoped<SaveZoeken>()
            .AddScoped<ShowInteresse>()
            .AddScoped<Aanbiedteksten>()
            .AddScoped<ReadUwInteresse>()
            .AddScoped<ReadMijn>()
            .AddScoped<ReadKijkers>()
            .AddScoped<ReadMijnVacatures>()
            .AddSingleton(new Menupunt("Kandidaten", "/profielen", Deur.Profielen, Volgorde: 10))
            .AddSingleton(new Menupunt("Uw interesse", "/profielen/interesse", Deur.Profielen, Volgorde: 15))
            .AddSingleton(new Menupunt("Mijn profiel", "/mijn", Deur.Mijn, Volgorde: 10))
            .AddSingleton(new Menupunt("Werk voor mij", "/mijn/vacatures", Deur.Mijn, Volgorde: 20))
            .AddSingleton(new Menupunt("Signalen", "/kijksignalen", Deur.Werkgevers, Volgorde: 45));
    }
    public static void MapProfielen(this IEndpointRouteBuilder routes) => routes
        .MapGet("/api/v1/profielen", ReadAsync).RequireAuthorization(Deur.Profielen).WithTags("Profielen")
        .WithSummary("Kandidaten zonder naam, zoals een werkgever ze ziet: bij een eigen vacature op hoe goed ze passen, anders op wat op de kaart staat.");

    private static async Task<IResult> ReadAsync(string? vacature, bool? vrij, string? groep, string? reis, HttpContext http, ReadProfielen read, CancellationToken stop)
    {
        var gelezen = await read.HandleAsync(new(vacature, vrij == true, Keuze<Beroepsgroep>(groep), Keuze<Reisband>(reis)), Account.Van(http.User), stop);
        if (gelezen.Fault is { } fault) return fault.ToProblem();
        if (gelezen.Value.Grens is not { } grens) return Results.Ok(gelezen.Value.Overzicht);
        http.Response.Headers.RetryAfter = grens.RetryAfter;
        return Problemen.Problem(StatusCodes.Status429TooManyRequests, grens.Tekst);
    }

    /// <summary>A choice as an address writes it; what is no choice asks for all.</summary>
    internal static T? Keuze<T>(string? tekst)
        where T : struct, Enum => tekst is not null && Waarde.TryParse<T>(tekst, out var waarde) ? waarde : null;

    private sealed class Instellingencontrole : IValidateOptions<Profielinstellingen>
    {
        public ValidateOptionsResult Validate(string? name, Profielinstellingen options) => options.Fout is { } fout ? ValidateOptionsResult.Fail(fout) : ValidateOptionsResult.Success;
    }
}
