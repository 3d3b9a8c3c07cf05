using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Matching.Toegang.Oidc;

/// <summary>Who signs out here signs out at the provider too; else the next to sit down is signed in again with one click.</summary>
public sealed class Afscheid(Sessieregister sessies, IOptionsMonitor<OpenIdConnectOptions> options, Aanmeldwegen wegen, ILogger<Afscheid> logger)
{
    /// <summary>Where the provider wants someone to go, or null when this session was not begun by one. Ask before the session ends.</summary>
    public async Task<string?> AdresAsync(HttpContext http, CancellationToken stop)
    {
        if (Sessiekenmerk.IdVan(http.User) is not { } id || await sessies.FindAsync(id, stop) is not { Sessie: { Aanbieder: { } schema } sessie }) return null;
        if (!wegen.Ingesteld.Any(a => a.Naam.Schema == schema)) return null;
        try
        {
            var provider = options.Get(schema);
            var configuration = await provider.ConfigurationManager!.GetConfigurationAsync(stop);
            if (string.IsNullOrEmpty(configuration.EndSessionEndpoint)) return null;
            return new OpenIdConnectMessage
            {
                IssuerAddress = configuration.EndSessionEndpoint,
                ClientId = provider.ClientId,
                IdTokenHint = sessies.BewijsVan(sessie),
                PostLogoutRedirectUri = $"{http.Request.Scheme}://{http.Request.Host}{Aanmeldpagina.Pad}",
            }.CreateLogoutRequestUrl();
        }
        catch (Exception unreachable) when (unreachable is InvalidOperationException or IOException or HttpRequestException)
        {
            // A provider that is away must not keep anyone signed in here.
            logger.LogWarning(unreachable, "De aanbieder {Aanbieder} geeft geen antwoord bij het afmelden.", schema);
            return null;
        }
    }
}
