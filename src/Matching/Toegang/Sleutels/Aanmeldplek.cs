using Matching.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Matching.Toegang.Sleutels;

/// <summary>Where a stranger at this door signs in, when that is not where staff does.</summary>
/// <param name="Wie">Who that is, as the link to it says.</param>
public sealed record Aanmeldplek(string Deur, string Pad, string Wie);

/// <summary>Whether someone who signed in earlier may still go on; asked at every request, so that withdrawing works at once (ASVS 8.3.2).</summary>
public sealed record Sessiecontrole(Func<MatchingDbContext, Account, CancellationToken, Task<bool>> MayGoOnAsync);

/// <summary>Adds to the session cookie what the rooms of werkgevers and klanten ask of it; what stood there goes first.</summary>
public sealed class Aanmeldplekken(IEnumerable<Aanmeldplek> plekken, IEnumerable<Sessiecontrole> controles) : IPostConfigureOptions<CookieAuthenticationOptions>
{
    /// <summary>Without doing anything; doing something begins it anew. A klant may sit at somebody else's computer.</summary>
    private static readonly TimeSpan Klantsessie = TimeSpan.FromMinutes(20);

    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        var (redirect, validate, signingIn) = (options.Events.OnRedirectToLogin, options.Events.OnValidatePrincipal, options.Events.OnSigningIn);
        options.Events.OnRedirectToLogin = context =>
        {
            if (PlekVan(context.HttpContext) is { } plek) context.RedirectUri = new UriBuilder(context.RedirectUri) { Path = plek.Pad }.Uri.AbsoluteUri;
            return redirect(context);
        };
        options.Events.OnValidatePrincipal = async context =>
        {
            await validate(context);
            if (context.Principal is not null && !await MayGoOnAsync(context)) await RejectAsync(context);
        };
        options.Events.OnSigningIn = async context =>
        {
            await signingIn(context);
            if (Account.Van(context.Principal!).Is(Rol.Klant)) context.Properties.ExpiresUtc = context.Options.TimeProvider!.GetUtcNow() + Klantsessie;
        };
    }

    private Aanmeldplek? PlekVan(HttpContext http)
    {
        var regels = http.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>() ?? [];
        return plekken.FirstOrDefault(plek => regels.Any(regel => regel.Policy == plek.Deur));
    }

    private async Task<bool> MayGoOnAsync(CookieValidatePrincipalContext context)
    {
        var account = Account.Van(context.Principal!);
        var db = context.HttpContext.RequestServices.GetRequiredService<MatchingDbContext>();
        foreach (var controle in controles)
        {
            if (!await controle.MayGoOnAsync(db, account, context.HttpContext.RequestAborted)) return false;
        }

        return true;
    }

    private static Task RejectAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync(context.Scheme.Name);
    }
}
