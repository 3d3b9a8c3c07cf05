using Matching.Http;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace Matching.Toegang;

/// <summary>
/// What is behind this door asks that someone proved a few minutes ago who it is: a screen left open is not enough to put a model in use or to
/// take people's data out.
/// </summary>
/// <param name="OokLezen">Also for a GET: a file that is fetched.</param>
public sealed record VersAangemeld(bool OokLezen) : IAuthorizationRequirement;

public sealed class VersWacht(IOptions<Sessietermijnen> termijnen, TimeProvider clock) : AuthorizationHandler<VersAangemeld>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, VersAangemeld requirement)
    {
        var leest = context.Resource is HttpContext { Request.Method: var method } && (HttpMethods.IsGet(method) || HttpMethods.IsHead(method));
        var vers = Sessiekenmerk.BevestigdVan(context.User) is { } moment && clock.GetUtcNow().UtcDateTime - moment <= termijnen.Value.Vers;
        if (vers || (leest && !requirement.OokLezen)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>Who only has to sign in afresh is sent to do so and comes back; a program is told by 401, as RFC 9470 says.</summary>
public sealed class Weigering : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler gewoon = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden || authorizeResult.AuthorizationFailure?.FailedRequirements.All(r => r is VersAangemeld) != true)
            return gewoon.HandleAsync(next, context, policy, authorizeResult);
        if (Paden.IsPagina(context.Request.Path))
        {
            // What was typed is lost; the page it was typed on is not.
            var terug = context.Request.PathBase + context.Request.Path + QueryString.Create(context.Request.Query.Where(q => q.Key != "handler"));
            context.Response.Redirect(Aanmeldpagina.Pad + QueryString.Create([KeyValuePair.Create("opnieuw", (string?)"true"), KeyValuePair.Create("terug", (string?)terug)]));
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Cookie error=\"insufficient_user_authentication\"";
        return Problemen.Problem(StatusCodes.Status401Unauthorized, "Meld u hiervoor opnieuw aan. Daarna kunt u dit vijf minuten lang doen.").ExecuteAsync(context);
    }
}
