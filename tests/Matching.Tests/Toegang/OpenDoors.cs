using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace Matching.Tests.Toegang;

/// <summary>Every address names the policy that guards it, or stands on a short list of addresses that are open on purpose.</summary>
public static class OpenDoors
{
    // The last is the framework's own: in Development it serves style sheets edited since the build, to who is signed in.
    private static readonly HashSet<string> Open =
        [
            "/aanmelden", "/aanmelden/verder", "/aanmelden/oidc", "/aanmelden/oidc/afmelden-achterom", "/aanmelden/demo", "/aanmelden/werkgever", "/aanmelden/klant", "/aanmelden/klant/{geheim}", "/uitnodiging/{geheim}",
            "/fout", "/healthz/live", "/healthz/ready", "/api/v1/openapi.json", "/{**path:file}",
        ];

    public static IEnumerable<RouteEndpoint> Addresses(IEnumerable<Endpoint> endpoints) =>
        endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    public static IEnumerable<RouteEndpoint> Guarded(IEnumerable<Endpoint> endpoints) => Addresses(endpoints).Where(endpoint => !Open.Contains(Pad(endpoint)));

    public static IEnumerable<string> Faults(IEnumerable<Endpoint> endpoints)
    {
        foreach (var endpoint in Guarded(endpoints))
        {
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) yield return $"{Pad(endpoint)} lets everyone in";
            if (!endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(rule => rule.Policy is { Length: > 0 })) yield return $"{Pad(endpoint)} names no policy";
        }
    }

    public static string Pad(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
}
