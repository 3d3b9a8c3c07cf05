using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Klanten.Aanmelden;

/// <summary>Where a klant asks for a link or types a code. Never tells whether an address is known.</summary>
[AllowAnonymous]
public sealed class AanmeldenKlantModel(SignInKlant signIn, Aanmelding aanmelding) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    private string Netwerk => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        if (await signIn.AskAsync(Email, Netwerk, stop) is { } fault) return Refuse(fault, nameof(Email));
        TempData.Meld("Als wij u kennen, krijgt u binnen een paar minuten een e-mail met een link. Kijk ook bij ongewenste e-mail.");
        return LocalRedirect(SignInKlant.Plek);
    }

    public async Task<IActionResult> OnPostMetCodeAsync(CancellationToken stop)
    {
        var done = await signIn.WithCodeAsync(Code, Netwerk, stop);
        if (done.Fault is { } fault) return Refuse(fault, nameof(Code));
        await aanmelding.SignInAsync(HttpContext, done.Value, SignInKlant.Plek, stop);
        return LocalRedirect("/");
    }

    private PageResult Refuse(Fault fault, string veld)
    {
        if (fault is Conflict) Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError(veld, fault.Tekst);
        return Page();
    }
}
