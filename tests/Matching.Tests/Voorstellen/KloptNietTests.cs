using System.Net;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Voorstellen.Bezwaren;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Voorstellen;

/// <summary>A08: who works with a reason may say that it is not right, and it is counted.</summary>
public sealed class KloptNietTests
{
    private const string Adres = $"{Lijstopstelling.Pagina}/klopt-niet";

    [Theory]
    [OpElkeDatabase]
    public async Task Said_on_a_reason_it_is_counted_once_per_person(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        await o.Gemeente.AddMedewerkerAsync("m-k1", Rol.Kwaliteitsmedewerker);
        using var anke = await o.AnkeAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        using var kwaliteit = await o.Gemeente.SignInAsync("m-k1");
        Assert.Contains("Niemand zei nog dat een reden niet klopt.", await kwaliteit.ReadPageAsync("/redenen"), StringComparison.Ordinal);

        Assert.Contains("Klopt een reden niet?", await anke.ReadPageAsync(Lijstopstelling.Pagina), StringComparison.Ordinal);
        foreach (var waarom in new[] { "telt-te-licht", "profiel-klopt-niet" })
        {
            Assert.Contains("We tellen dat deze reden niet klopt.", await SayAsync(anke, "K-01", "ervaring", waarom), StringComparison.Ordinal);
        }

        await SayAsync(consulent, "K-01", "ervaring", "telt-te-zwaar", "Dat was een bijbaan <b>van een zomer</b>.");

        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal([Bezwaarsoort.ProfielKloptNiet, Bezwaarsoort.TeltTeZwaar], (await db.Set<Redenbezwaar>().Select(b => b.Soort).ToListAsync()).Order());
        Assert.Equal(3, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.RedenBetwist));
        var page = await kwaliteit.ReadPageAsync("/redenen");
        Assert.Contains("2 meldingen", page, StringComparison.Ordinal);
        Assert.Contains("Dat was een bijbaan <b>van een zomer</b>.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", await kwaliteit.GetStringAsync("/redenen"), StringComparison.Ordinal);
        Assert.DoesNotContain("K-01", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_must_be_about_a_reason_and_about_someone_one_may_know()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();
        using var ander = await o.Gemeente.SignInAsync("m-c2");

        Assert.Contains("Kies welke reden niet klopt.", await SayAsync(anke, "K-01", "leeftijd", "anders"), StringComparison.Ordinal);
        Assert.Contains("Kies wat er niet klopt.", await SayAsync(anke, "K-01", "ervaring", "onzin"), StringComparison.Ordinal);
        using var refused = await ander.SendFormAsync(Lijstopstelling.Pagina, Adres, ("klant", "K-01"), ("groep", "ervaring"), ("waarom", "anders"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private static Task<string> SayAsync(HttpClient wie, string klant, string groep, string waarom, string woorden = "") =>
        wie.PressAsync(Lijstopstelling.Pagina, Adres, ("klant", klant), ("groep", groep), ("waarom", waarom), ("toelichting", woorden), ("terug", Lijstopstelling.Pagina));
}
