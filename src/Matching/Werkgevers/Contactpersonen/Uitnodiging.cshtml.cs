using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>Where the link in an invitation leads. Looking uses nothing up, for mail programs look too.</summary>
[AllowAnonymous]
public sealed class UitnodigingModel(EnrolContactpersoon enrol, Rem rem, Aanmelding aanmelding) : PageModel
{
    [FromRoute]
    public string Geheim { get; set; } = "";

    [BindProperty]
    public string? Code { get; set; }

    public Genodigde? Wie { get; private set; }

    /// <summary>The secret of the code app in groups of four, to type.</summary>
    public string Sleutel => string.Join(' ', Totp.Base32(enrol.TotpGeheim(Geheim)).Chunk(4).Select(deel => new string(deel)));

    /// <summary>Opens a code app on the same phone.</summary>
    public string Koppeladres => Totp.Address(enrol.TotpGeheim(Geheim), Wie!.Contactpersoon.Email);

    public async Task OnGetAsync(CancellationToken stop) => await FindAsync(stop);

    public async Task<IActionResult> OnPostVraagAsync(CancellationToken stop) =>
        await FindAsync(stop) is { } wie ? Content(Passkeyantwoord.Json(await enrol.AskAsync(wie, HttpContext, stop)), "application/json") : NotFound();

    public async Task<IActionResult> OnPostPasskeyAsync(string? vraag, string? antwoord, CancellationToken stop) =>
        await FindAsync(stop) is { } wie ? await EnterAsync(await enrol.WithPasskeyAsync(wie, vraag ?? "", antwoord ?? "", HttpContext, stop), "", stop) : Page();

    public async Task<IActionResult> OnPostMetCodeAsync(CancellationToken stop)
    {
        if (await FindAsync(stop) is not { } wie) return Page();
        var code = Code?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (await rem.TakeAsync(Remregel.Account, wie.Uitnodiging.Kenmerk, stop) is { } wait) return await EnterAsync(new Conflict(Rem.Zin(wait)), nameof(Code), stop);
        return await EnterAsync(await enrol.WithTotpAsync(wie, Geheim, code, stop), nameof(Code), stop);
    }

    private async Task<Genodigde?> FindAsync(CancellationToken stop) => Wie = await enrol.FindAsync(Geheim, stop) is { IsFault: false } gevonden ? gevonden.Value : null;

    private async Task<IActionResult> EnterAsync(Result<Account> done, string veld, CancellationToken stop)
    {
        if (done.Fault is { } fault)
        {
            ModelState.AddModelError(veld, fault.Tekst);
            return Page();
        }

        await aanmelding.SignInAsync(HttpContext, done.Value, "/uitnodiging", stop);
        TempData.Meld("Uw toegang is gemaakt. De volgende keer meldt u zich zo weer aan.");
        return LocalRedirect("/profielen");
    }
}
