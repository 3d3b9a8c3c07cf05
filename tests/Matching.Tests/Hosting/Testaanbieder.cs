using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Matching.Tests.Hosting;

/// <summary>
/// A real OpenID provider (OpenIddict) on a port of its own, at another site than ours: it asks who you are, remembers that, and forgets it when you sign out.
/// </summary>
public sealed class Testaanbieder : IAsyncDisposable
{
    private const string Cookie = "aanbieder";

    private readonly WebApplication app;
    private readonly RsaSecurityKey sleutel;
    private readonly ConcurrentDictionary<string, (string Claim, string Waarde)[]> mensen = new(StringComparer.Ordinal);

    private Testaanbieder(WebApplication app, RsaSecurityKey sleutel) => (this.app, this.sleutel) = (app, sleutel);

    /// <summary>Whether it says when somebody proved it; Entra ID does so only when asked to in its settings.</summary>
    public bool ZegtWanneer { get; set; } = true;

    /// <summary>By another name than 127.0.0.1, so that browsers see two sites.</summary>
    public string Authority => $"http://localhost:{new Uri(app.Urls.First()).Port}";

    /// <summary>For staff; for eHerkenning the same with another section.</summary>
    public string[] Instellingen(string sectie = "Oidc") =>
        [$"--Matching:{sectie}:Authority={Authority}", $"--Matching:{sectie}:ClientId=matching", $"--Matching:{sectie}:ClientSecret=geheim"];

    public static async Task<Testaanbieder> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var sleutel = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "proef" };
        builder.Services.AddOpenIddict().AddServer(o =>
        {
            o.EnableDegradedMode();
            o.SetAuthorizationEndpointUris("verbind/autoriseer").SetTokenEndpointUris("verbind/token").SetEndSessionEndpointUris("verbind/afmelden");
            o.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            o.RegisterScopes(Scopes.Profile, Scopes.Email);
            o.AddSigningKey(sleutel).AddEphemeralEncryptionKey();
            o.UseAspNetCore().DisableTransportSecurityRequirement().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough();
            o.AddEventHandler<ValidateAuthorizationRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.ClientId != "matching" || !new Uri(context.RedirectUri!).IsLoopback) context.Reject(Errors.InvalidClient);
                return default;
            }));
            o.AddEventHandler<ValidateTokenRequestContext>(h => h.UseInlineHandler(context =>
            {
                if (context.ClientId != "matching" || context.ClientSecret != "geheim") context.Reject(Errors.InvalidClient);
                return default;
            }));
            o.AddEventHandler<ValidateEndSessionRequestContext>(h => h.UseInlineHandler(_ => default));
        });
        var app = builder.Build();
        var aanbieder = new Testaanbieder(app, sleutel);
        app.UseAuthentication();
        app.MapGet("/verbind/autoriseer", aanbieder.Authorize);
        app.MapGet("/verbind/afmelden", EndSession);
        await app.StartAsync();
        return aanbieder;
    }

    /// <summary>Someone the provider knows; <c>sub</c> is the name.</summary>
    public void Add(string naam, params (string Claim, string Waarde)[] claims) => mensen[naam] = claims;

    /// <summary>What the provider sends over the back channel; change what should be wrong about it.</summary>
    public string Afmeldtoken(DateTimeOffset nu, Action<Dictionary<string, object>> change, SecurityKey? andereSleutel = null)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Authority + "/",
            ["aud"] = "matching",
            ["iat"] = nu.ToUnixTimeSeconds(),
            ["exp"] = nu.AddMinutes(2).ToUnixTimeSeconds(),
            ["jti"] = Guid.NewGuid().ToString(),
            ["events"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["http://schemas.openid.net/event/backchannel-logout"] = new Dictionary<string, object>(StringComparer.Ordinal) },
        };
        change(claims);
        return new JsonWebTokenHandler().CreateToken(
            JsonSerializer.Serialize(claims), new SigningCredentials(andereSleutel ?? sleutel, SecurityAlgorithms.RsaSha256), new Dictionary<string, object>(StringComparer.Ordinal) { ["typ"] = "logout+jwt" });
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        sleutel.Rsa.Dispose();
    }

    private IResult Authorize(HttpContext http)
    {
        var vraag = http.GetOpenIddictServerRequest()!;
        if ((string?)vraag["gebruiker"] is { } gekozen)
        {
            var (nieuw, nu) = (Guid.NewGuid().ToString("N"), TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
            http.Response.Cookies.Append(Cookie, $"{gekozen}|{nieuw}|{nu.ToString(CultureInfo.InvariantCulture)}");
            return SignIn(vraag, gekozen, nieuw, nu);
        }

        if (http.Request.Cookies[Cookie]?.Split('|') is [var naam, var sid, var sinds] && !vraag.HasPromptValue(PromptValues.Login))
            return SignIn(vraag, naam, sid, long.Parse(sinds, CultureInfo.InvariantCulture));
        return Results.Content(Form(http.Request), "text/html; charset=utf-8");
    }

    private IResult SignIn(OpenIddictRequest vraag, string naam, string sid, long sinds)
    {
        var identity = new ClaimsIdentity("proef", Claims.Name, Claims.Role);
        identity.AddClaim(new Claim(Claims.Subject, naam));
        identity.AddClaim(new Claim("sid", sid));
        if (ZegtWanneer) identity.AddClaim(new Claim("auth_time", sinds.ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64));
        foreach (var (claim, waarde) in mensen.GetValueOrDefault(naam) ?? []) identity.AddClaim(new Claim(claim, waarde));
        identity.SetScopes(vraag.GetScopes());
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), properties: null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static IResult EndSession(HttpContext http)
    {
        http.Response.Cookies.Delete(Cookie);
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/" }, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }

    private static string Form(HttpRequest vraag)
    {
        var velden = string.Concat(vraag.Query.Select(q => $"<input type=hidden name=\"{WebUtility.HtmlEncode(q.Key)}\" value=\"{WebUtility.HtmlEncode(q.Value)}\">"));
        return $"<!DOCTYPE html><html lang=nl><title>Aanbieder</title><h1>Wie bent u?</h1><form>{velden}<label>Gebruiker <input name=gebruiker></label><button>Verder</button></form></html>";
    }
}
