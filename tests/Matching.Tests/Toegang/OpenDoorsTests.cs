using System.Net;
using System.Text.RegularExpressions;
using Matching.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Toegang;

public sealed class OpenDoorsTests
{
    [Fact]
    public async Task Every_address_names_its_policy()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        var endpoints = gemeente.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.NotEmpty(OpenDoors.Guarded(endpoints));
        Assert.Empty(OpenDoors.Faults(endpoints));
    }

    [Fact]
    public async Task A_program_that_is_a_stranger_gets_401_in_json_at_every_address_of_the_api()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        using var stranger = gemeente.Visitor();

        foreach (var endpoint in OpenDoors.Guarded(gemeente.Services.GetRequiredService<EndpointDataSource>().Endpoints))
        {
            var pad = Regex.Replace(OpenDoors.Pad(endpoint), @"\{[^}]*\}", "X-1", RegexOptions.None, TimeSpan.FromSeconds(1));
            if (!pad.StartsWith("/api/", StringComparison.Ordinal)) continue;
            var method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];
            using var answer = await stranger.SendAsync(new HttpRequestMessage(new HttpMethod(method), pad));
            Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public void A_door_left_open_is_found()
    {
        Assert.Single(OpenDoors.Faults([Endpoint("/klanten")]));
        Assert.Single(OpenDoors.Faults([Endpoint("/klanten", new AuthorizeAttribute())]));
        Assert.Single(OpenDoors.Faults([Endpoint("/klanten", new AuthorizeAttribute("klanten"), new AllowAnonymousAttribute())]));
        Assert.Empty(OpenDoors.Faults([Endpoint("/klanten", new AuthorizeAttribute("klanten"))]));
    }

    private static RouteEndpoint Endpoint(string pad, params object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse(pad), order: 0, new EndpointMetadataCollection(metadata), displayName: null);
}
