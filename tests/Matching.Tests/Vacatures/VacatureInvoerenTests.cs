using System.Net;
using Matching.Data;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Vacatures;

/// <summary>E11, A13, and the walk of one vacature: entered by hand, it leads by itself to a list of kandidaten.</summary>
public sealed class VacatureInvoerenTests
{
    private const string Nieuw = "/vacatures/nieuw";
    private const string Wijzigen = "/vacatures/V-1/wijzigen";

    [Theory]
    [OpElkeDatabase]
    public async Task An_edit_leads_by_itself_to_a_new_list_and_a_message(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        var before = await ListAsync(o);
        using var anke = await o.AnkeAsync();

        await anke.PressAsync(Wijzigen, Wijzigen, Fields(o, [("Titel", "Chef kantoor"), ("Beroepscode", "isco:4110"), .. Competentie("lokaal:typen", "Typen")]));
        await o.Gemeente.WaitForIndexAsync();

        var after = await ListAsync(o);
        Assert.Equal(before.Nummer + 1, after.Nummer);
        Assert.NotEqual(before.Regels, after.Regels);
        await using var db = o.Gemeente.OpenDatabase();
        var steps = await db.Set<Wijziging>().OrderBy(w => w.Volgnummer).Where(w => w.Onderwerp == o.Vacature.Id.Value).Select(w => w.Soort).ToListAsync();
        Assert.Equal([WijzigingSoort.Vacature, WijzigingSoort.Shortlist], steps[^2..]);
        Assert.True(await db.Set<Logregel>().AnyAsync(l => l.Handeling == Handeling.VacatureGewijzigd && l.Account == "m-a1"));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task An_old_form_overwrites_nothing(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        var old = Fields(o, ("Titel", "Van de trage"));
        await anke.PressAsync(Wijzigen, Wijzigen, Fields(o, ("Titel", "Van de snelle")));

        using var refused = await anke.SendFormAsync(Wijzigen, Wijzigen, old);

        Assert.Contains("Iemand anders heeft deze vacature net gewijzigd", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal("Van de snelle", await db.Set<Vacature>().Where(v => v.Id == o.Vacature.Id).Select(v => v.Titel).SingleAsync());
    }

    [Fact]
    public async Task What_a_consulent_enters_is_marked_so_and_says_what_is_missing()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        var page = await consulent.PressAsync(Nieuw, Nieuw, Fields(o, [("Titel", "Inpakker"), .. Competentie("sgr:24105", "", "gewenst", "")]));
        await o.Gemeente.WaitForIndexAsync();

        Assert.Contains("Om die te publiceren ontbreekt nog: minstens één vereiste vaardigheid.", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        var vacature = await db.Set<Vacature>().SingleAsync(v => v.Titel == "Inpakker");
        Assert.Equal((VacatureBron.Consulent, o.Consulent.Id), (vacature.Bron, vacature.IngevoerdDoorId!.Value));
        Assert.True(await db.Set<Shortlist>().AnyAsync(s => s.VacatureId == vacature.Id && s.Regels != null));
        Assert.True(await db.Set<Logregel>().AnyAsync(l => l.Handeling == Handeling.VacatureIngevoerd && l.Onderwerp == vacature.Id.Value));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_chooses_another_beroep_teaches_what_the_words_mean(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 1);
        using var anke = await o.AnkeAsync();
        const string tekst = "Wij zoeken een kaasheld voor 24 uur.";
        var stand = Taxonomiestand.Start;
        var kok = stand.FindBeroep(null, "Kok")!;

        await anke.PressAsync(Nieuw, Nieuw, Fields(o, ("Titel", "Kaasheld"), ("Omschrijving", tekst), ("Beroepskeuze", kok.Code)));
        using var read = await anke.SendFormAsync(Nieuw, $"{Nieuw}?handler=Bijwerken", ("Invoer.Omschrijving", tekst));

        await using var db = o.Gemeente.OpenDatabase();
        var correctie = await db.Set<Taxonomiecorrectie>().SingleAsync();
        Assert.Equal(("kaasheld", kok.Code, "m-a1"), (correctie.Sleutel, correctie.Code, correctie.Door));
        Assert.Matches($"value=\"{kok.Code}\"[^>]*checked", await read.Content.ReadAsStringAsync());
        Assert.Equal(new Beroep("isco:5120", "Kok"), (await db.Set<Vacature>().SingleAsync(v => v.Titel == "Kaasheld")).Beroep);
    }

    [Fact]
    public async Task Publishing_asks_at_least_one_competentie_and_proposes_some()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var anke = await o.AnkeAsync();

        using var refused = await anke.SendFormAsync(
            Nieuw, $"{Nieuw}?handler=Publiceren", Fields(o, [("Titel", "Kok"), ("Beroepskeuze", Taxonomiestand.Start.FindBeroep(null, "Kok")!.Code), .. Competentie("sgr:24105", "", "gewenst", "")]));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Contains("Kies minstens één vaardigheid die vereist is.", page, StringComparison.Ordinal);
        Assert.Contains("Warme gerechten koken", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(1, await db.Set<Vacature>().CountAsync());
    }

    [Fact]
    public async Task Saving_fills_in_nothing_that_was_not_on_the_screen()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var anke = await o.AnkeAsync();

        await anke.PressAsync(Nieuw, Nieuw, Fields(o, ("Titel", "Ongelezen"), ("Omschrijving", "Rijbewijs B is nodig, ook in het weekend.")));

        await using var db = o.Gemeente.OpenDatabase();
        var vacature = await db.Set<Vacature>().SingleAsync(v => v.Titel == "Ongelezen");
        Assert.Null(vacature.Rijbewijzen);
        Assert.Null(vacature.Onregelmatig);
        Assert.Equal("lokaal:orders", Assert.Single(vacature.Competenties!).Code);
    }

    [Fact]
    public async Task Every_field_that_cannot_be_read_gets_its_own_sentence_and_nothing_is_stored()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();

        using var refused = await anke.SendFormAsync(
            Nieuw, Nieuw, ("Invoer.Titel", ""), ("Invoer.Soort", "los"), ("Invoer.UrenMin", "veel"), ("Invoer.Postcode", "22"), ("Invoer.Start", "morgen"), ("Invoer.Competenties[0].Gekozen", "true"), ("Invoer.Competenties[0].Code", "iets"));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        foreach (var zin in new[] { "Kies een werkgever.", "Vul in hoe de functie heet.", "Kies wat voor plek het is.", "Vul een heel getal in van 0 tot en met 168.", "Dit is geen postcode.", "Deze datum bestaat niet.", "‘iets’ is geen code." })
        {
            Assert.Contains(zin, page, StringComparison.Ordinal);
        }

        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(1, await db.Set<Vacature>().CountAsync());
    }

