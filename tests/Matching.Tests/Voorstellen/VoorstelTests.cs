using Matching.Data;
using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Voorstellen;

/// <summary>A18, E08: a consulent proposes an own klant, and the werkgever's accountmanager knows at once.</summary>
public sealed class VoorstelTests
{
    private const string Adres = $"{Lijstopstelling.Pagina}/voorstellen";

    [Theory]
    [OpElkeDatabase]
    public async Task A_voorstel_reaches_the_accountmanager_of_the_werkgever_and_nobody_else(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        using var anke = await o.AnkeAsync();
        using var rachid = await o.Gemeente.SignInAsync("m-a2");

        var page = await ProposeAsync(consulent, "K-02");

        Assert.Contains("De klant is voorgesteld", page, StringComparison.Ordinal);
        var news = await anke.ReadPageAsync("/vacatures");
        Assert.Contains("Nieuw voor u", news, StringComparison.Ordinal);
        Assert.Contains("Persoon K-02", news, StringComparison.Ordinal);
        Assert.DoesNotContain("Persoon K-02", await rachid.ReadPageAsync("/vacatures"), StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        var voorstel = await db.Set<Voorstel>().SingleAsync();
        Assert.Equal((VoorstelBron.Consulent, o.Consulent.Id, null), (voorstel.Bron, voorstel.DoorId!.Value, voorstel.Uitkomst));
        Assert.NotNull(voorstel.Positie);
        Assert.True(await db.Set<Wijziging>().AnyAsync(w => w.Soort == WijzigingSoort.Voorstel && w.Onderwerp == voorstel.Id.Value));
        Assert.True(await db.Set<Logregel>().AnyAsync(l => l.Handeling == Handeling.Voorgesteld && l.Onderwerp == voorstel.KlantId.Value));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task The_same_pair_twice_at_once_is_one_voorstel_and_the_second_hears_who_was_first(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var here = await o.Gemeente.SignInAsync("m-c1");
        using var there = await o.Gemeente.SignInAsync("m-c1");

        var pages = await Task.WhenAll(ProposeAsync(here, "K-01"), ProposeAsync(there, "K-01"));

        Assert.Single(pages, p => p.Contains("is al voorgesteld voor Magazijnmedewerker V-1, op 2 maart 2026 door Medewerker m-c1.", StringComparison.Ordinal));
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(1, await db.Set<Voorstel>().CountAsync());
    }

    [Fact]
    public async Task What_is_impossible_is_refused_with_the_reason()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        await o.Gemeente.AddOpenVacatureAsync("V-2", o.Werkgever, v => (v.UrenMin, v.UrenMax) = (38, 40));
        await o.Gemeente.AddKandidaatAsync("K-01", o.Consulent);
        await o.Gemeente.WaitForIndexAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        var page = await consulent.PressAsync(Lijstopstelling.Pagina, "/vacatures/V-2/voorstellen", ("klant", "K-01"));

        Assert.Contains("De vacature vraagt meer uren dan de klant kan werken.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K-vreemd")]
    [InlineData("K-bestaat-niet")]
    public async Task A_klant_of_someone_else_and_one_that_does_not_exist_give_the_same_answer(string sleutel)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        await o.Gemeente.AddKandidaatAsync("K-vreemd", o.AndereConsulent);
        await o.Gemeente.WaitForIndexAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        var page = await ProposeAsync(consulent, sleutel);

        Assert.Contains("Deze klant staat niet in uw caseload. U kunt alleen uw eigen klanten voorstellen.", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.False(await db.Set<Voorstel>().AnyAsync());
    }

    private static Task<string> ProposeAsync(HttpClient consulent, string klant) => consulent.PressAsync(Lijstopstelling.Pagina, Adres, ("klant", klant));
}
