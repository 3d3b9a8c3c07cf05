using System.Net.Http.Json;
using System.Text.Json;
using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Rangschikking.Sporen;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Rangschikking;

/// <summary>matching.md 3.1: what was shown is kept as it was, once a day, for as long as is agreed and no longer.</summary>
public sealed class GetoondeLijstTests
{
    private const string Shortlist = "/api/v1/vacatures/V-1/shortlist";

    [Theory]
    [OpElkeDatabase]
    public async Task What_was_shown_is_what_is_kept(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 8);
        using var anke = await o.AnkeAsync();

        var shown = (await anke.GetFromJsonAsync<JsonElement>(Shortlist)).GetProperty("kandidaten").EnumerateArray().ToList();

        var kept = Assert.Single(await ListsAsync(o));
        Assert.Equal(
            (Lijstsoort.Shortlist, Rol.Accountmanager, (VacatureId?)o.Vacature.Id, Rangschikker(o).Model, Kenmerkenset.Hash, 1),
            (kept.Soort, kept.Rol, kept.VacatureId, kept.Model, kept.KenmerkenHash, kept.Keren));
        Assert.Equal(8, kept.Plekken.Count);
        Assert.Equal(shown.Select(k => k.GetProperty("klant").GetString()), kept.Plekken.Select(p => o.Klanten.Single(k => k.Id == p.Klant).Sleutel));
        Assert.Equal(shown.Select(k => k.GetProperty("rang").GetInt32()), kept.Plekken.Select(p => p.Positie));
        Assert.Equal(shown.Select(k => BitConverter.DoubleToInt64Bits(k.GetProperty("score").GetDouble())), kept.Plekken.Select(p => BitConverter.DoubleToInt64Bits(p.Score)));
        Assert.Equal(shown.Select(k => k.GetProperty("band").GetString()), kept.Plekken.Select(p => Kern.Waarde.Van(p.Band)));
        var plaatsen = Rangschikker(o).RankKlanten(o.Gemeente.Services.GetRequiredService<Matching.Zoeken.Zoekindex>().Vacature(o.Vacature.Id)!);
        var rij = new double[Kenmerkenset.Aantal];
        foreach (var (plaats, plek) in plaatsen.Zip(kept.Plekken))
        {
            Kenmerkenset.Fill(plaats.Paar, rij);
            Assert.Equal(rij.Select(w => BitConverter.SingleToInt32Bits((float)w)), plek.Kenmerken.Select(BitConverter.SingleToInt32Bits));
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_list_shown_fifty_times_is_one_record(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        using var rachid = await o.Gemeente.SignInAsync("m-a2");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => (i % 2 == 0 ? anke : rachid).GetStringAsync(Shortlist)));
        Assert.Equal(50, Assert.Single(await ListsAsync(o)).Keren);