    [Theory]
    [InlineData("Titel", "Chauffeur\u202eexe", "Er staan tekens in die niemand kan zien.")]
    [InlineData("Titel", "Chauffeur\u0007", "Er staan tekens in die niemand kan zien.")]
    [InlineData("Beroepscode", "isco:99999", "Dit is geen code van een beroep.")]
    [InlineData("Onregelmatig", "foo", "Kies ja, nee of dat u het niet weet.")]
    [InlineData("Rijbewijzen", "B, Q", "Dit is geen rijbewijs.")]
    [InlineData("Postcode", "2252 _^", "Dit is geen postcode.")]
    [InlineData("Start", "0001-01-01", "Deze datum ligt meer dan tien jaar weg.")]
    [InlineData("Sluiting", "2026-01-01", "De vacature sluit voor de dag waarop die binnenkwam.")]
    public async Task What_cannot_be_meant_is_refused(string veld, string waarde, string zin)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var anke = await o.AnkeAsync();

        using var refused = await anke.SendFormAsync(Nieuw, Nieuw, Fields(o, (veld, waarde)));

        Assert.Contains(zin, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lists_and_long_words_are_refused_in_short_sentences()
    {
        var invoer = new Vacatureinvoer
        {
            Titel = new('t', 201), Beroep = new('b', 201), Soort = "regulier",
            Competenties = [.. Enumerable.Range(0, 100_000).Select(i => $"lokaal:c{i}").Prepend(new string('x', 5000)).Select(c => new Competentieinvoer { Gekozen = true, Code = c })],
        };

        var fouten = invoer.ApplyTo(new() { Id = VacatureId.New(), Sleutel = "V", WerkgeverId = default, Titel = "", Bron = default, Soort = default, Ontvangen = Testgemeente.Vandaag }, Testgemeente.Vandaag)!.Fouten;

        Assert.Equal(["Competenties", "Competenties", "Titel", "Beroep"], fouten.Select(f => f.Veld));
        Assert.All(fouten, f => Assert.InRange(f.Zin.Length, 10, 200));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_form_sent_twice_at_once_makes_one_vacature(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 1);
        using var anke = await o.AnkeAsync();
        var fields = Fields(o, ("Id", $"{Guid.CreateVersion7()}"), ("Titel", "Dubbel geklikt"));
        // One page was open, so there is one token.
        await anke.ReadPageAsync(Nieuw);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => anke.SendFormAsync(Nieuw, Nieuw, fields)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Found, a.StatusCode));
        Assert.Single(answers.Select(a => a.Headers.Location!.OriginalString).Distinct(StringComparer.Ordinal));
        foreach (var answer in answers) answer.Dispose();
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(1, await db.Set<Vacature>().CountAsync(v => v.Titel == "Dubbel geklikt"));
    }

    [Fact]
    public async Task A_consulent_changes_only_what_is_of_the_own_hand()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        using var refused = await consulent.GetAsync(Wijzigen);

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private static (string Veld, string Waarde)[] Fields(Lijstopstelling o, params (string Veld, string Waarde)[] anders)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Werkgever"] = o.Werkgever.Sleutel, ["Titel"] = o.Vacature.Titel, ["Soort"] = "regulier", ["Beroepscode"] = "isco:9333",
            ["Postcode"] = "2252 AB", ["UrenMin"] = "24", ["UrenMax"] = "32", ["Versie"] = o.Vacature.Versie.ToString(),
        };
        foreach (var (veld, waarde) in anders) fields[veld] = waarde;
        if (!fields.Keys.Any(f => f.StartsWith("Competenties", StringComparison.Ordinal))) foreach (var (veld, waarde) in Competentie("lokaal:orders", "Orders verzamelen")) fields[veld] = waarde;
        return [.. fields.Select(f => ($"Invoer.{f.Key}", f.Value))];
    }

    private static (string Veld, string Waarde)[] Competentie(string code, string naam, string eis = "vereist", string niveau = "3") =>
        [("Competenties[0].Gekozen", "true"), ("Competenties[0].Code", code), ("Competenties[0].Naam", naam), ("Competenties[0].Eis", eis), ("Competenties[0].Niveau", niveau)];

    private static async Task<Shortlist> ListAsync(Lijstopstelling o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return await db.Set<Shortlist>().AsNoTracking().SingleAsync(s => s.VacatureId == o.Vacature.Id);
    }
}
