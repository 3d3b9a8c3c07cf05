using Matching.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Http;

public sealed class HerkomstTests
{
    private const string Own = "https://matching.voorbeeld.nl";

    [Theory]
    [InlineData("POST", "/vacatures/nieuw", "https://kwaad.nl", "")]
    [InlineData("POST", "/vacatures/nieuw", "https://matching.voorbeeld.nl.kwaad.nl", "")]
    [InlineData("POST", "/vacatures/nieuw", "http://matching.voorbeeld.nl", "")]
    [InlineData("POST", "/vacatures/nieuw", "null", "")]
    [InlineData("PUT", "/api/v1/werkgevers/W-1/jobcoach", "", "cross-site")]
    [InlineData("DELETE", "/api/v1/werkgevers/W-1/jobcoach", "", "same-site")]
    [InlineData("POST", "/hubs/bord/negotiate", "https://kwaad.nl", "")]
    [InlineData("GET", "/Hubs/Bord", "https://kwaad.nl", "")]
    public async Task What_another_site_sends_is_refused(string method, string path, string origin, string site) =>
        Assert.Equal(StatusCodes.Status403Forbidden, await Send(method, path, origin, site));

    [Theory]
    [InlineData("POST", "/vacatures/nieuw", Own, "same-origin")]
    [InlineData("POST", "/vacatures/nieuw", Own, "")]
    [InlineData("POST", "/vacatures/nieuw", "", "none")]
    [InlineData("PUT", "/api/v1/werkgevers/W-1/jobcoach", "", "")]
    [InlineData("GET", "/hubs/bord", Own, "same-origin")]
    [InlineData("GET", "/vacatures", "", "cross-site")]
    public async Task Our_own_pages_programs_and_links_pass(string method, string path, string origin, string site) =>
        Assert.Equal(StatusCodes.Status200OK, await Send(method, path, origin, site));

    private static async Task<int> Send(string method, string path, string origin, string site)
    {
        await using var services = new ServiceCollection().AddLogging().AddProblemDetails().BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseHerkomst();
        app.Run(_ => Task.CompletedTask);

        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Method, http.Request.Path) = (method, path);
        (http.Request.Scheme, http.Request.Host) = ("https", new("matching.voorbeeld.nl"));
        if (origin.Length > 0)
            http.Request.Headers.Origin = origin;
        if (site.Length > 0)
            http.Request.Headers["Sec-Fetch-Site"] = site;
        await app.Build()(http);
        return http.Response.StatusCode;
    }
}
