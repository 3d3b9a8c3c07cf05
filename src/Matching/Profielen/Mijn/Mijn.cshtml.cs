using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Voorstellen.Interesses;
using Matching.Voorstellen.Wensen;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen.Mijn;

/// <summary>A klant's own page: what is asked, what werkgevers see, what is known and what not, who looked.</summary>
[Authorize(Deur.Mijn)]
public sealed class MijnModel(ReadMijn read, ChangeInteresse change, SayWens wensen, ChangePublicatie publicatie, ReadStempel stempel, MatchingDbContext db, TimeProvider clock) : PageModel
{
    public MijnProfiel Beeld { get; private set; } = null!;

    /// <summary>How it stood when the page was made.</summary>
    public string Stempel { get; private set; } = "";

    public DateOnly Vandaag => clock.Vandaag;

    private Account Wie => Account.Van(User);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Stempel = await stempel.HandleAsync(Wie, stop);
        if (await read.HandleAsync(Wie, stop) is not { } beeld) return NotFound();
        Beeld = beeld;
        return Page();
    }

    public Task<IActionResult> OnPostJaAsync(Guid id, Guid versie, bool telefoon, bool email, CancellationToken stop) =>
        StepAsync(id, versie, Interessezet.Akkoord, "Dank u. Alleen deze werkgever ziet nu wie u bent.", stop, new(Akkoordwijze.App, telefoon, email));

    public Task<IActionResult> OnPostNeeAsync(Guid id, Guid versie, CancellationToken stop) => StepAsync(id, versie, Interessezet.Weigeren, "Goed. De werkgever hoort niet wie u bent en ook niet dat u nee zei.", stop);

    public Task<IActionResult> OnPostLaterAsync(Guid id, Guid versie, CancellationToken stop) => StepAsync(id, versie, Interessezet.Later, "Goed. U kunt later kiezen.", stop);

    public Task<IActionResult> OnPostIntrekkenAsync(Guid id, Guid versie, CancellationToken stop) => StepAsync(id, versie, Interessezet.Intrekken, "De werkgever ziet uw naam niet meer.", stop);

    /// <summary>In answer to a voorstel.</summary>
    public async Task<IActionResult> OnPostVoorstelAsync(string? vacature, string? antwoord, CancellationToken stop)
    {
        var klant = KlantId.Van(Wie.Id);
        var gevraagd = await db.Set<Vacature>().AsNoTracking()
            .SingleOrDefaultAsync(v => v.Sleutel == vacature && db.Set<Voorstel>().Any(o => o.KlantId == klant && o.VacatureId == v.Id && o.Uitkomst == null), stop);
        if (gevraagd is null || !Waarde.TryParse<Wensantwoord>(antwoord ?? "", out var gekozen)) return NotFound();
        return Answer(await wensen.SayAsync(klant, gevraagd.Id, gekozen, Wie, Request.Path, stop), "Dank u. Uw consulent leest uw antwoord.");
    }

    public async Task<IActionResult> OnPostPublicatieAsync(bool aan, CancellationToken stop)
    {
        await publicatie.HandleAsync(KlantId.Van(Wie.Id), aan, Wie, Request.Path, stop);
        return Answer(null, aan ? "Werkgevers mogen uw profiel zien, zonder naam." : "Werkgevers zien u nu niet meer.");
    }

    private async Task<IActionResult> StepAsync(Guid id, Guid versie, Interessezet zet, string gelukt, CancellationToken stop, Akkoordinvoer? akkoord = null) =>
        Answer(await change.HandleAsync(new InteresseId(id), versie, zet, Wie, Request.Path, stop, akkoord: akkoord), gelukt);

    private IActionResult Answer(Fault? fault, string gelukt)
    {
        if (fault is NotFound) return NotFound();
        if (fault is null) TempData.Meld(gelukt);
        else TempData.Waarschuw(fault.Tekst);
        return LocalRedirect("/mijn");
    }
}
