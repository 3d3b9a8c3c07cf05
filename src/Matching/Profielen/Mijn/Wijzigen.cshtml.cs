using Matching.Data;
using Matching.Diagnoses;
using Matching.Http;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Taxonomie;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen.Mijn;

/// <summary>A klant changes wish, availability, travel and competenties; new matches follow at once.</summary>
[Authorize(Deur.Mijn)]
public sealed class WijzigenModel(EigenOpgave opgave, Taxonomiehouder taxonomie, Logschrijver log, MatchingDbContext db) : PageModel
{
    [BindProperty]
    public Eigenformulier Formulier { get; set; } = new();

    /// <summary>What is known that the klant can do, to be ticked off.</summary>
    public IReadOnlyList<BeheersteCompetentie> Bekend { get; private set; } = [];

    private Account Wie => Account.Van(User);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var inhoud = await ReadAsync(stop);
        await log.SawKlantenAsync(Wie.Sleutel, [Wie.Id], "/mijn/wijzigen", stop);
        Formulier = Eigenformulier.Van(inhoud);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (nieuw, velden, fouten) = Formulier.Read(await ReadAsync(stop), taxonomie.Stand);
        foreach (var (veld, zin) in fouten) ModelState.AddModelError($"{nameof(Formulier)}.{veld}", zin);
        if (!ModelState.IsValid) return Page();
        var bewaard = await opgave.HandleAsync(KlantId.Van(Wie.Id), velden, nieuw, Wie, Request.Path, stop);
        if (bewaard.Fault is { } fault)
        {
            TempData.Waarschuw(fault.Tekst);
            return LocalRedirect("/mijn/wijzigen");
        }

        TempData.Meld(bewaard.Value is null ? "Er is niets veranderd." : "Bewaard. We zochten opnieuw naar werk voor u. Uw consulent ziet wat u veranderde.");
        return LocalRedirect(bewaard.Value is { } na ? $"/mijn/vacatures?na={na}" : "/mijn");
    }

    private async Task<DiagnoseInhoud> ReadAsync(CancellationToken stop)
    {
        var klant = KlantId.Van(Wie.Id);
        var diagnose = await db.Set<Diagnose>().AsNoTracking().Where(d => d.KlantId == klant).OrderByDescending(d => d.Datum).FirstOrDefaultAsync(stop);
        Bekend = diagnose?.Inhoud.Competenties ?? [];
        return diagnose?.Inhoud ?? new DiagnoseInhoud();
    }
}
