using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Jobcoaching;

public static class JobcoachingSetup
{
    public static IServiceCollection AddJobcoaching(this IServiceCollection services) => services
        .AddScoped<AssignJobcoach>()
        .AddScoped<EndJobcoach>()
        .AddScoped<FindWerkgevers>();

    public static void MapJobcoaching(this IEndpointRouteBuilder routes)
    {
        var werkgever = routes.MapGroup("/api/v1/werkgevers/{sleutel}/jobcoach").RequireAuthorization(Deur.Jobcoaching).WithTags("Jobcoaching");
        werkgever.MapPut("", AssignAsync).WithSummary("Wijst de ene jobcoach van een werkgever aan.");
        werkgever.MapDelete("", EndAsync).WithSummary("Beëindigt de inzet van de jobcoach; de geschiedenis blijft.");
    }

    public sealed record JobcoachRequest(string? Jobcoach);

    public sealed record JobcoachAnswer(string Werkgever, string Jobcoach, DateTime Van, DateTime? Tot);

    private static async Task<IResult> AssignAsync(string sleutel, JobcoachRequest request, HttpContext http, AssignJobcoach assign, MatchingDbContext db, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(request.Jobcoach)) return new Invalid("Geef de sleutel van een jobcoach in het veld jobcoach.").ToProblem();
        var done = await assign.HandleAsync(sleutel, request.Jobcoach, Account.Van(http.User), stop);
        return done.Fault switch
        {
            null => await AnswerAsync(sleutel, done.Value, db, stop),
            OtherJobcoachActive other => Results.Problem(
                statusCode: StatusCodes.Status409Conflict,
                title: Problemen.Titel(StatusCodes.Status409Conflict),
                detail: other.Tekst,
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["jobcoach"] = other.Jobcoach }),
            var fault => fault.ToProblem(),
        };
    }

    private static async Task<IResult> EndAsync(string sleutel, HttpContext http, EndJobcoach end, MatchingDbContext db, CancellationToken stop)
    {
        var done = await end.HandleAsync(sleutel, Account.Van(http.User), stop);
        return done.Fault is { } fault ? fault.ToProblem() : await AnswerAsync(sleutel, done.Value, db, stop);
    }

    private static async Task<IResult> AnswerAsync(string werkgever, Jobcoachinzet inzet, MatchingDbContext db, CancellationToken stop)
    {
        var jobcoach = await db.Set<Medewerker>().Where(m => m.Id == inzet.JobcoachId).Select(m => m.Sleutel).SingleAsync(stop);
        return Results.Ok(new JobcoachAnswer(werkgever, jobcoach, inzet.Van, inzet.Tot));
    }
}
