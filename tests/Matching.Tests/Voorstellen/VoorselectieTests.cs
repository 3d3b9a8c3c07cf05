using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Profielen;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Voorstellen;

/// <summary>D09, A08: an accountmanager chooses, orders and releases; the werkgever sees just that.</summary>
public sealed class VoorselectieTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_werkgever_sees_exactly_the_four_released_of_thirty_in_that_order(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 30);
        using var anke = await o.AnkeAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        Klant[] chosen = [o.Klanten[7], o.Klanten[2], o.Klanten[29], o.Klanten[11]];
        foreach (var klant in chosen) await Lijstopstelling.AddAsync(anke, klant);

        Assert.Empty(await SeenAsync(werkgever));
        await MoveAsync(o, anke, chosen[2], "Omhoog");
        var page = await Lijstopstelling.ReleaseAsync(anke);
        Assert.Contains("De voorselectie is vrijgegeven", page, StringComparison.Ordinal);

        var pseudoniemen = o.Gemeente.Services.GetRequiredService<Pseudoniemen>();
        string[] expected = [.. new[] { chosen[0], chosen[2], chosen[1], chosen[3] }.Select(k => pseudoniemen.Van(o.Werkgever.Id, k.Id))];
        Assert.Equal(expected, await SeenAsync(werkgever));

        // Ranked anew, the list changes; the human order does not (A08).
        await o.Gemeente.AddKandidaatAsync("K-nieuw", o.Consulent, inhoud: Testgemeente.Magazijnervaring(5));
        await o.Gemeente.WaitForIndexAsync();
        Assert.Equal(expected, await SeenAsync(werkgever));
        Assert.Equal(4, await CountAsync(o, Handeling.OpVoorselectie));
        Assert.Equal(4, await CountAsync(o, Handeling.Vrijgegeven));
        Assert.Equal(1, await CountAsync(o, Handeling.Verplaatst));
    }

    [Fact]
    public async Task Without_both_keys_nothing_is_released_and_it_says_who_lacks_what()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        var zonder = await o.Gemeente.AddKandidaatAsync("K-zonder", o.Consulent, k => (k.PublicatieKlant, k.PublicatieConsulent) = (true, null));
        await o.Gemeente.WaitForIndexAsync();
        using var anke = await o.AnkeAsync();
        await Lijstopstelling.AddAsync(anke, o.Klanten[0]);
        await Lijstopstelling.AddAsync(anke, zonder);

        var page = await Lijstopstelling.ReleaseAsync(anke);

        Assert.Contains("Bij Persoon K-zonder ontbreekt het akkoord van de consulent.", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Voorselectie>().AnyAsync(v => v.Vrijgegeven != null));
    }

    [Fact]
    public async Task Who_no_longer_fits_is_not_released_and_it_says_why()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();
        foreach (var klant in o.Klanten) await Lijstopstelling.AddAsync(anke, klant);
        await o.Gemeente.ChangeKlantAsync(o.Klanten[1], k => k.NietBij = [o.Werkgever.Id]);

        var page = await Lijstopstelling.ReleaseAsync(anke);

        Assert.Contains("Persoon K-02 past niet meer bij deze vacature. De klant wordt niet voorgesteld bij deze werkgever.", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Voorselectie>().AnyAsync(v => v.Vrijgegeven != null));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task An_old_screen_changes_nothing(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        using var rachid = await o.Gemeente.SignInAsync("m-a2");
        await Lijstopstelling.AddAsync(anke, o.Klanten[0]);
        var old = Lijstopstelling.Stempel(await rachid.ReadPageAsync(Lijstopstelling.Pagina));
        await Lijstopstelling.AddAsync(anke, o.Klanten[1]);

        var page = await rachid.PressAsync(Lijstopstelling.Pagina, $"{Lijstopstelling.Voorselectie}Vrijgeven", ("stempel", old));

        Assert.Contains("Iemand anders heeft de voorselectie net veranderd", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Voorselectie>().AnyAsync(v => v.Vrijgegeven != null));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Two_who_add_the_same_klant_at_once_put_one_on_the_list(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 1);
        using var anke = await o.AnkeAsync();
        using var rachid = await o.Gemeente.SignInAsync("m-a2");

        var pages = await Task.WhenAll(Lijstopstelling.AddAsync(anke, o.Klanten[0]), Lijstopstelling.AddAsync(rachid, o.Klanten[0]));

        Assert.Single(pages, p => p.Contains("staat al op de voorselectie", StringComparison.Ordinal));
        Assert.Equal(1, await CountAsync(o, Handeling.OpVoorselectie));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_are_added_at_once_each_get_a_place_of_their_own(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 16);
        var anke = new Account("m-a1", "Anke", o.Werkgever.AccountmanagerId!.Value.Value, new HashSet<Rol> { Rol.Accountmanager });

        var added = await Task.WhenAll(o.Klanten.Select(klant => Task.Run(async () =>
        {
            await using var scope = o.Gemeente.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<AddToVoorselectie>().HandleAsync("V-1", klant.Sleutel, anke, CancellationToken.None);
        })));

        Assert.All(added, a => Assert.Null(a.Fault));
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(Enumerable.Range(1, 16), await db.Set<Voorselectie>().OrderBy(v => v.Volgorde).Select(v => v.Volgorde).ToListAsync());
    }

    [Fact]
    public async Task Who_must_not_be_shown_there_cannot_be_added()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        var nietBij = await o.Gemeente.AddKandidaatAsync("K-nietbij", o.Consulent, k => k.NietBij = [o.Werkgever.Id]);
        var oud = await o.Gemeente.AddKandidaatAsync("K-oud", o.Consulent);
        await o.Gemeente.AddPlaatsingAsync("P-1", oud, o.Werkgever, Testgemeente.Vandaag.AddDays(-400), einde: Testgemeente.Vandaag.AddDays(-100));
        await o.Gemeente.WaitForIndexAsync();
        using var anke = await o.AnkeAsync();

        Assert.Contains("De klant wordt niet voorgesteld bij deze werkgever.", await Lijstopstelling.AddAsync(anke, nietBij), StringComparison.Ordinal);
        Assert.Contains("werkte al bij deze werkgever", await Lijstopstelling.AddAsync(anke, oud), StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Voorselectie>().AnyAsync());
    }

    [Fact]
    public async Task A_key_taken_back_closes_the_profile_at_once()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var anke = await o.AnkeAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        await Lijstopstelling.AddAsync(anke, o.Klanten[0]);
        await Lijstopstelling.ReleaseAsync(anke);
        Assert.Single(await SeenAsync(werkgever));

        await using var db = o.Gemeente.OpenDatabase();
        (await db.Set<Klant>().SingleAsync(k => k.Sleutel == "K-01")).PublicatieKlant = false;
        await db.SaveChangesAsync();

        Assert.Empty(await SeenAsync(werkgever));
    }

    [Fact]
    public async Task Only_an_accountmanager_has_a_voorselectie()
    {
        await using var o = await Lijstopstelling.StartAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        using var refused = await consulent.SendFormAsync(Lijstopstelling.Pagina, $"{Lijstopstelling.Voorselectie}Toevoegen", ("klant", "K-01"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<List<string>> SeenAsync(HttpClient werkgever) =>
        [.. (await werkgever.GetFromJsonAsync<JsonElement>("/api/v1/profielen?vacature=V-1")).GetProperty("voorselectie").EnumerateArray().Select(k => k.GetProperty("pseudoniem").GetString()!)];

    private static async Task MoveAsync(Lijstopstelling o, HttpClient anke, Klant klant, string waarheen)
    {
        await using var db = o.Gemeente.OpenDatabase();
        var regel = await db.Set<Voorselectie>().SingleAsync(v => v.KlantId == klant.Id);
        await anke.PressAsync(
            Lijstopstelling.Pagina, Lijstopstelling.Voorselectie + waarheen,
            ("regel", regel.Id.ToString()), ("stempel", Lijstopstelling.Stempel(await anke.ReadPageAsync(Lijstopstelling.Pagina))));
    }

    private static async Task<int> CountAsync(Lijstopstelling o, Handeling handeling)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return await db.Set<Logregel>().CountAsync(l => l.Handeling == handeling && l.OnderwerpSoort == "klant");
    }
}
