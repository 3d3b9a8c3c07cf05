using Matching.Data;
using Matching.Http;
using Matching.Jobcoaching;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>One werkgever: its one jobcoach, now and before, and who works there.</summary>
[Authorize(Deur.Werkgevers), Authorize(Deur.Jobcoaching)]
public sealed class WerkgeverModel(MatchingDbContext db, Logschrijver log, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public Werkgever Werkgever { get; private set; } = null!;

    public string? Accountmanager { get; private set; }

    public int OpenVacatures { get; private set; }

    public IReadOnlyList<Jobcoachperiode> Historie { get; private set; } = [];

    public Jobcoachperiode? Actief => Historie.FirstOrDefault(p => p.Tot is null);

    /// <summary>Whom one can choose.</summary>
    public IReadOnlyList<Medewerker> Jobcoaches { get; private set; } = [];

    public IReadOnlyList<LopendePlaatsing> Plaatsingen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await db.Set<Werkgever>().AsNoTracking().SingleOrDefaultAsync(w => w.Sleutel == Sleutel, stop) is not { } werkgever) return NotFound();

        Werkgever = werkgever;
        var medewerkers = await db.Set<Medewerker>().AsNoTracking().OrderBy(m => m.Naam).ToListAsync(stop);
        Accountmanager = medewerkers.Find(m => m.Id == werkgever.AccountmanagerId)?.Naam;
        Jobcoaches = medewerkers.FindAll(m => m.Rollen.Contains(Rol.Jobcoach));
        OpenVacatures = await db.Set<Vacature>().Open(clock.Vandaag).CountAsync(v => v.WerkgeverId == werkgever.Id, stop);
        Historie = await Jobcoachhistorie.ReadAsync(db, werkgever.Id, stop);
        Plaatsingen = await db.Set<Plaatsing>().Lopend(clock.Vandaag).Where(p => p.WerkgeverId == werkgever.Id).ReadAsync(db, stop);
        await log.SawKlantenAsync(Account.Van(User).Sleutel, Plaatsingen.Select(p => p.KlantId.Value).Distinct(), $"/werkgevers/{Sleutel}", stop);
        return Page();
    }

    public async Task<IActionResult> OnPostToewijzenAsync(string? jobcoach, [FromServices] AssignJobcoach assign, CancellationToken stop) =>
        Back(await assign.HandleAsync(Sleutel, jobcoach ?? "", Account.Van(User), stop), "De jobcoach is aangewezen.");

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid inzet, [FromServices] EndJobcoach end, CancellationToken stop) =>
        Back(await end.HandleAsync(Sleutel, Account.Van(User), stop, new JobcoachinzetId(inzet)), "De inzet van de jobcoach is beëindigd.");

    private LocalRedirectResult Back(Result<Jobcoachinzet> done, string gelukt)
    {
        if (done.Fault is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld(gelukt);
        return LocalRedirect($"/werkgevers/{Uri.EscapeDataString(Sleutel)}");
    }
}
