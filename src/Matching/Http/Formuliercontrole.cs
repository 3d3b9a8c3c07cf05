using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Matching.Http;

/// <summary>What no form of ours sends: another method than GET and POST, and NUL, which PostgreSQL cannot keep in a text.</summary>
public sealed class Formuliercontrole : IPageFilter
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST"];

    /// <summary>Answers other methods with 405; the page that tells so takes them all.</summary>
    public static void OnlyForms(PageRouteModel pagina)
    {
        if (pagina.ViewEnginePath == "/Http/Fout") return;
        foreach (var selector in pagina.Selectors) selector.ActionConstraints.Add(new HttpMethodActionConstraint(Methods));
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        // Was read before, for its token; but the page that tells what was wrong must not read it again.
        if (context.HandlerInstance is not FoutModel && HttpMethods.IsPost(request.Method) && request.HasFormContentType && HasNul(request.Form))
        {
            context.Result = new BadRequestResult();
        }
    }

    private static bool HasNul(IFormCollection form) => form.Any(veld => veld.Value.Any(waarde => waarde?.Contains('\0', StringComparison.Ordinal) == true));

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
