using Matching.Http;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Matching.Toegang.Sessies;

/// <summary>
/// The cookie holds a random key and nothing else; who it is and what may be done is looked up at every request. Not an <c>ITicketStore</c>: that
/// keeps its key when somebody signs in again in the same browser, and stores what the database knows better.
/// </summary>
public sealed class Sessiecookie(Sessieregister sessies, IEnumerable<Aanmeldplek> plekken) : CookieAuthenticationEvents
{
    private static readonly object Verlopen = new();

    public static void Configure(CookieAuthenticationOptions options, IHostEnvironment environment, IOptions<Sessietermijnen> termijnen)
    {
        // The __Host- prefix needs https, which a first try-out on this machine does not have.
        options.Cookie.Name = environment.IsDevelopment() ? "matching" : "__Host-matching";
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.HttpOnly = true;
        // The session decides; this is only how long a socket lasts that nobody closes.
        options.ExpireTimeSpan = termijnen.Value.Langste;
        options.SlidingExpiration = false;
        options.LoginPath = Aanmeldpagina.Pad;
        options.ReturnUrlParameter = "terug";
        options.EventsType = typeof(Sessiecookie);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // A picture or a script is for everybody.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            context.RejectPrincipal();
            return;
        }

        var levend = Sessiekenmerk.SleutelVan(context.Principal) is { } sleutel ? await sessies.FindAsync(sleutel, context.HttpContext.RequestAborted) : null;
        if (levend is null)
        {
            context.RejectPrincipal();
            context.HttpContext.Items[Verlopen] = true;
            return;
        }

        context.ReplacePrincipal(Sessiekenmerk.Principal(levend.Sessie, levend.Account));
    }

    /// <summary>A person goes to the sign-in page of this door, which tells whose session ran out so; a program gets 401.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!Paden.IsPagina(context.Request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var adres = PlekVan(context.HttpContext) is { } plek ? new UriBuilder(context.RedirectUri) { Path = plek.Pad }.Uri.AbsoluteUri : context.RedirectUri;
        context.Response.Redirect(context.HttpContext.Items.ContainsKey(Verlopen) ? adres + "&verlopen=true" : adres);
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private Aanmeldplek? PlekVan(HttpContext http)
    {
        var regels = http.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>() ?? [];
        return plekken.FirstOrDefault(plek => regels.Any(regel => regel.Policy == plek.Deur));
    }
}
