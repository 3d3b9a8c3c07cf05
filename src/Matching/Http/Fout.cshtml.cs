using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Http;

/// <summary>
/// What a person sees when a page cannot be given. Runs again in the place of the failed request, whatever its method, so it asks for no token
/// and no session, and reads nothing that was sent: that may be just what was wrong.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class FoutModel : PageModel
{
    public int Code { get; private set; }

    public void OnGet() => Show();

    public void OnPost() => Show();

    // Somebody who types this address himself asked for a page that does not exist.
    private void Show() => Code = Response.StatusCode =
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode
        ?? (HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? StatusCodes.Status404NotFound : Response.StatusCode);
}
