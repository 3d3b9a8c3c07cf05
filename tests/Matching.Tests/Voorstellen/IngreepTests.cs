using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Tests.Hosting;
using Matching.Voorstellen.Ingrepen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Voorstellen;

/// <summary>A08: the model advises, a person decides, and no ranking undoes that.</summary>
public sealed partial class IngreepTests
{
    private const string Lijst = $"{Lijstopstelling.Pagina}/lijst?handler=";

    [Theory]
    [OpElkeDatabase]
    public async Task Who_a_person_put_in_place_stays_there_through_every_ranking_until_a_person_lifts_it(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 5);
        using var anke = await o.AnkeAsync();
        var laatste = (await NamesAsync(anke))[^1];

        var page = await ChangeAsync(anke, "Vastzetten", laatste, ("plek", "1"), ("reden", "klant-wil"), ("toelichting", "Belde er zelf over."));
        Assert.Contains($"Vastgezet op plek 1 door Medewerker m-a1, omdat de klant dit werk graag wil. “Belde er zelf over.” Volgens de score: plek 5.", page, StringComparison.Ordinal);
        Assert.Equal(laatste, (await NamesAsync(anke))[0]);

        await o.Gemeente.AddKandidaatAsync("K-nieuw", o.Consulent, inhoud: Testgemeente.Magazijnervaring(5));
        await o.Gemeente.WaitForIndexAsync();
        Assert.Equal(laatste, (await NamesAsync(anke))[0]);
        // Programs get the list by score, as the contract says.
        var api = (await anke.GetFromJsonAsync<JsonElement>("/api/v1/vacatures/V-1/shortlist")).GetProperty("kandidaten").EnumerateArray().Select(k => k.GetProperty("klant").GetString()).ToList();
        Assert.NotEqual(laatste, api[0]);

