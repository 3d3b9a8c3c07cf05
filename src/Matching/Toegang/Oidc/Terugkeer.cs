using System.Globalization;
using System.Security.Claims;
using Matching.Kern;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authentication;

namespace Matching.Toegang.Oidc;

/// <summary>Somebody comes back from the provider: with a session of ours, or with a sentence that says why not.</summary>
public sealed class Terugkeer(FindMedewerker medewerkers, FindBedrijf bedrijven, Aanmelding aanmelding, TimeProvider clock, ILogger<Terugkeer> logger)
{
    /// <summary>Under which name the session that this browser had travels along.</summary>
    public const string Eerder = "matching:eerder";

    /// <summary>That a fresh proof was asked.</summary>
    public const string Opnieuw = "matching:opnieuw";

    private static readonly Unavailable Mislukt = new("Aanmelden is niet gelukt. Probeer het opnieuw. Gaat het weer mis? Vraag uw beheerder.");

    private static readonly Unavailable ZonderTijd = new("Uw aanmelddienst zegt niet wanneer u zich aanmeldde. Vraag uw beheerder om daar auth_time aan te zetten.");

    public async Task ReceiveAsync(TicketReceivedContext context)
    {
        var (http, stop) = (context.HttpContext, context.HttpContext.RequestAborted);
        var schema = context.Scheme.Name;
        var claims = context.Principal!;
        var bevestigd = BevestigdOp(claims);
        Result<Herkend> herkend = bevestigd is null && context.Properties?.Items.ContainsKey(Opnieuw) == true ? ZonderTijd
            : schema == Medewerkeraanbieder.Schema ? await medewerkers.HandleAsync(claims, stop) : await bedrijven.HandleAsync(claims, stop);
        context.HandleResponse();
        if (herkend.Fault is { } fault)
        {
            logger.LogWarning("Aanmelden via {Aanbieder} geweigerd: {Reden}", schema, fault.GetType().Name);
            http.Response.Redirect(Aanmeldpagina.Met(http, fault, context.ReturnUri));
            return;
        }

        var bewijs = new Aanmeldbewijs(
            schema,
            claims.FindFirstValue("sub")!,
            claims.FindFirstValue("sid"),
            context.Properties?.GetTokenValue("id_token"),
            bevestigd,
            herkend.Value.Rollen,
            context.Properties?.Items.TryGetValue(Eerder, out var eerder) == true ? new SessieId(Guid.Parse(eerder!)) : null);
        await aanmelding.SignInAsync(http, herkend.Value.Account, OidcSetup.Pad(schema), stop, bewijs);
        // A browser that comes from another site holds our cookie back until a page of ours leads on.
        http.Response.Redirect(VerderModel.Adres(context.ReturnUri));
    }

    /// <summary>Also what somebody makes up at this address ends here, so it is no fault of ours.</summary>
    public Task FailAsync(RemoteFailureContext context)
    {
        logger.LogWarning("Aanmelden via {Aanbieder} mislukt: {Reden}", context.Scheme.Name, context.Failure?.GetType().Name);
        context.HandleResponse();
        context.Response.Redirect(Aanmeldpagina.Met(context.HttpContext, Mislukt, context.Properties?.RedirectUri));
        return Task.CompletedTask;
    }

    /// <summary>How old the proof was when the token was made, counted back from our own clock: the two clocks need not agree.</summary>
    private DateTime? BevestigdOp(ClaimsPrincipal claims) => Seconds(claims, "auth_time") is { } bewezen && Seconds(claims, "iat") is { } gemaakt
        ? clock.Nu - TimeSpan.FromSeconds(Math.Max(0, gemaakt - bewezen))
        : null;

    private static long? Seconds(ClaimsPrincipal claims, string claim) =>
        long.TryParse(claims.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
}