        // Another length, another day: other lists.
        await anke.GetStringAsync($"{Shortlist}?aantal=2");
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(1));
        await anke.GetStringAsync(Shortlist);
        Assert.Equal([(50, 3), (1, 2), (1, 3)], (await ListsAsync(o)).Select(l => (l.Keren, l.Plekken.Count)));
    }

    [Fact]
    public async Task A_consulent_is_shown_own_klanten_and_so_it_is_kept()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 2);
        await o.Gemeente.AddKandidaatAsync("K-ander", o.AndereConsulent, inhoud: Testgemeente.Magazijnervaring(5));
        await o.Gemeente.WaitForIndexAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        await consulent.ReadPageAsync(Lijstopstelling.Pagina);
        await consulent.ReadPageAsync("/klanten/K-01?vacature=V-1");
        await consulent.ReadPageAsync("/klanten/K-01?vacature=V-1");
        await consulent.ReadPageAsync("/caseload");

        var lists = await ListsAsync(o);
        Assert.Equal([Lijstsoort.Shortlist, Lijstsoort.Vacatures, Lijstsoort.Caseload], lists.Select(l => l.Soort));
        Assert.Equal(o.Klanten.Select(k => k.Id).ToHashSet(), lists[0].Plekken.Select(p => p.Klant).ToHashSet());
        Assert.Equal((2, o.Klanten[0].Id), (lists[1].Keren, lists[1].KlantId));
        Assert.Equal(2, lists[2].Plekken.Count);
        Assert.Equal([(Lijstgebeurtenissoort.Geopend, Rol.Werkconsulent)], (await EventsAsync(o)).Select(g => (g.Soort, g.Rol!.Value)));
    }

    [Fact]
    public async Task A_werkgevers_cards_are_kept_without_a_score()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 12);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");

        await werkgever.ReadPageAsync("/profielen?vacature=V-1");

        var kept = Assert.Single(await ListsAsync(o));
        Assert.Equal((Lijstsoort.Profielen, Rol.Werkgever, 12), (kept.Soort, kept.Rol, kept.Plekken.Count));
        Assert.All(kept.Plekken, p => Assert.True(double.IsNaN(p.Score) && p.Kenmerken.Count == 0));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task What_is_kept_too_long_goes_and_so_does_who_must_be_forgotten(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        await anke.GetStringAsync(Shortlist);
        await anke.ReadPageAsync("/klanten/K-01?vacature=V-1");
        await using var scope = o.Gemeente.Services.CreateAsyncScope();
        var termijn = scope.ServiceProvider.GetRequiredService<Bewaartermijn>();

        Assert.Equal(2, await termijn.ForgetAsync(o.Klanten[0].Id, CancellationToken.None));
        Assert.Equal([1, 2, 3], (await ListsAsync(o))[0].Plekken.Select(p => p.Positie).Append(Missing(await ListsAsync(o))).Order());
        Assert.DoesNotContain(o.Klanten[0].Id, (await ListsAsync(o)).SelectMany(l => l.Plekken).Select(p => p.Klant));

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(365));
        Assert.Equal(0, await termijn.CleanAsync(CancellationToken.None));
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(367));
        Assert.Equal(3, await termijn.CleanAsync(CancellationToken.None));
    }

    [Fact]
    public void Places_are_packed_to_the_bit()
    {
        GetoondePlek[] plekken =
        [
            new(KlantId.New(), VacatureId.New(), 1, 1 / 3.0, Band.Sterk, Plekreden.Score, [0.1f, float.NaN, -0f, float.Epsilon]),
            new(KlantId.New(), VacatureId.New(), 7, double.NaN, Band.TeWeinigGegevens, Plekreden.Mens, []),
        ];

        var pak = Plekkenpak.Pak(plekken);

        Assert.Equal(Plekkenpak.Pak(Plekkenpak.Open(pak)), pak);
        Assert.Equal(plekken[0].Kenmerken.Select(BitConverter.SingleToInt32Bits), Plekkenpak.Open(pak)[0].Kenmerken.Select(BitConverter.SingleToInt32Bits));
        Assert.Equal(plekken.Select(p => p with { Kenmerken = [] }), Plekkenpak.Open(pak).Select(p => p with { Kenmerken = [] }));
        Assert.Throws<InvalidDataException>(() => Plekkenpak.Open([9, 0, 0, 0, 0]));
    }

    /// <summary>The place of who was taken out: the others keep theirs.</summary>
    private static int Missing(List<GetoondeLijst> lists) => Enumerable.Range(1, 3).Except(lists[0].Plekken.Select(p => p.Positie)).Single();

    private static Rangschikker Rangschikker(Lijstopstelling o) => o.Gemeente.Services.CreateScope().ServiceProvider.GetRequiredService<Rangschikker>();

    private static async Task<List<GetoondeLijst>> ListsAsync(Lijstopstelling o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return await db.Set<GetoondeLijst>().AsNoTracking().OrderBy(l => l.Id).ToListAsync();
    }

    private static async Task<List<Lijstgebeurtenis>> EventsAsync(Lijstopstelling o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return await db.Set<Lijstgebeurtenis>().AsNoTracking().OrderBy(g => g.Id).ToListAsync();
    }
}
