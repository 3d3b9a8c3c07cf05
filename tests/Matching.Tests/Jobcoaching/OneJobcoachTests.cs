using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Matching.Jobcoaching;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Jobcoaching;

/// <summary>E12, E13: one jobcoach per werkgever, and the database says so.</summary>
public sealed class OneJobcoachTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_second_jobcoach_is_refused_by_the_name_of_the_first(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        using var anke = await gemeente.SignInAsync("m-a1");

        using var first = await PutAsync(anke, "m-j1");
        using var second = await PutAsync(anke, "m-j2");
        using var again = await PutAsync(anke, "m-j1");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("application/problem+json", second.Content.Headers.ContentType?.MediaType);
        var problem = await second.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("m-j1", problem.GetProperty("jobcoach").GetString());
        Assert.Contains("Medewerker m-j1", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task After_the_first_ends_another_can_come_and_the_history_stays(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        using var anke = await gemeente.SignInAsync("m-a1");
        using var first = await PutAsync(anke, "m-j1");

        using var ended = await anke.DeleteAsync(Adres);
        using var second = await PutAsync(anke, "m-j2");
        using var nobody = await anke.DeleteAsync("/api/v1/werkgevers/W-onbekend/jobcoach");

        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
        await using var db = gemeente.OpenDatabase();
        Assert.Equal(2, await db.Set<Jobcoachinzet>().CountAsync());
        Assert.Equal(1, await db.Set<Jobcoachinzet>().CountAsync(j => j.Tot == null));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Two_at_once_give_exactly_one_winner_every_time(Databasesoort soort)
    {
        var rounds = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1" ? 200 : 20;
        await using var gemeente = await StartAsync(soort);
        using var anke = await gemeente.SignInAsync("m-a1");
        using var bas = await gemeente.SignInAsync("m-a2");

        for (var round = 0; round < rounds; round++)
        {
            var answers = await Task.WhenAll(PutAsync(anke, "m-j1"), PutAsync(bas, "m-j2"));
            Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
            Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Conflict);
            foreach (var answer in answers) answer.Dispose();
            using var ended = await anke.DeleteAsync(Adres);
            Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task An_inzet_ends_once_and_coming_and_going_never_fails(Databasesoort soort)
    {
        var rounds = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1" ? 200 : 20;
        await using var gemeente = await StartAsync(soort);
        using var anke = await gemeente.SignInAsync("m-a1");
        using var bas = await gemeente.SignInAsync("m-a2");

        var ended = 0;
        for (var round = 0; round < rounds; round++)
        {
            using var first = await PutAsync(anke, "m-j1");
            var answers = await Task.WhenAll(anke.DeleteAsync(Adres), bas.DeleteAsync(Adres), PutAsync(bas, "m-j2"));
            Assert.All(answers, a => Assert.True((int)a.StatusCode < 500, $"{a.StatusCode}"));
            ended += answers[..2].Count(a => a.StatusCode == HttpStatusCode.OK);
            foreach (var answer in answers) answer.Dispose();
        }

        await using var db = gemeente.OpenDatabase();
        Assert.Equal(ended, await db.Set<Jobcoachinzet>().CountAsync(j => j.Tot != null));
        Assert.Equal(ended, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.JobcoachBeeindigd));
    }

    [Fact]
    public async Task Only_an_accountmanager_may()
    {
        await using var gemeente = await StartAsync(Databasesoort.Sqlite);
        using var consulent = await gemeente.SignInAsync("m-c1");
        using var stranger = gemeente.Visitor();

        using var refused = await PutAsync(consulent, "m-j1");
        using var unknown = await PutAsync(stranger, "m-j1");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
        Assert.Equal("application/problem+json", unknown.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"jobcoach\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"jobcoach\":\"\\u0000\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("hoi", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_cannot_be_read_is_the_senders_to_mend(string body, string type, HttpStatusCode expected)
    {
        await using var gemeente = await StartAsync(Databasesoort.Sqlite);
        using var anke = await gemeente.SignInAsync("m-a1");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, type);

        using var answer = await anke.PutAsync(Adres, content);

        Assert.Equal(expected, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("ligt aan ons", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private const string Adres = "/api/v1/werkgevers/W-1/jobcoach";

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, string jobcoach) => client.PutAsJsonAsync(Adres, new { jobcoach });

    private static async Task<Testgemeente> StartAsync(Databasesoort soort)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-a2", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        await gemeente.AddMedewerkerAsync("m-j1", Rol.Jobcoach);
        await gemeente.AddMedewerkerAsync("m-j2", Rol.Jobcoach);
        await gemeente.AddWerkgeverAsync("W-1");
        return gemeente;
    }
}
