using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Bezwaren;

/// <summary>The button with which someone says that a reason is not right; it stands on several pages and leads back to where it was.</summary>
[Authorize(Deur.Shortlist)]
public sealed class KloptNietModel(SayKloptNiet say) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public IActionResult OnGet() => LocalRedirect($"/vacatures/{Uri.EscapeDataString(Sleutel)}");

    public async Task<IActionResult> OnPostAsync(string? klant, string? groep, string? waarom, string? toelichting, string? terug, CancellationToken stop)
    {
        Bezwaarsoort? soort = Waarde.TryParse<Bezwaarsoort>(waarom ?? "", out var gekozen) ? gekozen : null;
        var fault = await say.HandleAsync(Sleutel, new(klant ?? "", groep ?? "", soort, toelichting), Account.Van(User), stop);
        if (fault is NotFound) return NotFound();
        if (fault is not null) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld("Dank u. We tellen dat deze reden niet klopt.");
        return Terugadres.IsEigen(terug) ? LocalRedirect(terug) : OnGet();
    }
}
