using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Matching.Http;

/// <summary>An entry of the main menu, registered by the room whose page it opens.</summary>
/// <param name="Policy">Name of the policy that guards the page; who fails it does not see the entry.</param>
/// <param name="Volgorde">Entries are shown in ascending order.</param>
public sealed record Menupunt(string Tekst, string Pad, string Policy, int Volgorde)
{
    /// <summary>How much waits behind it for this user; null counts nothing.</summary>
    public Func<IServiceProvider, ClaimsPrincipal, CancellationToken, Task<int>>? Wacht { get; init; }

    public bool IsCurrent(PathString path) => path.StartsWithSegments(Pad, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The main menu as one user sees it, so nobody meets a link that answers 403.</summary>
public sealed class Menu(IEnumerable<Menupunt> punten, IAuthorizationService authorization, IServiceProvider services)
{
    /// <returns>Each entry with how much waits behind it.</returns>
    public async Task<IReadOnlyList<(Menupunt Punt, int Wacht)>> GetFor(ClaimsPrincipal user, CancellationToken stop)
    {
        if (user.Identity is not { IsAuthenticated: true })
            return [];

        var visible = new List<(Menupunt, int)>();
        foreach (var punt in punten.OrderBy(p => p.Volgorde))
            if ((await authorization.AuthorizeAsync(user, punt.Policy)).Succeeded)
                visible.Add((punt, punt.Wacht is { } count ? await count(services, user, stop) : 0));
        return visible;
    }
}
