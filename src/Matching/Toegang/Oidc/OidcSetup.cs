using Matching.Http;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Matching.Toegang.Oidc;

public static class OidcSetup
{
    public static void AddOidc(this AuthenticationBuilder authentication, IConfiguration configuration, IHostEnvironment environment)
    {
        var wegen = new Aanmeldwegen(configuration, environment);
        authentication.Services
            .AddSingleton(wegen)
            .AddSingleton<Aanbiedergegevens>()
            .AddScoped<FindMedewerker>()
            .AddScoped<FindBedrijf>()
            .AddScoped<Terugkeer>()
            .AddScoped<CheckAfmeldtoken>()
            .AddScoped<Achterom>()
            .AddScoped<Afscheid>();
        // What cannot work is told when the server starts; here it would be a trace at the first visit.
        if (wegen.Fout is not null) return;
        foreach (var aanbieder in wegen.Ingesteld)
        {
            authentication.AddOpenIdConnect(aanbieder.Naam.Schema, o => Configure(o, aanbieder, environment));
        }
    }

    public static void MapOidc(this IEndpointRouteBuilder routes)
    {
        foreach (var aanbieder in routes.ServiceProvider.GetRequiredService<Aanmeldwegen>().Ingesteld)
        {
            var schema = aanbieder.Naam.Schema;
            routes.MapGet(Pad(schema), (HttpContext http, string? terug, string? opnieuw, Aanbiedergegevens gegevens, CancellationToken stop) =>
                ChallengeAsync(http, schema, terug, opnieuw == "true", gegevens, stop)).AllowAnonymous().ExcludeFromDescription();
            routes.MapPost($"{Pad(schema)}/afmelden-achterom", (HttpContext http, Achterom achterom, CancellationToken stop) => achterom.EndAsync(http, schema, stop))
                .AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        }
    }

    public static string Pad(string schema) => $"{Aanmeldpagina.Pad}/{schema}";

    /// <param name="opnieuw">Whoever is signed in there has to prove it once more.</param>
    private static async Task<IResult> ChallengeAsync(HttpContext http, string schema, string? terug, bool opnieuw, Aanbiedergegevens gegevens, CancellationToken stop)
    {
        if (await gegevens.ReadAsync(schema, stop) is { Fault: { } fault }) return Results.LocalRedirect(Aanmeldpagina.Met(http, fault, terug));
        var properties = new AuthenticationProperties { RedirectUri = Terugadres.IsEigen(terug) ? terug : "/" };
        if (Sessiekenmerk.IdVan(http.User) is { } eerder) properties.Items[Terugkeer.Eerder] = eerder.Value.ToString();
        if (opnieuw)
        {
            properties.Items[Terugkeer.Opnieuw] = "true";
            properties.SetParameter(OpenIdConnectParameterNames.Prompt, "login");
            properties.SetParameter<TimeSpan?>(OpenIdConnectParameterNames.MaxAge, TimeSpan.Zero);
        }

        return Results.Challenge(properties, [schema]);
    }

    private static void Configure(OpenIdConnectOptions options, Aanbieder aanbieder, IHostEnvironment environment)
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.Authority = aanbieder.Authority;
        options.ClientId = aanbieder.Toepassing;
        options.ClientSecret = aanbieder.Geheim.Length > 0 ? aanbieder.Geheim : null;
        options.RequireHttpsMetadata = !environment.IsDevelopment();
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The other way to come back is a form from another site, which Herkomst refuses.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        options.Scope.Add("openid");
        foreach (var scope in aanbieder.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)) options.Scope.Add(scope);
        options.CallbackPath = $"{Pad(aanbieder.Naam.Schema)}/terug";
        // Signing out goes by Afscheid and by the back channel; a picture on another site must not sign anybody out.
        options.SignedOutCallbackPath = default;
        options.RemoteSignOutPath = default;
        options.MapInboundClaims = false;
        options.ClaimActions.Clear();
        options.SaveTokens = true;
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            // They must come along on the way back from the provider, which is a link from another site.
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        }

        options.Events.OnTicketReceived = context => context.HttpContext.RequestServices.GetRequiredService<Terugkeer>().ReceiveAsync(context);
        options.Events.OnRemoteFailure = context => context.HttpContext.RequestServices.GetRequiredService<Terugkeer>().FailAsync(context);
    }
}
