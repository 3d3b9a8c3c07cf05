using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Klanten.Aanmelden;

/// <summary>Where the link in a letter leads. A person presses the button; a mail program that looks at the link uses nothing up.</summary>
[AllowAnonymous]
public sealed class KlantlinkModel(SignInKlant signIn, Aanmelding aanmelding) : PageModel
{
    [FromRoute]
    public string Geheim { get; set; } = "";

    public bool Werkt { get; private set; }

    public async Task OnGetAsync(CancellationToken stop) => Werkt = await signIn.WorksAsync(Geheim, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var done = await signIn.WithLinkAsync(Geheim, stop);
        if (done.IsFault) return Page();
        await aanmelding.SignInAsync(HttpContext, done.Value, SignInKlant.Plek, stop);
        return LocalRedirect("/");
    }
}
