using System.Net;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;

namespace Matching.Tests.Trajecten;

/// <summary>What helps a klant, for the own consulent; and the questions on the page of a klant of whom little is known.</summary>
public sealed class WatHelptTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task The_own_consulent_sees_what_opens_a_vacature(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        await o.Gemeente.AddOpenVacatureAsync("V-nacht", o.Werkgever, v => v.Onregelmatig = true);
        await o.Gemeente.AddKandidaatAsync("K-dag", o.Consulent, inhoud: Testgemeente.Magazijnervaring(3) with { Beschikbaar = new(null, null, 32, Onregelmatig: false, null) });
        await o.Gemeente.WaitForIndexAsync();
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");
        var pagina = await bouchra.ReadPageAsync("/klanten/K-dag/wat-helpt");
        Assert.Contains("Met onregelmatige werktijden: 1 vacature erbij in de top 10, 1 vacature waarvoor u de klant dan kunt voorstellen", pagina, StringComparison.Ordinal);

        using var ander = await o.Gemeente.SignInAsync("m-c2");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync("/klanten/K-dag/wat-helpt")).StatusCode);
        using var anke = await o.AnkeAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await anke.GetAsync("/klanten/K-dag/wat-helpt")).StatusCode);
    }

    [Fact]
    public async Task A_thin_profile_comes_with_questions_for_the_talk()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 14);
        await o.Gemeente.AddKandidaatAsync("K-dun", o.Consulent, inhoud: Testgemeente.Magazijnervaring(5) with { Werk = new(null, [new("isco:9333", "Magazijnmedewerker")], null) });
        await o.Gemeente.WaitForIndexAsync();
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");
        Assert.Contains("href=\"/klanten/K-dun#vragen\"", await bouchra.ReadPageAsync("/caseload"), StringComparison.Ordinal);
        var pagina = await bouchra.ReadPageAsync("/klanten/K-dun");
        Assert.Contains("voor het volgende gesprek", pagina, StringComparison.Ordinal);
        Assert.Contains("Welk werk heeft u gedaan, en hoe lang?", pagina, StringComparison.Ordinal);
        using var anke = await o.AnkeAsync();
        Assert.DoesNotContain("voor het volgende gesprek", await anke.ReadPageAsync("/klanten/K-dun"), StringComparison.Ordinal);
    }
}
