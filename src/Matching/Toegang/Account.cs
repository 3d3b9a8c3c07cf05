using System.Security.Claims;
using Matching.Kern;

namespace Matching.Toegang;

/// <summary>Who is signed in: a medewerker, a werkgever (<c>werkgever:W-1</c>) or a klant (<c>klant:K-1</c>).</summary>
/// <param name="Sleutel">The account as it stands in the Logboek.</param>
/// <param name="Id">The id of the medewerker, werkgever or klant.</param>
/// <param name="Contactpersoon">The person who signed in for a werkgever; null when it is the werkgever as such, and for all others.</param>
public sealed record Account(string Sleutel, string Naam, Guid Id, IReadOnlySet<Rol> Rollen, Guid? Contactpersoon = null)
{
    private const string IdClaim = "matching:id";
    private const string ContactpersoonClaim = "matching:contactpersoon";

    public bool Is(Rol rol) => Rollen.Contains(rol);

    public MedewerkerId MedewerkerId => Is(Rol.Werkgever) || Is(Rol.Klant)
        ? throw new InvalidOperationException($"{Sleutel} is geen medewerker.")
        : new MedewerkerId(Id);

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, Sleutel),
            new Claim(ClaimTypes.Name, Naam),
            new Claim(IdClaim, Id.ToString()),
            .. Contactpersoon is { } contactpersoon ? [new Claim(ContactpersoonClaim, contactpersoon.ToString())] : Array.Empty<Claim>(),
            .. Rollen.Select(r => new Claim(ClaimTypes.Role, Waarde.Van(r))),
        ],
        authenticationType: "matching"));

    /// <summary>The account behind a request; asking where nobody is signed in is a bug, since every door asks for a sign-in.</summary>
    public static Account Van(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Niemand is aangemeld."),
        principal.FindFirstValue(ClaimTypes.Name)!,
        Guid.Parse(principal.FindFirstValue(IdClaim)!),
        principal.FindAll(ClaimTypes.Role).Select(c => Waarde.TryParse<Rol>(c.Value, out var rol) ? rol : (Rol?)null).OfType<Rol>().ToHashSet(),
        principal.FindFirstValue(ContactpersoonClaim) is { } contactpersoon ? Guid.Parse(contactpersoon) : null);
}
