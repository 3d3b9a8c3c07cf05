using System.Text.Json;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sessies;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Matching.Toegang.Oidc;

/// <summary>Whose sessions a provider ends: one session of it, or all of a person.</summary>
/// <param name="Kenmerk">Of the token itself, so that it works once.</param>
public sealed record Afgemeld(string? Sid, string? Sub, string Kenmerk);

/// <summary>A logout token by every rule of OpenID Connect Back-Channel Logout 1.0, section 2.6; an ID token does not pass for one.</summary>
public sealed class CheckAfmeldtoken(MatchingDbContext db, Aanmeldwegen wegen, Aanbiedergegevens gegevens, TimeProvider clock)
{
    private const string Gebeurtenis = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>How old it may be, and how far the clocks may differ.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    public async Task<Result<Afgemeld>> HandleAsync(string schema, string? token, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(token)) return new Invalid("Er is geen logout_token gestuurd.");
        var gelezen = await ReadAsync(schema, token, stop);
        if (gelezen.Fault is { } fault) return fault;
        using (gelezen.Value)
        {
            var claims = gelezen.Value.RootElement;
            if (Text(claims, "jti") is not { } jti) return new Invalid("Dit afmeldtoken heeft geen jti.");
            if (claims.TryGetProperty("nonce", out _)) return new Invalid("Een afmeldtoken heeft geen nonce.");
            if (!IsLogout(claims)) return new Invalid("Dit token is geen afmeldtoken.");
            if (!IsOfNow(claims)) return new Invalid("Dit afmeldtoken is niet van nu.");
            var afgemeld = new Afgemeld(Text(claims, "sid"), Text(claims, "sub"), Sessiekenmerk.Hash($"{schema} {jti}"));
            return afgemeld is { Sid: null, Sub: null } ? new Invalid("Dit afmeldtoken zegt niet wie er wordt afgemeld.") : afgemeld;
        }
    }

    /// <summary>False when this token was used before; call it in the transaction that ends the sessions.</summary>
    public async Task<bool> UseAsync(Afgemeld afgemeld, CancellationToken stop)
    {
        var nu = clock.Nu;
        await db.Set<Afmeldtoken>().Where(a => a.Tot < nu).ExecuteDeleteAsync(stop);
        db.Add(new Afmeldtoken { Kenmerk = afgemeld.Kenmerk, Tot = nu + (2 * Speling) });
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

    /// <summary>What it says, when it was signed by the provider's keys for us. With a key that we do not know yet we look once more.</summary>
    private async Task<Result<JsonDocument>> ReadAsync(string schema, string token, CancellationToken stop)
    {
        foreach (var opnieuw in new[] { false, true })
        {
            var gelezen = await gegevens.ReadAsync(schema, stop, opnieuw);
            if (gelezen.Fault is { } away) return away;
            var found = await ValidateAsync(gelezen.Value, wegen.Ingesteld.Single(a => a.Naam.Schema == schema).Toepassing, token);
            if (found is { IsValid: true, SecurityToken: JsonWebToken jwt }) return JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(jwt.EncodedPayload));
            if (found.Exception is not SecurityTokenSignatureKeyNotFoundException) break;
        }

        return new Invalid("Dit afmeldtoken is niet van deze aanbieder, of niet voor ons.");
    }

    private static Task<TokenValidationResult> ValidateAsync(OpenIdConnectConfiguration provider, string toepassing, string token) =>
        Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = toepassing,
            IssuerSigningKeys = provider.SigningKeys,
            RequireSignedTokens = true,
            // Only with the provider's private key: our own secret must not be able to make one.
            ValidAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
            // By our own clock, below.
            ValidateLifetime = false,
        });

    private static bool IsLogout(JsonElement claims) =>
        claims.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Object
        && events.TryGetProperty(Gebeurtenis, out var inhoud) && inhoud.ValueKind == JsonValueKind.Object;

    private bool IsOfNow(JsonElement claims)
    {
        var nu = clock.GetUtcNow().ToUnixTimeSeconds();
        return Seconds(claims, "iat") is { } iat && Math.Abs(nu - iat) <= Speling.TotalSeconds
            && (!claims.TryGetProperty("exp", out _) || Seconds(claims, "exp") > nu - Speling.TotalSeconds);
    }

    private static string? Text(JsonElement claims, string naam) =>
        claims.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.String && waarde.GetString() is { Length: > 0 } tekst ? tekst : null;

    private static long? Seconds(JsonElement claims, string naam) =>
        claims.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt64(out var seconds) ? seconds : null;
}
