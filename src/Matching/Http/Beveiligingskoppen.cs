using Microsoft.Net.Http.Headers;

namespace Matching.Http;

/// <summary>The headers that keep a page from being framed, cached, sniffed or made to run what we did not send.</summary>
public static class Beveiligingskoppen
{
    // No nonce: the product has no inline script and no inline style at all.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private const string PermissionsPolicy =
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), usb=()";

    public static IApplicationBuilder UseBeveiligingskoppen(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the start of the answer, because the error handler clears what was set before.
        context.Response.OnStarting(static state => Write((HttpResponse)state), context.Response);
        return next(context);
    });

    private static Task Write(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        // Not no-referrer: browsers then send `Origin: null` with our own forms, which Herkomst could not tell from a foreign one.
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Assets bring their own caching; everything else may show a person.
        headers.TryAdd(HeaderNames.CacheControl, "no-store");
        return Task.CompletedTask;
    }
}
