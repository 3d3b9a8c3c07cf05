using Matching.Berichten;
using Matching.Data;
using Matching.Http;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten.Aanmelden;

/// <summary>How a klant gets in, for the klant's own werkconsulent.</summary>
[Authorize(Deur.Caseload)]
public sealed class ToegangModel(MatchingDbContext db, GrantToegang grant, Webadres webadres, Logschrijver log) : PageModel
{
    private const string CodeSleutel = "klantcode";

    public sealed record Bevestiging(string Email, DateTime Op, string Door);

    [FromRoute]
    public string Sleutel { get; set; } = "";

    [BindProperty]
    public string? Email { get; set; }

    public Klant Klant { get; private set; } = null!;

    public Bevestiging? Bevestigd { get; private set; }

    /// <summary>Just made; shown once.</summary>
    public string? Code { get; private set; }

    public string Adres => webadres.Naar(SignInKlant.Plek);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return NotFound();
        (Code, Email) = (TempData[CodeSleutel] as string, Bevestigd is null ? Klant.Email : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAdresAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return NotFound();
        if (await grant.ConfirmAsync(Sleutel, Email, Account.Van(User), stop) is { } fault)
        {
            ModelState.AddModelError(nameof(Email), fault.Tekst);
            return Page();
        }

        TempData.Meld("Het adres is bevestigd.");
        return Back();
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        switch (await grant.SendAsync(Sleutel, Account.Van(User), stop))
        {
            case Kern.NotFound: return NotFound();
            case { } fault: TempData.Waarschuw(fault.Tekst); break;
            default: TempData.Meld("De link gaat per e-mail naar de klant."); break;
        }

        return Back();
    }

    public async Task<IActionResult> OnPostPapierAsync(CancellationToken stop)
    {
        var done = await grant.PrintAsync(Sleutel, Account.Van(User), stop);
        if (done.IsFault) return NotFound();
        TempData[CodeSleutel] = done.Value;
        return Back();
    }

    private LocalRedirectResult Back() => LocalRedirect($"/klanten/{Uri.EscapeDataString(Sleutel)}/toegang");

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        var account = Account.Van(User);
        if (await grant.FindAsync(Sleutel, account, stop) is not { } klant) return false;
        Klant = klant;
        Bevestigd = await (from a in db.Set<Klantadres>()
                           join m in db.Set<Medewerker>() on a.DoorId equals m.Id
                           where a.KlantId == klant.Id
                           select new Bevestiging(a.Email, a.Bevestigd, m.Naam)).SingleOrDefaultAsync(stop);
        await log.SawKlantenAsync(account.Sleutel, [klant.Id.Value], $"/klanten/{klant.Sleutel}/toegang", stop);
        return true;
    }
}
