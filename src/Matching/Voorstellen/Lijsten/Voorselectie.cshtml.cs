using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Interesses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Lijsten;

/// <summary>What an accountmanager does with the voorselectie of a vacature. It is shown on the vacature's own page, where every button leads back.</summary>
[Authorize(Deur.Voorselectie)]
public sealed class VoorselectieModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    private Account Wie => Account.Van(User);

    public IActionResult OnGet() => Back();

    public async Task<IActionResult> OnPostToevoegenAsync(string? klant, [FromServices] AddToVoorselectie add, CancellationToken stop) =>
        Answer((await add.HandleAsync(Sleutel, klant ?? "", Wie, stop)).Fault, "De klant staat op de voorselectie.");

    public async Task<IActionResult> OnPostOmhoogAsync(Guid regel, string? stempel, [FromServices] ArrangeVoorselectie arrange, CancellationToken stop) =>
        Answer(await arrange.MoveAsync(Sleutel, regel, -1, stempel ?? "", Wie, stop), "De volgorde is veranderd.");

    public async Task<IActionResult> OnPostOmlaagAsync(Guid regel, string? stempel, [FromServices] ArrangeVoorselectie arrange, CancellationToken stop) =>
        Answer(await arrange.MoveAsync(Sleutel, regel, 1, stempel ?? "", Wie, stop), "De volgorde is veranderd.");

    public async Task<IActionResult> OnPostWeghalenAsync(Guid regel, string? stempel, [FromServices] ArrangeVoorselectie arrange, CancellationToken stop) =>
        Answer(await arrange.RemoveAsync(Sleutel, regel, stempel ?? "", Wie, stop), "De klant is van de voorselectie gehaald.");

    public async Task<IActionResult> OnPostVrijgevenAsync(string? stempel, [FromServices] ReleaseVoorselectie release, CancellationToken stop) =>
        Answer(await release.HandleAsync(Sleutel, stempel ?? "", Wie, stop), "De voorselectie is vrijgegeven. De werkgever ziet de kandidaten nu zonder naam.");

    public async Task<IActionResult> OnPostAccepterenAsync(string? eisen, [FromServices] AcceptVacature accept, CancellationToken stop) =>
        Answer(await accept.HandleAsync(Sleutel, eisen ?? "", Wie, stop), "De eisen zijn akkoord. De werkgever kan nu kandidaten zonder naam bekijken.");

    public async Task<IActionResult> OnPostOppakkenAsync(Guid interesse, [FromServices] ChangeInteresse change, CancellationToken stop) =>
        Answer(await change.HandleAsync(new InteresseId(interesse), versie: null, Interessezet.Oppakken, Wie, Request.Path, stop), "U pakt deze interesse op.");

    private IActionResult Answer(Fault? fault, string gelukt)
    {
        if (fault is NotFound) return NotFound();
        if (fault is null) TempData.Meld(gelukt);
        else TempData.Waarschuw(fault.Tekst);
        return Back();
    }

    private LocalRedirectResult Back() => LocalRedirect($"/vacatures/{Uri.EscapeDataString(Sleutel)}");
}