        await ChangeAsync(anke, "Opheffen", laatste);
        Assert.NotEqual(laatste, (await NamesAsync(anke))[0]);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Ingreep>().AnyAsync());
        Assert.Equal([Handeling.LijstAangepast, Handeling.LijstHersteld], await db.Set<Logregel>().Where(l => l.Handeling == Handeling.LijstAangepast || l.Handeling == Handeling.LijstHersteld).OrderBy(l => l.Volgnummer).Select(l => l.Handeling).ToListAsync());
        Assert.Equal([Lijstgebeurtenissoort.Vastgezet, Lijstgebeurtenissoort.Opgeheven], await db.Set<Lijstgebeurtenis>().OrderBy(g => g.Id).Select(g => g.Soort).ToListAsync());
        Assert.Contains((await db.Set<GetoondeLijst>().ToListAsync()).SelectMany(l => l.Plekken), p => p is { Positie: 1, Reden: Plekreden.Mens });
    }

    [Fact]
    public async Task Who_is_left_out_is_named_below_the_list_and_can_come_back()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();

        var page = await ChangeAsync(anke, "Weglaten", "K-02", ("reden", "klant-wil-niet"));

        Assert.Equal(["K-01", "K-03"], (await NamesAsync(anke)).Order());
        Assert.Contains("Weggelaten door Medewerker m-a1, omdat de klant dit werk niet wil.", page, StringComparison.Ordinal);
        await ChangeAsync(anke, "Opheffen", "K-02");
        Assert.Equal(3, (await NamesAsync(anke)).Count);
    }

    [Fact]
    public async Task Someone_from_outside_the_list_can_be_added_but_not_against_the_rules()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 24);
        await o.Gemeente.AddKandidaatAsync("K-verweg", o.Consulent, inhoud: new());
        await o.Gemeente.AddKandidaatAsync("K-nietbij", o.Consulent, k => k.NietBij = [o.Werkgever.Id]);
        await o.Gemeente.WaitForIndexAsync();
        using var anke = await o.AnkeAsync();

        Assert.Contains("Persoon K-verweg", await anke.ReadPageAsync($"{Lijstopstelling.Pagina}/erbij?zoek=verweg"), StringComparison.Ordinal);
        var page = await ChangeAsync(anke, "Erbij", "K-verweg", ("reden", "anders"), ("toelichting", "Ik ken haar."));
        Assert.Contains("Op de lijst gezet door Medewerker m-a1", page, StringComparison.Ordinal);
        Assert.Equal("K-verweg", (await NamesAsync(anke))[^1]);

        page = await ChangeAsync(anke, "Erbij", "K-nietbij", ("reden", "klant-wil"));
        Assert.Contains("De klant wordt niet voorgesteld bij deze werkgever.", page, StringComparison.Ordinal);

        // What a person wanted is not forgotten when it cannot be for now.
        await using (var db = o.Gemeente.OpenDatabase())
        {
            var verweg = await db.Set<Klant>().SingleAsync(k => k.Sleutel == "K-verweg");
            await o.Gemeente.ChangeKlantAsync(verweg, k => k.NietBij = [o.Werkgever.Id]);
        }

        page = await anke.ReadPageAsync(Lijstopstelling.Pagina);
        Assert.Contains("Kan nu niet: De klant wordt niet voorgesteld bij deze werkgever.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kies waarom u de lijst verandert.", "plek=1")]
    [InlineData("Schrijf in een paar woorden wat de andere reden is.", "plek=1", "reden=anders")]
    [InlineData("Kies een plek van 1 tot en met 100.", "plek=0", "reden=klant-wil")]
    [InlineData("Kies een plek van 1 tot en met 100.", "plek=boven", "reden=klant-wil")]
    public async Task What_cannot_be_is_said_in_a_sentence(string zin, params string[] velden)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var anke = await o.AnkeAsync();

        Assert.Contains(zin, await ChangeAsync(anke, "Vastzetten", "K-01", [.. velden.Select(v => (v.Split('=')[0], v.Split('=')[1]))]), StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Ingreep>().AnyAsync());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task An_old_screen_changes_nothing(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        using var rachid = await o.Gemeente.SignInAsync("m-a2");
        var old = Stempel(await rachid.ReadPageAsync(Lijstopstelling.Pagina));
        await ChangeAsync(anke, "Vastzetten", "K-01", ("plek", "1"), ("reden", "klant-wil"));

        var page = await rachid.PressAsync(Lijstopstelling.Pagina, $"{Lijst}Vastzetten", ("klant", "K-02"), ("plek", "1"), ("reden", "klant-wil"), ("stempel", old));

        Assert.Contains("Iemand anders heeft de lijst net veranderd", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(o.Klanten[0].Id, (await db.Set<Ingreep>().SingleAsync()).KlantId);
    }

    [Fact]
    public async Task Only_an_accountmanager_changes_a_list()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        using var refused = await consulent.SendFormAsync(Lijstopstelling.Pagina, $"{Lijst}Weglaten", ("klant", "K-01"));
        using var search = await consulent.GetAsync($"{Lijstopstelling.Pagina}/erbij");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (refused.StatusCode, search.StatusCode));
    }

    [Fact]
    public async Task Two_places_are_open_for_who_was_never_seen_the_same_all_day_and_never_for_a_werkgever()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 40);
        using var anke = await o.AnkeAsync();

        var first = await anke.ReadPageAsync(Lijstopstelling.Pagina);
        var names = Names(first);
        Assert.Equal(2, Regex.Count(first, "Nog weinig bekeken"));
        Assert.Equal(names, await NamesAsync(anke));
        await using (var db = o.Gemeente.OpenDatabase())
        {
            var kept = await db.Set<GetoondeLijst>().SingleAsync();
            Assert.Equal(2, kept.Keren);
            Assert.Equal([10, 20], kept.Plekken.Where(p => p.Reden == Plekreden.Verkenning).Select(p => p.Positie));
        }

        // Seen on three lists is seen: the next days others get their turn.
        for (var dag = 0; dag < 3; dag++)
        {
            o.Gemeente.Clock.Advance(TimeSpan.FromDays(1));
            await anke.ReadPageAsync($"{Lijstopstelling.Pagina}?aantal=100");
        }

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain("Nog weinig bekeken", await anke.ReadPageAsync(Lijstopstelling.Pagina), StringComparison.Ordinal);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        Assert.DoesNotContain("weinig bekeken", await werkgever.ReadPageAsync("/profielen?vacature=V-1"), StringComparison.Ordinal);
    }

    private static async Task<string> ChangeAsync(HttpClient anke, string handler, string klant, params (string, string)[] velden) => await anke.PressAsync(
        Lijstopstelling.Pagina, Lijst + handler, [("klant", klant), ("stempel", Stempel(await anke.ReadPageAsync(Lijstopstelling.Pagina))), .. velden]);

    private static async Task<List<string>> NamesAsync(HttpClient anke) => Names(await anke.ReadPageAsync(Lijstopstelling.Pagina));

    private static List<string> Names(string pagina) => [.. Kaart().Matches(pagina).Select(m => m.Groups["sleutel"].Value)];

    /// <summary>That of the list; the voorselectie has one of its own.</summary>
    private static string Stempel(string pagina) => Stempels().Match(pagina).Groups["waarde"].Value;

    [GeneratedRegex("<article class=\"kaart\" aria-labelledby=\"k-(?<sleutel>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Kaart();

    [GeneratedRegex("/lijst\\?handler=[^>]*>\\s*<input[^>]*name=\"klant\"[^>]*>\\s*<input type=\"hidden\" name=\"stempel\" value=\"(?<waarde>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Stempels();
}
