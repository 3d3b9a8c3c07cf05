using System.Security.Claims;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.StaticAssets;

namespace Matching.Verantwoording;

/// <summary>One door: an address with its method, the handler of a page or the command of a hub, and who may use it.</summary>
/// <param name="Wie">Null is everybody, without signing in.</param>
public sealed record Rechtenregel(string Methode, string Adres, string? Onderdeel, IReadOnlyList<Rol>? Wie)
{
    public override string ToString() =>
        $"{Methode} {Adres}{(Onderdeel is null ? "" : $" {Onderdeel}")}\t{(Wie is null ? "iedereen" : Wie.Count == Enum.GetValues<Rol>().Length ? "aangemeld" : string.Join(' ', Wie.Select(Waarde.Van)))}";
}

/// <summary>Who may do what, read from the running program: every address it answers and every policy as it decides.</summary>
public sealed class Rechtenmatrix(EndpointDataSource endpoints, PageLoader pages, IAuthorizationService authorization, IAuthorizationPolicyProvider policies)
{
    public async Task<IReadOnlyList<Rechtenregel>> ReadAsync()
    {
        var regels = new List<Rechtenregel>();
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null))
        {
            var adres = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
            var wie = await WieAsync(endpoint);
            foreach (var (methode, onderdeel) in await PartsAsync(endpoint)) regels.Add(new(methode, adres, onderdeel, wie));
        }

        return [.. regels.DistinctBy(r => r.ToString(), StringComparer.Ordinal).OrderBy(r => r.Adres, StringComparer.Ordinal).ThenBy(r => r.Methode, StringComparer.Ordinal).ThenBy(r => r.Onderdeel, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<(string Methode, string? Onderdeel)>> PartsAsync(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            var handlers = (await pages.LoadAsync(page, endpoint.Metadata)).HandlerMethods;
            // A page without a handler for GET is shown all the same.
            return handlers.Select(h => (h.HttpMethod.ToUpperInvariant(), h.Name is null ? null : $"?handler={h.Name}")).Append(("GET", null)).Distinct();
        }

        if (endpoint.Metadata.GetMetadata<Hubopdrachten>() is { } hub && endpoint.RoutePattern.RawText?.EndsWith("negotiate", StringComparison.Ordinal) == false)
        {
            return hub.Namen.Select(naam => ("HUB", (string?)naam)).Prepend(("HUB", null));
        }

        return (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(m => (m, (string?)null));
    }

    private async Task<IReadOnlyList<Rol>?> WieAsync(Endpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return null;
        var policy = await AuthorizationPolicy.CombineAsync(policies, endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>()) ?? await policies.GetFallbackPolicyAsync();
        // That someone signed in a moment ago is asked of everyone alike; it is no right.
        if (policy is not null) policy = new(policy.Requirements.Where(eis => eis is not VersAangemeld), policy.AuthenticationSchemes);
        var wie = new List<Rol>();
        foreach (var rol in Enum.GetValues<Rol>())
        {
            var iemand = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, Waarde.Van(rol))], "matching"));
            if (policy is null || (await authorization.AuthorizeAsync(iemand, resource: null, policy)).Succeeded) wie.Add(rol);
        }

        return wie;
    }
}
