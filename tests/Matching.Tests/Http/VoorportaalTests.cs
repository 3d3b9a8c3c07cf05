using Matching.Tests.Hosting;

namespace Matching.Tests.Http;

public sealed class VoorportaalTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    public async Task Only_our_own_proxy_is_believed_that_it_speaks_https(string proxy, bool believed)
    {
        await using var gemeente = await Testgemeente.StartAsync(instellingen: [$"--Matching:Proxy={proxy}"]);
        using var visitor = gemeente.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/aanmelden");
        request.Headers.Host = "matching.voorbeeld.nl";
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "192.0.2.1");

        using var answer = await visitor.SendAsync(request);

        Assert.Equal(believed, answer.Headers.TryGetValues("Strict-Transport-Security", out var hsts));
        if (believed) Assert.Equal("max-age=31536000; includeSubDomains", hsts!.Single());
    }
}
