using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Toegang;

/// <summary>Where everyone begins: at the page their work is on.</summary>
[Authorize(Deur.Aangemeld)]
public sealed class StartModel : PageModel
{
    /// <summary>Someone with several roles begins at the first.</summary>
    private static readonly (Rol Rol, string Pad)[] Beginpaginas =
    [
        (Rol.Accountmanager, "/vacatures"),
        (Rol.Werkconsulent, "/caseload"),
        (Rol.Werkgever, "/profielen"),
        (Rol.Kwaliteitsmedewerker, "/plaatsingslijst"),
        (Rol.Teamleider, "/plaatsingslijst"),
        (Rol.MedewerkerNetwerkcafe, "/netwerkcafes"),
        (Rol.Beheerder, "/taxonomie"),
        (Rol.Klant, "/mijn"),
        (Rol.PrivacyOfficer, "/logboek"),
    ];

    public Account Account => Account.Van(User);

    public IActionResult OnGet()
    {
        var begin = Array.Find(Beginpaginas, b => Account.Is(b.Rol)).Pad;
        return begin is null ? Page() : LocalRedirect(begin);
    }
}
