using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Matching.Http;

/// <summary>An entry of the main menu, registered by the room whose page it opens.</summary>
/// <param name="Policy">Name of the policy that guards the page; who fails it does not see the entry.</param>
/// <param name="Volgorde">Entries are shown in ascending order.</param>
public sealed record Menupunt(string Tekst, string Pad, string Policy, int Volgorde)
{
    public bool IsCurrent(PathString path) => path.StartsWithSegments(Pad, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The main menu as one user sees it, so nobody meets a link that answers 403.</summary>
public sealed class Menu(IEnumerable<Menupunt> punten, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<Menupunt>> GetFor(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true })
            return [];

        var visible = new List<Menupunt>();
        foreach (var punt in punten.OrderBy(p => p.Volgorde))
            if ((await authorization.AuthorizeAsync(user, punt.Policy)).Succeeded)
                visible.Add(punt);
        return visible;
    }
}
