using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Toegang.Hulp;

/// <summary>What someone can do here, one part for each role they have. A role without a part has a file missing, which a test tells.</summary>
[Authorize(Deur.Aangemeld)]
public sealed class HulpModel : PageModel
{
    public IReadOnlyList<Rol> Rollen { get; private set; } = [];

    public bool IsWerkgever => Rollen.Contains(Rol.Werkgever);

    public bool IsMedewerker => !IsWerkgever && !Rollen.Contains(Rol.Klant);

    public void OnGet() => Rollen = [.. Account.Van(User).Rollen.Order()];
}
