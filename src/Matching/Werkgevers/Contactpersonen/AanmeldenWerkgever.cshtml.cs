using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>Where a contactpersoon of a werkgever signs in: a passkey in one touch, or else a code, which works without scripts.</summary>
[AllowAnonymous]
public sealed class AanmeldenWerkgeverModel(SignInContactpersoon signIn, Rem rem, Aanmelding aanmelding) : PageModel
{
    /// <summary>Where to go once signed in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    private string Netwerk => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    public async Task<IActionResult> OnPostVraagAsync(CancellationToken stop) =>
        await rem.TakeAsync(Remregel.Netwerk, Netwerk, stop) is null
            ? Content(Passkeyantwoord.Json(await signIn.AskAsync(HttpContext, stop)), "application/json")
            : StatusCode(StatusCodes.Status429TooManyRequests);

    public async Task<IActionResult> OnPostPasskeyAsync(string? vraag, string? antwoord, CancellationToken stop) =>
        await EnterAsync(await signIn.WithPasskeyAsync(vraag ?? "", antwoord ?? "", HttpContext, stop), stop);

    public async Task<IActionResult> OnPostMetCodeAsync(CancellationToken stop) => await EnterAsync(await signIn.WithTotpAsync(Email, Code, Netwerk, stop), stop);

    private async Task<IActionResult> EnterAsync(Result<Account> done, CancellationToken stop)
    {
        if (done.Fault is { } fault)
        {
            if (fault is Conflict) Response.StatusCode = StatusCodes.Status429TooManyRequests;
            ModelState.AddModelError("", fault.Tekst);
            return Page();
        }

        await aanmelding.SignInAsync(HttpContext, done.Value, SignInContactpersoon.Plek, stop);
        return LocalRedirect(Terugadres.IsEigen(Terug) ? Terug : "/");
    }
}
