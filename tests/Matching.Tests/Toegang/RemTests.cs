using System.Net;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Remmen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Toegang;

/// <summary>Guessing gets slow, working does not.</summary>
public sealed class RemTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task Each_failure_after_the_fifth_makes_the_next_wait_twice_as_long(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        var wachten = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            await FailAsync(gemeente, "werkgever:W-1", "10.0.0.1");
            wachten.Add(await WaitAsync(gemeente, "werkgever:W-1", "10.9.9.9"));
        }

        Assert.Equal([0, 0, 0, 0, 4, 8, 16, 32, 64], wachten);
        Assert.Equal(0, await WaitAsync(gemeente, "werkgever:W-2", "10.0.0.1"));
        gemeente.Clock.Advance(TimeSpan.FromSeconds(64));
        Assert.Equal(0, await WaitAsync(gemeente, "WERKGEVER:w-1", "10.9.9.9"));
        for (var i = 0; i < 30; i++) await FailAsync(gemeente, "werkgever:W-1", "10.0.0.1");
        Assert.Equal(900, await WaitAsync(gemeente, "werkgever:W-1", "10.9.9.9"));

        await RemAsync(gemeente, rem => rem.ForgetAsync("werkgever:W-1", CancellationToken.None));
        Assert.Equal(0, await WaitAsync(gemeente, "werkgever:W-1", "10.9.9.9"));
    }

    [Fact]
    public async Task One_address_that_tries_every_account_is_slowed_down_too()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        for (var i = 0; i < 52; i++) await FailAsync(gemeente, $"klant:K-{i}", $"2001:db8:1:2::{i}");

        Assert.Equal(16, await WaitAsync(gemeente, "klant:K-99", "2001:db8:1:2:ffff::1"));
        Assert.Equal(0, await WaitAsync(gemeente, "klant:K-99", "2001:db8:1:3::1"));
    }

    [Fact]
    public async Task A_flood_is_refused_with_a_sentence_and_others_notice_nothing()
    {
        await using var gemeente = await Testgemeente.StartAsync(instellingen: ["--Matching:Verkeer:Piek=20", "--Matching:Verkeer:PerSeconde=1"]);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-a2", Rol.Accountmanager);
        using var flood = await gemeente.SignInAsync("m-a1");
        using var other = await gemeente.SignInAsync("m-a2");

        HttpResponseMessage answer;
        do
        {
            answer = await flood.GetAsync("/sessies");
        }
        while (answer.StatusCode == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Contains("Wacht even en probeer het dan opnieuw.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var api = await flood.GetAsync("/api/v1/profielen");
        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType?.MediaType));
        await other.ReadPageAsync("/sessies");
        answer.Dispose();
    }

    private static Task FailAsync(Testgemeente gemeente, string account, string adres) => RemAsync(gemeente, rem => rem.NoteFailureAsync(account, From(adres), CancellationToken.None));

    private static async Task<double> WaitAsync(Testgemeente gemeente, string account, string adres)
    {
        var wait = TimeSpan.Zero;
        await RemAsync(gemeente, async rem => wait = await rem.WachttijdAsync(account, From(adres), CancellationToken.None));
        return wait.TotalSeconds;
    }

    private static async Task RemAsync(Testgemeente gemeente, Func<Aanmeldrem, Task> act)
    {
        await using var scope = gemeente.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<Aanmeldrem>());
    }

    private static DefaultHttpContext From(string adres)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(adres);
        return http;
    }
}
