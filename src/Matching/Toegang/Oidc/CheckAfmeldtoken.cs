using System.Text.Json;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Matching.Toegang.Oidc;

/// <summary>Whose sessions a provider ends: one session of it, or all of a person.</summary>
public sealed record Afgemeld(string? Sid, string? Sub);

/// <summary>A logout token by every rule of OpenID Connect Back-Channel Logout 1.0, section 2.6; an ID token does not pass for one.</summary>
public sealed class CheckAfmeldtoken(MatchingDbContext db, IOptionsMonitor<OpenIdConnectOptions> options, TimeProvider clock)
{
    private const string Gebeurtenis = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>How old it may be, and how far the clocks may differ.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    public async Task<Result<Afgemeld>> HandleAsync(string schema, string? token, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(token)) return new Invalid("Er is geen logout_token gestuurd.");
        if (await ReadAsync(options.Get(schema), token, stop) is not { } payload) return new Invalid("Dit afmeldtoken is niet van deze aanbieder, of niet voor ons.");
        using (payload)
        {
            var claims = payload.RootElement;
            if (Text(claims, "jti") is not { } jti) return new Invalid("Dit afmeldtoken heeft geen jti.");
            if (claims.TryGetProperty("nonce", out _)) return new Invalid("Een afmeldtoken heeft geen nonce.");
            if (!IsLogout(claims)) return new Invalid("Dit token is geen afmeldtoken.");
            if (!IsOfNow(claims)) return new Invalid("Dit afmeldtoken is niet van nu.");
            var afgemeld = new Afgemeld(Text(claims, "sid"), Text(claims, "sub"));
            if (afgemeld is { Sid: null, Sub: null }) return new Invalid("Dit afmeldtoken zegt niet wie er wordt afgemeld.");
            return await IsFirstTimeAsync($"{schema} {jti}", stop) ? afgemeld : new Conflict("Dit afmeldtoken is al gebruikt.");
        }
    }

    /// <summary>What it says, when it was signed by the provider's keys for us. With a key that we do not know yet we look once more.</summary>
    private static async Task<JsonDocument?> ReadAsync(OpenIdConnectOptions provider, string token, CancellationToken stop)
    {
        var found = await ValidateAsync(provider, token, stop);
        if (found.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            provider.ConfigurationManager!.RequestRefresh();
            found = await ValidateAsync(provider, token, stop);
        }

        return found is { IsValid: true, SecurityToken: JsonWebToken jwt } ? JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(jwt.EncodedPayload)) : null;
    }

    private static async Task<TokenValidationResult> ValidateAsync(OpenIdConnectOptions provider, string token, CancellationToken stop)
    {
        var configuration = await provider.ConfigurationManager!.GetConfigurationAsync(stop);
        return await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = provider.ClientId,
            IssuerSigningKeys = configuration.SigningKeys,
            RequireSignedTokens = true,
            // Only with the provider's private key: our own secret must not be able to make one.
            ValidAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
            // By our own clock, below.
            ValidateLifetime = false,
        });
    }

    private static bool IsLogout(JsonElement claims) =>
        claims.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Object
        && events.TryGetProperty(Gebeurtenis, out var inhoud) && inhoud.ValueKind == JsonValueKind.Object;

    private bool IsOfNow(JsonElement claims)
    {
        var nu = clock.GetUtcNow().ToUnixTimeSeconds();
        return Seconds(claims, "iat") is { } iat && Math.Abs(nu - iat) <= Speling.TotalSeconds
            && (!claims.TryGetProperty("exp", out _) || Seconds(claims, "exp") > nu - Speling.TotalSeconds);
    }

    private async Task<bool> IsFirstTimeAsync(string kenmerk, CancellationToken stop)
    {
        var nu = clock.Nu;
        await db.Set<Afmeldtoken>().Where(a => a.Tot < nu).ExecuteDeleteAsync(stop);
        db.Add(new Afmeldtoken { Kenmerk = Sessiekenmerk.Hash(kenmerk), Tot = nu + (2 * Speling) });
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure))
        {
            return false;
        }
    }

    private static string? Text(JsonElement claims, string naam) =>
        claims.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String && waarde.GetString() is { Length: > 0 } tekst ? tekst : null;

    private static long? Seconds(JsonElement claims, string naam) =>
        claims.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt64(out var seconds) ? seconds : null;
}
