using System.Net;

namespace Matching.Tests.Bord;

/// <summary>Who is not staff of the Netwerkcafé gets in nowhere: not by the page, not by the API, not by the hub.</summary>
public sealed class BordDeurTests
{
    [Theory]
    [InlineData("werkgever:W-1")]
    [InlineData("klant:K-1")]
    [InlineData("m-b1")]
    public async Task Others_are_refused_at_every_door(string account)
    {
        await using var bord = await Bordopstelling.StartAsync();
        using var http = await bord.Gemeente.SignInAsync(account);

        foreach (var adres in (string[])["/netwerkcafes", "/netwerkcafes/N-1/bord", "/netwerkcafes/N-1/beamer", "/api/v1/netwerkcafes/N-1/bord", "/api/v1/netwerkcafes/N-1/gebeurtenissen?na=0"])
        {
            using var refused = await http.GetAsync(adres);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        using var negotiate = await http.PostAsync("/hubs/bord/negotiate?negotiateVersion=1", content: null);
        Assert.Equal(HttpStatusCode.Forbidden, negotiate.StatusCode);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_a_program_is_told()
    {
        await using var bord = await Bordopstelling.StartAsync();
        using var stranger = bord.Gemeente.Visitor();

        using var page = await stranger.GetAsync("/netwerkcafes/N-1/bord");
        using var api = await stranger.GetAsync("/api/v1/netwerkcafes/N-1/bord");
        using var hub = await stranger.PostAsync("/hubs/bord/negotiate?negotiateVersion=1", content: null);

        Assert.Equal(HttpStatusCode.Found, page.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, hub.StatusCode);
    }

    [Fact]
    public async Task Another_website_cannot_open_the_hub()
    {
        await using var bord = await Bordopstelling.StartAsync();
        using var http = await bord.Gemeente.SignInAsync("m-a1");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hubs/bord/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://elders.example");

        using var refused = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
