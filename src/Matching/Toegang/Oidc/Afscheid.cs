using Matching.Toegang.Sessies;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Matching.Toegang.Oidc;

/// <summary>Who signs out here signs out at the provider too; else the next to sit down is signed in again with one click.</summary>
public sealed class Afscheid(Sessieregister sessies, Aanbiedergegevens gegevens, Aanmeldwegen wegen)
{
    /// <summary>
    /// Where the provider wants someone to go, or null when this session was not begun by one, or when it gives no answer: that must not keep anyone signed
    /// in here. Ask before the session ends.
    /// </summary>
    public async Task<string?> AdresAsync(HttpContext http, CancellationToken stop)
    {
        if (Sessiekenmerk.IdVan(http.User) is not { } id || await sessies.FindAsync(id, stop) is not { Sessie: { Aanbieder: { } schema } sessie }) return null;
        if (wegen.Ingesteld.FirstOrDefault(a => a.Naam.Schema == schema) is not { } aanbieder) return null;
        var gelezen = await gegevens.ReadAsync(schema, stop);
        if (gelezen.IsFault || string.IsNullOrEmpty(gelezen.Value.EndSessionEndpoint)) return null;
        return new OpenIdConnectMessage
        {
            IssuerAddress = gelezen.Value.EndSessionEndpoint,
            ClientId = aanbieder.Toepassing,
            IdTokenHint = sessies.BewijsVan(sessie),
            PostLogoutRedirectUri = $"{http.Request.Scheme}://{http.Request.Host}{Aanmeldpagina.Pad}",
        }.CreateLogoutRequestUrl();
    }
}
