using Matching.Data;
using Matching.Http;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Inzage;

/// <summary>Asks a werkconsulent why someone of another caseload must be opened.</summary>
[Authorize(Deur.Caseload)]
public sealed class OpenenModel(OpenKlant open, MatchingDbContext db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Wie { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await db.Set<Vacature>().AnyAsync(v => v.Sleutel == Sleutel, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? reden, CancellationToken stop)
    {
        if (await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == Sleutel, stop) is not { } vacature) return NotFound();
        var geopend = await open.HandleAsync(vacature, Wie, reden, Account.Van(User), Request.Path, stop);
        if (geopend.Fault is Kern.NotFound) return NotFound();
        if (geopend.Fault is not { } fault) return LocalRedirect($"/klanten/{Uri.EscapeDataString(geopend.Value)}");
        TempData.Waarschuw(fault.Tekst);
        return LocalRedirect($"{Request.Path}{QueryString.Create("wie", Wie ?? "")}");
    }
}
