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
    public int Code { get; private set; }

    public void OnGet(int? code) => Show(code);

    public void OnPost(int? code) => Show(code);

    private void Show(int? code) =>
        Code = Response.StatusCode = code is >= 400 and < 600 ? code.Value : StatusCodes.Status500InternalServerError;
}
