using System.Net;
using Matching.Tests.Hosting;
using Matching.Toegang;

namespace Matching.Tests.Toegang;

public sealed class VerkeerTests
{
    [Fact]
    public async Task A_flood_is_refused_with_a_sentence_and_others_notice_nothing()
    {
        await using var gemeente = await Testgemeente.StartAsync(instellingen: ["--Matching:Verkeer:Piek=20", "--Matching:Verkeer:PerSeconde=1"]);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-a2", Rol.Accountmanager);
        using var flood = await gemeente.SignInAsync("m-a1");
        using var other = await gemeente.SignInAsync("m-a2");
        const string adres = "/sessies";
        while (await StatusAsync(flood, adres) == HttpStatusCode.OK)
        {
            // Until it is enough.
        }

        using var page = await flood.GetAsync(adres);
        using var api = await flood.GetAsync("/api/v1/profielen");

        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.True(page.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Contains("Wacht even en probeer het dan opnieuw.", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, adres));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string adres)
    {
        using var answer = await visitor.GetAsync(adres);
        return answer.StatusCode;
    }
}
