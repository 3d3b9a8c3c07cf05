using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
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

    // Whatever the method was, and somebody who types this address himself asked for a page that does not exist.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Code = Response.StatusCode =
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode
        ?? (HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? StatusCodes.Status404NotFound : Response.StatusCode);
}
