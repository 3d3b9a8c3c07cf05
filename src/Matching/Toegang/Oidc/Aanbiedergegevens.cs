using Matching.Kern;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Matching.Toegang.Oidc;

/// <summary>What a provider says about itself: its addresses and keys, fetched from it and kept for a while.</summary>
public sealed class Aanbiedergegevens(IOptionsMonitor<OpenIdConnectOptions> options, ILogger<Aanbiedergegevens> logger)
{
    /// <param name="opnieuw">It signed with a key that we do not know yet.</param>
    public async Task<Result<OpenIdConnectConfiguration>> ReadAsync(string schema, CancellationToken stop, bool opnieuw = false)
    {
        var bron = options.Get(schema).ConfigurationManager!;
        if (opnieuw) bron.RequestRefresh();
        try
        {
            return await bron.GetConfigurationAsync(stop);
        }
        catch (Exception away) when (away is InvalidOperationException or IOException or HttpRequestException)
        {
            logger.LogWarning(away, "De aanbieder {Aanbieder} geeft geen antwoord.", schema);
            return new Unavailable("De dienst waarmee u zich aanmeldt, geeft geen antwoord. Probeer het over een minuut opnieuw.");
        }
    }
}
