using Matching.Berichten;
using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Toegang.Oidc;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Flow;

/// <summary>Whether this process can do its work, for a load balancer and a container's health check (contract: <c>/healthz</c>).</summary>
public static class Gezondheid
{
    private static readonly TimeSpan MaxLag = TimeSpan.FromSeconds(30);

    public sealed record Toestand(string Status, IReadOnlyList<string> Fouten, IReadOnlyList<string> Waarschuwingen);

    public static void MapGezondheid(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz/live", () => Results.Ok(new Toestand("ok", [], []))).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/healthz/ready", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(
        MatchingDbContext db, Zoekindex index, Rangschikker rangschikker, Aanmeldwegen wegen, ReadPoststand post, TimeProvider clock, CancellationToken stop)
    {
        var (fouten, waarschuwingen) = (new List<string>(), new List<string>());
        if (rangschikker.Waarschuwing is { } ranker) waarschuwingen.Add(ranker);
        if (wegen.Waarschuwing is { } geenAanmelden) waarschuwingen.Add(geenAanmelden);
        try
        {
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any()) fouten.Add("De database is van een oudere versie. Start de server opnieuw.");
            else if (await IsBehindAsync(db, index, clock, stop)) fouten.Add("De zoekindex loopt meer dan dertig seconden achter.");
            if (fouten.Count == 0 && await post.WaarschuwingAsync(stop) is { } wachtend) waarschuwingen.Add(wachtend);
        }
        catch (Exception unreachable) when (unreachable is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            fouten.Add("De database geeft geen antwoord.");
        }

        var toestand = new Toestand(fouten.Count == 0 ? "ok" : "niet-klaar", fouten, waarschuwingen);
        return Results.Json(toestand, statusCode: fouten.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> IsBehindAsync(MatchingDbContext db, Zoekindex index, TimeProvider clock, CancellationToken stop)
    {
        if (index.Stempel is not { } stempel) return true;
        var waiting = await db.Set<Wijziging>().Where(w => w.Volgnummer > stempel.Volgnummer).OrderBy(w => w.Volgnummer).FirstOrDefaultAsync(stop);
        return waiting is not null && clock.Nu - waiting.Tijdstip > MaxLag;
    }
}
