using Matching.Logboek;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Taxonomie;

/// <summary>The page where people see how words are read, and correct it.</summary>
public sealed class WoordenTests
{
    private const string Pad = "/taxonomie";

    [Theory]
    [OpElkeDatabase]
    public async Task A_word_is_looked_up_corrected_and_taken_back(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        using var beheerder = await gemeente.SignInAsync("m-b1");
        var houder = gemeente.Services.GetRequiredService<Taxonomiehouder>();
        Assert.Contains("Wij herkennen hierin geen beroep en geen vaardigheid.", await beheerder.ReadPageAsync($"{Pad}?zoek=xqzwj"), StringComparison.Ordinal);

        var choices = await beheerder.ReadPageAsync($"{Pad}?zoek=Xqzwj&bedoelt=concierge");
        Assert.Contains("value=\"lokaal:beroep-concierge\"", choices, StringComparison.Ordinal);
        var corrected = await beheerder.PressAsync($"{Pad}?zoek=Xqzwj", $"{Pad}?handler=Zeg", ("zoek", "Xqzwj"), ("code", "lokaal:beroep-concierge"), ("betekent", "true"));
        Assert.Contains("Bewaard: ‘Xqzwj’ betekent Conciërge.", corrected, StringComparison.Ordinal);
        Assert.Contains("gezegd door een mens", corrected, StringComparison.Ordinal);
        Assert.Equal("Conciërge", houder.Herkenner.Beroepen("xqzwj", 1).Single().Begrip.Naam);

        await using var db = gemeente.OpenDatabase();
        var correctie = await db.Set<Taxonomiecorrectie>().SingleAsync();
        var back = await beheerder.PressAsync(Pad, $"{Pad}?handler=Terug", ("id", correctie.Id.Value.ToString()));
        Assert.Contains("Ongedaan gemaakt: wij lezen ‘Xqzwj’ weer zelf.", back, StringComparison.Ordinal);
        Assert.Empty(houder.Herkenner.Beroepen("xqzwj", 1));
        var logged = await db.Set<Logregel>().Where(l => l.Onderwerp == correctie.Id.Value && l.Account == "m-b1" && l.Plek == Pad).OrderBy(l => l.Volgnummer).ToListAsync();
        Assert.Equal([Handeling.WoordVerbeterd, Handeling.VerbeteringTeruggenomen], logged.Select(l => l.Handeling));
        Assert.All(logged, l => Assert.Equal("‘Xqzwj’ betekent lokaal:beroep-concierge", l.Toelichting));
    }

    [Fact]
    public async Task What_a_word_does_not_mean_is_gone_from_what_we_read_and_stands_among_what_people_said()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-k1", Rol.Kwaliteitsmedewerker);
        using var visitor = await gemeente.SignInAsync("m-k1");
        Assert.Contains("<th scope=\"row\">Gastvrouw zorg</th>", await visitor.ReadPageAsync($"{Pad}?zoek=gastvrouw"), StringComparison.Ordinal);

        var page = await visitor.PressAsync($"{Pad}?zoek=gastvrouw", $"{Pad}?handler=Zeg", ("zoek", "gastvrouw"), ("code", "lokaal:beroep-gastvrouw-zorg"), ("betekent", "false"));

        Assert.DoesNotContain("<th scope=\"row\">Gastvrouw zorg</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td>Niet: Gastvrouw zorg</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Niet: Gastvrouw zorg", await visitor.ReadPageAsync($"{Pad}?zoek=lasser"), StringComparison.Ordinal);
        Assert.Contains("Niet: Gastvrouw zorg", await visitor.ReadPageAsync(Pad), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_sentence()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        using var beheerder = await gemeente.SignInAsync("m-b1");

        Assert.Contains("is geen beroep of competentie", await beheerder.PressAsync(Pad, $"{Pad}?handler=Zeg", ("zoek", "iets"), ("code", "isco:9333"), ("betekent", "true")), StringComparison.Ordinal);
        Assert.Contains("Er staat geen tekst", await beheerder.PressAsync(Pad, $"{Pad}?handler=Zeg", ("code", "lokaal:beroep-kok")), StringComparison.Ordinal);
        Assert.Contains("bestaat niet meer", await beheerder.PressAsync(Pad, $"{Pad}?handler=Terug", ("id", Guid.NewGuid().ToString())), StringComparison.Ordinal);
        await beheerder.ReadPageAsync($"{Pad}?pagina=niks&zoek={new string('a', 500)}");
    }

    [Fact]
    public async Task ESCO_is_named_where_it_was_imported()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        using var beheerder = await gemeente.SignInAsync("m-b1");
        Assert.DoesNotContain(Taxonomiestand.Bronvermelding, await beheerder.ReadPageAsync(Pad), StringComparison.Ordinal);

        await gemeente.AddAsync(new Taxonomieregel { Bron = Taxonomiebron.EscoBeroepen, Code = "http://data.europa.eu/esco/occupation/x", Soort = Begripsoort.Beroep, Naam = "Kaasmaker", Inhoud = new() });
        await using var db = gemeente.OpenDatabase();
        await gemeente.Services.GetRequiredService<Taxonomiehouder>().LoadAsync(db, CancellationToken.None);
        Assert.Contains(Taxonomiestand.Bronvermelding, await beheerder.ReadPageAsync(Pad), StringComparison.Ordinal);
    }
}
