using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Http;

/// <summary>
/// What a person sees when a page cannot be given. Runs again in the place of the failed request, whatever its
/// method, so it asks for no token and no session.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class FoutModel : PageModel
{
    public string Titel { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    public void OnGet(int? code) => Show(code ?? Response.StatusCode);

    public void OnPost(int? code) => Show(code ?? Response.StatusCode);

    private void Show(int code)
    {
        (Response.StatusCode, Titel, Uitleg) = code switch
        {
            400 => (400, "Dit verzoek klopt niet", "Ga terug en vul de pagina opnieuw in."),
            403 => (403, "U mag deze pagina niet zien", "Deze pagina hoort niet bij uw rol. Klopt dat niet? Vraag het uw beheerder."),
            404 => (404, "Deze pagina is er niet", "Misschien is het adres veranderd. Of u mag deze gegevens niet zien."),
            409 => (409, "Iemand anders was u voor", "De gegevens zijn net veranderd. Open de pagina opnieuw en kijk wat er nu staat."),
            503 => (503, "Matching is even niet bereikbaar", "Probeer het over een paar minuten opnieuw."),
            _ => (500, "Er ging iets mis bij ons", "Dat ligt niet aan u. Probeer het straks opnieuw."),
        };
    }
}
