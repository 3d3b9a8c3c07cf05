namespace Matching.Http;

/// <summary>
/// Refuses what another site makes a signed-in browser send: every unsafe call, and everything to a hub, because a
/// WebSocket begins as a GET and knows no same-origin rule. Programs send neither header and pass.
/// </summary>
public static class Herkomst
{
    public static IApplicationBuilder UseHerkomst(this IApplicationBuilder app) => app.Use((context, next) =>
        IsGuarded(context.Request) && IsForeign(context.Request) ? Refuse(context) : next(context));

    private static bool IsGuarded(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        || request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a browser says that the call comes from elsewhere; <c>none</c> is the user's own address bar.</summary>
    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is not ("" or "same-origin" or "none")
            || (origin.Length > 0 && !IsOwn(origin, request));
    }

    private static bool IsOwn(string origin, HttpRequest request) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    private static Task Refuse(HttpContext context) => Problemen
        .Problem(StatusCodes.Status403Forbidden, "Dit verzoek komt van een andere website. Doe het vanuit Matching zelf.")
        .ExecuteAsync(context);
}
