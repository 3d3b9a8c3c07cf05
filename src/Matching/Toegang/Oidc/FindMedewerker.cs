using System.Security.Claims;
using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Toegang.Oidc;

/// <summary>Whom the provider means, and with which rollen.</summary>
/// <param name="Rollen">What the provider allows; null when it says nothing about rollen.</param>
public sealed record Herkend(Account Account, IReadOnlySet<Rol>? Rollen);

/// <summary>
/// From claims to a medewerker of ours. Rollen are those of the medewerker cut down by what the provider allows: each of the two can only take
/// away, so a mistake in one gives nobody access.
/// </summary>
public sealed class FindMedewerker(MatchingDbContext db, Aanmeldwegen wegen)
{
    private const string Vraag = "Vraag uw beheerder om u toe te voegen.";

    public async Task<Result<Herkend>> HandleAsync(ClaimsPrincipal claims, CancellationToken stop)
    {
        var aanbieder = wegen.Medewerkers;
        if (NameOf(claims, aanbieder) is not { } naam) return new NotFound($"Uw werkaccount zegt niet wie u bent. {Vraag}");
        // All of them: only here can letters be compared as people read them, on every database alike.
        var medewerkers = await db.Set<Medewerker>().AsNoTracking().ToListAsync(stop);
        var found = medewerkers.FindAll(m => Same(m.Email, naam) || Same(m.Sleutel, naam));
        if (found is not [var medewerker]) return new NotFound($"Wij kennen {naam} hier niet. {Vraag}");
        if (!IsOfGemeente(medewerker, claims, aanbieder)) return new NotFound($"Uw werkaccount is van een andere gemeente dan waar {naam} hier voor werkt. {Vraag}");

        var toegestaan = AllowedBy(claims, aanbieder);
        var over = toegestaan is null ? medewerker.Rollen : medewerker.Rollen.Where(toegestaan.Contains);
        if (!over.Any()) return new NotFound($"U hebt hier nog geen rol. {Vraag}");
        return new Herkend(Accounts.Van(medewerker), toegestaan);
    }

    /// <summary>An e-mail address that the provider itself did not check may be anyone's.</summary>
    private static string? NameOf(ClaimsPrincipal claims, Medewerkeraanbieder aanbieder) => Words(aanbieder.Medewerkerclaim)
        .Where(claim => claim != "email" || !Same(claims.FindFirstValue("email_verified"), "false"))
        .Select(claim => claims.FindFirstValue(claim))
        .FirstOrDefault(waarde => !string.IsNullOrWhiteSpace(waarde));

    private static HashSet<Rol>? AllowedBy(ClaimsPrincipal claims, Medewerkeraanbieder aanbieder) => aanbieder.Rollen.Count == 0
        ? null
        : claims.FindAll(aanbieder.Rolclaim)
            .Select(claim => aanbieder.Rollen.GetValueOrDefault(claim.Value))
            .Select(naam => naam is not null && Waarde.TryParse<Rol>(naam, out var rol) ? rol : (Rol?)null)
            .OfType<Rol>().ToHashSet();

    /// <summary>Someone who works for the whole samenwerkingsverband may come from any gemeente in it.</summary>
    private static bool IsOfGemeente(Medewerker medewerker, ClaimsPrincipal claims, Medewerkeraanbieder aanbieder) =>
        aanbieder.Gemeenteclaim.Length == 0
        || claims.FindAll(aanbieder.Gemeenteclaim)
            .Any(claim => aanbieder.Gemeenten.TryGetValue(claim.Value, out var gemeente) && (medewerker.Gemeente is null || Same(medewerker.Gemeente, gemeente)));

    private static string[] Words(string tekst) => tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string? een, string? ander) => string.Equals(een, ander, StringComparison.OrdinalIgnoreCase);
}
