using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Verantwoording;

/// <summary>A klant takes away everything that is known here. The session ends with it.</summary>
[Authorize(Deur.Mijn)]
public sealed class EigenVerwijderenModel(MatchingDbContext db, ForgetKlant forget) : PageModel
{
    /// <summary>What must be typed, so that nobody does this with one tap too many.</summary>
    public const string Woord = "verwijder";

    public async Task<IActionResult> OnPostAsync(string? bevestiging, CancellationToken stop)
    {
        if (!string.Equals(bevestiging?.Trim(), Woord, StringComparison.OrdinalIgnoreCase))
        {
            ModelState.AddModelError("bevestiging", $"Typ het woord {Woord}. Er is nog niets weg.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var account = Account.Van(User);
        var wie = KlantId.Van(account.Id);
        if (await db.Set<Klant>().Where(k => k.Id == wie).Select(k => k.Sleutel).SingleOrDefaultAsync(stop) is { } sleutel) await forget.HandleAsync(sleutel, account.Sleutel, "/mijn/verwijderen", stop);
        await HttpContext.SignOutAsync();
        return LocalRedirect("/aanmelden");
    }
}
