using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;

namespace Matching.Toegang.Sessies;

/// <summary>How a request says which session it is of: a random key in the cookie, and once that was looked up the id of the session.</summary>
public static class Sessiekenmerk
{
    private const string SleutelClaim = "matching:sessiesleutel";
    private const string IdClaim = "matching:sessie";
    private const string BevestigdClaim = "matching:bevestigd";
    private const string AanbiederClaim = "matching:aanbieder";

    /// <summary>256 random bits.</summary>
    public static string NieuweSleutel() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string sleutel) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));

    /// <summary>All that the cookie holds, encrypted.</summary>
    public static ClaimsPrincipal Cookie(string sleutel) =>
        new(new ClaimsIdentity([new Claim(SleutelClaim, sleutel)], CookieAuthenticationDefaults.AuthenticationScheme));

    public static string? SleutelVan(ClaimsPrincipal? cookie) => cookie?.FindFirstValue(SleutelClaim);

    public static ClaimsPrincipal Principal(Sessie sessie, Account account)
    {
        var principal = account.ToPrincipal();
        var identity = (ClaimsIdentity)principal.Identity!;
        identity.AddClaim(new Claim(IdClaim, sessie.Id.Value.ToString()));
        if (sessie.Bevestigd is { } bevestigd) identity.AddClaim(new Claim(BevestigdClaim, bevestigd.ToString("O", CultureInfo.InvariantCulture)));
        if (sessie.Aanbieder is { } aanbieder) identity.AddClaim(new Claim(AanbiederClaim, aanbieder));
        return principal;
    }

    /// <summary>Null for a stranger.</summary>
    public static SessieId? IdVan(ClaimsPrincipal user) => user.FindFirstValue(IdClaim) is { } id ? new SessieId(Guid.Parse(id)) : null;

    public static DateTime? BevestigdVan(ClaimsPrincipal user) => user.FindFirstValue(BevestigdClaim) is { } moment
        ? DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
        : null;

    /// <summary>The provider this session was begun by; null for every other way in.</summary>
    public static string? AanbiederVan(ClaimsPrincipal user) => user.FindFirstValue(AanbiederClaim);
}
