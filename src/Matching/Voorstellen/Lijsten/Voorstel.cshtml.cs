using Matching.Http;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Lijsten;

/// <summary>The button with which a consulent proposes an own klant; it stands on several pages and leads back to where it was.</summary>
[Authorize(Deur.Caseload)]
public sealed class VoorstelModel(ProposeKlant propose) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public IActionResult OnGet() => LocalRedirect($"/vacatures/{Uri.EscapeDataString(Sleutel)}");

    public async Task<IActionResult> OnPostAsync(string? klant, string? terug, CancellationToken stop)
    {
        var done = await propose.HandleAsync(klant ?? "", Sleutel, Account.Van(User), stop);
        if (done.Fault is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld("De klant is voorgesteld. De accountmanager van de werkgever ziet het direct.");
        return Terugadres.IsEigen(terug) ? LocalRedirect(terug) : OnGet();
    }
}
