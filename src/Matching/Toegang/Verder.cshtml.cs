using Matching.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Toegang;

/// <summary>
/// A step of our own between us and another site. Coming back, the browser gives our cookie only to what a page of ours leads to; going out, a form
/// may lead to us alone (<c>form-action 'self'</c>).
/// </summary>
[AllowAnonymous]
public sealed class VerderModel : PageModel
{
    private const string Pad = "/aanmelden/verder";
    private const string Buiten = "verder-buiten";

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public string Naar { get; private set; } = "/";

    /// <summary>The step to a page of our own.</summary>
    public static string Adres(string? terug) => Pad + QueryString.Create("terug", terug ?? "/");

    /// <summary>The step to another site; only we can say which, so it stands in no address.</summary>
    public static IResult NaarBuiten(HttpContext http, string adres)
    {
        var tempData = http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionaryFactory>().GetTempData(http);
        tempData[Buiten] = adres;
        tempData.Save();
        return Results.LocalRedirect(Pad);
    }

    public void OnGet() => Naar = TempData[Buiten] as string ?? (Terugadres.IsEigen(Terug) ? Terug : "/");
}
