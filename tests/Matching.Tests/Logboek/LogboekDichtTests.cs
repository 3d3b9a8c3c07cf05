using System.Net;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Logboek;

public sealed class LogboekDichtTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task What_cannot_be_logged_is_not_shown_and_not_done(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        var token = await anke.ReadTokenAsync(Lijstopstelling.Pagina);
        await using (var db = o.Gemeente.OpenDatabase())
        {
            await db.Database.ExecuteSqlRawAsync("""ALTER TABLE "Logboek" RENAME TO "Elders" """);
        }

        foreach (var (visitor, pad) in new[] { (anke, "/klanten"), (anke, Lijstopstelling.Pagina), (anke, "/klanten/K-01"), (consulent, "/caseload"), (consulent, "/klanten/K-01"), (anke, "/api/v1/vacatures/V-1/shortlist") })
        {
            using var answer = await visitor.GetAsync(pad);
            Assert.True(answer.StatusCode >= HttpStatusCode.InternalServerError, $"{pad} gaf {answer.StatusCode}");
            Assert.DoesNotContain("K-01", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var form = new FormUrlEncodedContent([new(Bezoek.TokenVeld, token), new("klant", "K-01")]);
        using var gezet = await anke.PostAsync($"{Lijstopstelling.Voorselectie}Toevoegen", form);
        Assert.True(gezet.StatusCode >= HttpStatusCode.InternalServerError);
        await using var na = o.Gemeente.OpenDatabase();
        Assert.Equal(0, await na.Set<Matching.Voorstellen.Voorselectie>().CountAsync());
    }
}
