using System.Linq.Expressions;
using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Toegang.Sessies;

namespace Matching.Toegang.Oidc;

/// <summary>The back channel: the provider itself tells that somebody signed out there, or was put out.</summary>
public sealed class Achterom(MatchingDbContext db, CheckAfmeldtoken check, Sessieregister sessies)
{
    public async Task<IResult> EndAsync(HttpContext http, string schema, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        var form = await Formulier.ReadAsync(http.Request, stop);
        var gelezen = await check.HandleAsync(schema, form?["logout_token"], stop);
        // Whatever is wrong with a token is 400 by the standard; only when we cannot judge it the provider should try again.
        if (gelezen.Fault is { } fault) return Problemen.Problem(fault is Unavailable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest, fault.Tekst);
        // One transaction: a token counts as used only when the sessions it names are over.
        await using var samen = await db.Database.BeginTransactionAsync(stop);
        if (!await check.UseAsync(gelezen.Value, stop)) return Problemen.Problem(StatusCodes.Status400BadRequest, "Dit afmeldtoken is al gebruikt.");
        await sessies.EndAsync(Named(schema, gelezen.Value), $"{OidcSetup.Pad(schema)}/afmelden-achterom", stop);
        await samen.CommitAsync(stop);
        return Results.Ok();
    }

    private static Expression<Func<Sessie, bool>> Named(string schema, Afgemeld wie) => wie switch
    {
        { Sid: { } sid, Sub: { } sub } => s => s.Aanbieder == schema && s.Sid == sid && s.Sub == sub,
        { Sid: { } sid } => s => s.Aanbieder == schema && s.Sid == sid,
        _ => s => s.Aanbieder == schema && s.Sub == wie.Sub,
    };
}
