using System.Text.Json;
using Matching.Http;
using Matching.Klanten;
using Matching.Toegang;

namespace Matching.Verantwoording;

public static class VerantwoordingSetup
{
    public static IServiceCollection AddVerantwoording(this IServiceCollection services)
    {
        foreach (var regel in Bewaarregels.Alle) services.AddSingleton(regel);
        return services
            .AddScoped<CleanGegevens>()
            .AddScoped<ForgetKlant>()
            .AddScoped<OwnData>()
            .AddScoped<SearchLogboek>()
            .AddSingleton<Rechtenmatrix>()
            .AddSingleton(new Menupunt("Logboek", "/logboek", Deur.Logboek, Volgorde: 80));
    }

    public static void MapVerantwoording(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/mijn/gegevens", DownloadAsync).RequireAuthorization(Deur.Mijn).ExcludeFromDescription();

    /// <summary>A klant's own data, as a file.</summary>
    private static async Task<IResult> DownloadAsync(HttpContext http, OwnData data, CancellationToken stop)
    {
        var account = Account.Van(http.User);
        var gelezen = await data.HandleAsync(KlantId.Van(account.Id), account.Sleutel, stop);
        if (gelezen.Fault is { } fault) return fault.ToProblem();
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(gelezen.Value, Leesbaar), "application/json", "mijn-gegevens.json");
    }

    private static readonly JsonSerializerOptions Leesbaar = new(Kern.Json.Options) { WriteIndented = true };
}
