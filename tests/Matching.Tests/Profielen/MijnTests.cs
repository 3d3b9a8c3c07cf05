using System.Net;
using Matching.Diagnoses;
using Matching.Logboek;
using Matching.Profielen.Mijn;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Voorstellen.Wensen;
using Microsoft.EntityFrameworkCore;
using static Matching.Tests.Voorstellen.Interesseopstelling;

namespace Matching.Tests.Profielen;

/// <summary>The pages of a klant: own things only, and every change is seen at once.</summary>
public sealed class MijnTests
{
    private const string Vacatures = "/mijn/vacatures";
    private const string Wijzigen = "/mijn/wijzigen";

    [Fact]
    public async Task A_klant_reads_what_werkgevers_see_and_who_looked()
    {
        await using var o = await StartAsync();
        using var andere = await o.Gemeente.SignInAsync("klant:K-01");

        var page = await o.Klant.ReadPageAsync(Mijn);

        Assert.Contains("zonder naam", page, StringComparison.Ordinal);
        Assert.Contains("Medewerker m-c1", page, StringComparison.Ordinal);
        Assert.Contains("Week 10 van 2026: Bedrijf W-1", page, StringComparison.Ordinal);
        var elders = await andere.ReadPageAsync(Mijn);
        Assert.Contains("Week 10 van 2026: een werkgever uit onbekende sector", elders, StringComparison.Ordinal);
        Assert.DoesNotContain("Bedrijf W-1", elders, StringComparison.Ordinal);
        Assert.DoesNotContain(Naam, elders, StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_changed_wish_brings_other_vacatures_on_the_next_page_and_the_consulent_sees_it(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        await o.Gemeente.AddOpenVacatureAsync("V-uren", o.Lijst.AndereWerkgever, v => (v.Titel, v.UrenMin) = ("Avondwerk in het magazijn", 38));
        await o.Gemeente.WaitForIndexAsync();
        Assert.DoesNotContain("Avondwerk in het magazijn", await o.Klant.ReadPageAsync(Vacatures), StringComparison.Ordinal);

        var page = await o.Klant.PressAsync(
            Wijzigen, Wijzigen, ("Formulier.Wensen", "Magazijnmedewerker"), ("Formulier.Wensen", "Kapper"), ("Formulier.UrenMin", "16"), ("Formulier.UrenMax", "40"),
            ("Formulier.Kan", Testgemeente.Orders), ("Formulier.Vervoer", "fiets"));

        Assert.Contains("Avondwerk in het magazijn", page, StringComparison.Ordinal);
        Assert.Contains("Van de klant zelf", await o.Consulent.ReadPageAsync("/klanten/K-kanarie"), StringComparison.Ordinal);
        Assert.Contains("gewenst werk (2 maart 2026), beschikbaarheid (2 maart 2026), reizen (2 maart 2026)", await o.Consulent.ReadPageAsync("/klanten/K-kanarie"), StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        var diagnoses = await db.Set<Diagnose>().Where(d => d.KlantId == o.Wie.Id).OrderBy(d => d.Datum).ToListAsync();
        Assert.Equal([null, EigenOpgave.Instrument], diagnoses.Select(d => d.Inhoud.Instrument));
        Assert.Equal((diagnoses[0].Maanden, 3, 40), (diagnoses[1].Maanden, diagnoses[1].Inhoud.Competenties![0].Niveau!.Value, diagnoses[1].Inhoud.Beschikbaar!.UrenMax!.Value));
        Assert.Equal(36, diagnoses[0].Inhoud.Beschikbaar!.UrenMax);
    }

    [Fact]
    public async Task What_is_left_as_it_was_saves_nothing_and_what_cannot_be_read_is_told()
    {
        await using var o = await StartAsync();
        var zelfde = await o.Klant.PressAsync(
            Wijzigen, Wijzigen, ("Formulier.Wensen", "Magazijnmedewerker"), ("Formulier.UrenMin", "16"), ("Formulier.UrenMax", "36"), ("Formulier.Kan", Testgemeente.Orders));
        Assert.Contains("Er is niets veranderd.", zelfde, StringComparison.Ordinal);

        using var fout = await o.Klant.SendFormAsync(Wijzigen, Wijzigen, ("Formulier.UrenMin", "veel"), ("Formulier.Erbij", "xqzwv"));

        var page = WebUtility.HtmlDecode(await fout.Content.ReadAsStringAsync());
        Assert.Contains("Schrijf een aantal uren van 1 tot 60.", page, StringComparison.Ordinal);
        Assert.Contains("‘xqzwv’ kennen wij niet.", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(1, await db.Set<Diagnose>().CountAsync(d => d.KlantId == o.Wie.Id));
    }

    [Fact]
    public void Emptying_a_field_makes_it_unknown_and_never_a_no()
    {
        var oud = Testgemeente.Magazijnervaring(3);

        var (nieuw, velden, fouten) = new Eigenformulier { Kan = [Testgemeente.Orders] }.Read(oud, Matching.Taxonomie.Taxonomiestand.Start);

        Assert.Empty(fouten);
        Assert.Equal([EigenVeld.GewenstWerk, EigenVeld.Beschikbaarheid], velden);
        Assert.Null(nieuw.Werk!.Gewenst);
        Assert.NotNull(nieuw.Werk.Ervaring);
        Assert.Equal(new Beschikbaarheid(null, null, null, null, null), nieuw.Beschikbaar);
        Assert.Null(nieuw.Vervoer);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task What_a_klant_wants_reaches_the_consulent_who_answers(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        Assert.Contains("Uw consulent weet het.", await o.Klant.PressAsync(Vacatures, $"{Vacatures}?handler=Wil", ("vacature", "V-1")), StringComparison.Ordinal);
        Assert.Contains("Dit willen uw klanten", await o.Consulent.ReadPageAsync(Taken), StringComparison.Ordinal);
        Assert.DoesNotContain("Dit willen uw klanten", await o.Anke.ReadPageAsync(Taken), StringComparison.Ordinal);

        await using var db = o.Gemeente.OpenDatabase();
        var wens = await db.Set<Klantwens>().AsNoTracking().SingleAsync();
        await o.Consulent.PressAsync(Taken, $"{Taken}?handler=NietNu", ("id", wens.Id.ToString()), ("versie", wens.Versie.ToString()), ("reactie", "Eerst uw certificaat halen."));

        Assert.Contains("‘Eerst uw certificaat halen.’", await o.Klant.ReadPageAsync(Vacatures), StringComparison.Ordinal);
        Assert.DoesNotContain("Dit willen uw klanten", await o.Consulent.ReadPageAsync(Taken), StringComparison.Ordinal);
        using var vreemd = await o.Gemeente.SignInAsync("m-c2");
        using var refused = await vreemd.SendFormAsync(Taken, $"{Taken}?handler=NietNu", ("id", wens.Id.ToString()), ("versie", wens.Versie.ToString()), ("reactie", "x"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_voorstel_is_answered_in_one_press_and_only_the_own()
    {
        await using var o = await StartAsync();
        await o.Consulent.PressAsync("/klanten/K-kanarie", "/vacatures/V-1/voorstellen", ("klant", "K-kanarie"));
        Assert.Contains("Wilt u dit werk?", await o.Klant.ReadPageAsync(Mijn), StringComparison.Ordinal);

        var page = await o.Klant.PressAsync(Mijn, $"{Mijn}?handler=Voorstel", ("vacature", "V-1"), ("antwoord", "nee"));

        Assert.Contains("U zei nee.", page, StringComparison.Ordinal);
        Assert.Contains("wil niet", await o.Consulent.ReadPageAsync(Taken), StringComparison.Ordinal);
        using var vreemd = await o.Gemeente.SignInAsync("klant:K-01");
        using var refused = await vreemd.SendFormAsync(Mijn, $"{Mijn}?handler=Voorstel", ("vacature", "V-1"), ("antwoord", "ja"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Only_possible_vacatures_can_be_wanted()
    {
        await using var o = await StartAsync();
        await o.Gemeente.AddOpenVacatureAsync("V-dicht", o.Lijst.Werkgever, v => v.Sluiting = Testgemeente.Vandaag.AddDays(-1));
        await o.Gemeente.WaitForIndexAsync();

        foreach (var vacature in new[] { "V-dicht", "bestaat-niet", "" })
        {
            using var refused = await o.Klant.SendFormAsync(Vacatures, $"{Vacatures}?handler=Wil", ("vacature", vacature));
            Assert.Equal((vacature, HttpStatusCode.NotFound), (vacature, refused.StatusCode));
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task The_own_key_closes_the_profile_at_once_and_opens_it_again(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        Assert.Equal(3, await CardsAsync(o));

        await o.Klant.PressAsync(Mijn, $"{Mijn}?handler=Publicatie", ("aan", "false"));
        Assert.Equal(2, await CardsAsync(o));

        await o.Klant.PressAsync(Mijn, $"{Mijn}?handler=Publicatie", ("aan", "true"));
        await o.Gemeente.WaitForIndexAsync();
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(2, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.PublicatieGewijzigd && l.Account == "klant:K-kanarie"));
    }

    private static async Task<int> CardsAsync(Interesseopstelling o) =>
        (await o.Werkgever.ReadPageAsync("/profielen?vacature=V-1")).Split("class=\"kaart\"").Length - 1;
}
