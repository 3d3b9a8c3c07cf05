using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Matching.Bord;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Bord;

/// <summary>D07: one links, another sees it within a second, and both see the same.</summary>
public sealed class LiveBordTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task What_one_links_another_sees_within_a_second(Databasesoort soort)
    {
        await using var bord = await Bordopstelling.StartAsync(soort);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var cas = await bord.OpenAsync("m-c1");

        var first = await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0]);
        await cas.SeesAsync(first.Volgnummer);
        var second = await cas.VerplaatsAsync(bord.Klanten[0], bord.Vacatures[0], bord.Vacatures[1]);
        await anke.SeesAsync(second.Volgnummer);
        await cas.SeesAsync(second.Volgnummer);

        Assert.Equal((1L, 2L), (first.Volgnummer, second.Volgnummer));
        Assert.Equal([(bord.Klanten[0].Id.Value, bord.Vacatures[1].Id.Value)], anke.Koppelingen.Keys);
        Assert.Equal(anke.Koppelingen, cas.Koppelingen);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_moves_what_another_moved_first_is_told_by_whom(Databasesoort soort)
    {
        await using var bord = await Bordopstelling.StartAsync(soort);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var nina = await bord.OpenAsync("m-n1");
        var linked = await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0]);
        await anke.SeesAsync(linked.Volgnummer);
        var moved = await anke.VerplaatsAsync(bord.Klanten[0], bord.Vacatures[0], bord.Vacatures[1]);

        var late = await nina.VerplaatsAsync(bord.Klanten[0], bord.Vacatures[0], bord.Vacatures[2], gezien: linked.Volgnummer!.Value);
        await nina.SeesAsync(moved.Volgnummer);
        var inTime = await nina.VerplaatsAsync(bord.Klanten[0], bord.Vacatures[1], bord.Vacatures[2]);

        Assert.Null(late.Volgnummer);
        Assert.Equal("Persoon K-1 is intussen door Medewerker m-a1 naar Werk V-2 verplaatst. Het bord is bijgewerkt.", late.Geweigerd);
        Assert.Equal(3, inTime.Volgnummer);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task The_same_opdracht_twice_is_one_event_and_one_answer(Databasesoort soort)
    {
        await using var bord = await Bordopstelling.StartAsync(soort);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var cas = await bord.OpenAsync("m-c1");
        var opdracht = Guid.NewGuid();

        var both = await Task.WhenAll(
            anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0], opdracht),
            anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0], opdracht));
        var stolen = await cas.KoppelAsync(bord.Klanten[1], bord.Vacatures[0], opdracht);

        Assert.All(both, answer => Assert.Equal(1, answer.Volgnummer));
        Assert.NotNull(stolen.Geweigerd);
        await using var db = bord.Gemeente.OpenDatabase();
        Assert.Equal(1, await db.Set<Bordgebeurtenis>().CountAsync());
        Assert.Equal(1, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.Gekoppeld));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_was_away_gets_exactly_what_was_missed(Databasesoort soort)
    {
        await using var bord = await Bordopstelling.StartAsync(soort);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var cas = await bord.OpenAsync("m-c1");
        await cas.SeesAsync((await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Volgnummer);
        await cas.Hub.StopAsync();

        await anke.KoppelAsync(bord.Klanten[1], bord.Vacatures[0]);
        await anke.SeesAsync((await anke.KoppelAsync(bord.Klanten[2], bord.Vacatures[1])).Volgnummer);
        Assert.Equal(1, cas.Laatste);
        await cas.ConnectAsync();

        Assert.Equal(3, cas.Laatste);
        Assert.Equal(anke.Koppelingen, cas.Koppelingen);
    }

    [Fact]
    public async Task Two_processes_on_one_database_both_tell()
    {
        Assert.SkipWhen(Testdatabase.PostgresServer is null, "geen PostgreSQL: MATCHING_TEST_POSTGRES is niet gezet");
        await using var bord = await Bordopstelling.StartAsync(Databasesoort.Postgres);
        var (app, url) = await bord.Gemeente.StartBesideAsync();
        await using var beside = app;
        await using var here = await bord.OpenAsync("m-a1");
        await using var there = await Bordkijker.OpenAsync(bord.Gemeente, "m-c1", bord.Cafe, url);

        await there.SeesAsync((await here.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Volgnummer);
        var second = await there.KoppelAsync(bord.Klanten[1], bord.Vacatures[0]);
        await here.SeesAsync(second.Volgnummer);
        await there.SeesAsync(second.Volgnummer);

        Assert.Equal(here.Koppelingen, there.Koppelingen);
        await there.Hub.StopAsync();
        await beside.StopAsync();
    }

    /// <summary>D08.</summary>
    [Fact]
    public async Task Twenty_people_with_fifty_klanten_and_twenty_vacatures_see_every_link_within_a_second()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1", "duurt lang: alleen met --volledig");
        await using var bord = await Bordopstelling.StartAsync(vacatures: 20, klanten: 50);
        var kijkers = new List<Bordkijker>();
        for (var i = 0; i < 20; i++) kijkers.Add(await bord.OpenAsync(i % 2 == 0 ? "m-a1" : "m-c1"));

        for (var i = 0; i < bord.Klanten.Count; i++)
        {
            var linked = await kijkers[i % kijkers.Count].KoppelAsync(bord.Klanten[i], bord.Vacatures[i % bord.Vacatures.Count]);
            await Task.WhenAll(kijkers.Select(kijker => kijker.SeesAsync(linked.Volgnummer)));
        }

        foreach (var kijker in kijkers) await kijker.DisposeAsync();
    }

    [Fact]
    public async Task A_new_shortlist_is_told_to_who_may_open_it_and_messages_carry_ids_and_numbers_only()
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using var anke = await bord.OpenAsync("m-a1");
        await using var nina = await bord.OpenAsync("m-n1");

        await using (var db = bord.Gemeente.OpenDatabase())
        {
            db.Add(new Shortlist { VacatureId = bord.Vacatures[0].Id, Nummer = 7, Model = "hand", Gemaakt = bord.Gemeente.Clock.Nu, Regels = [] });
            db.Note(WijzigingSoort.Shortlist, bord.Vacatures[0].Id.Value, bord.Gemeente.Clock);
            await db.SaveChangesAsync();
        }

        var linked = await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0]);
        await anke.SeesAsync(linked.Volgnummer);
        await nina.SeesAsync(linked.Volgnummer);

        Assert.Equal([$"ShortlistGewijzigd {bord.Vacatures[0].Id.Value} 7", $"BordGewijzigd {bord.Cafe.Id.Value} 1"], anke.Berichten.ToArray());
        Assert.Equal($"BordGewijzigd {bord.Cafe.Id.Value} 1", Assert.Single(nina.Berichten));
    }

    [Fact]
    public async Task Another_Netwerkcafe_hears_nothing()
    {
        await using var bord = await Bordopstelling.StartAsync();
        var other = await bord.Gemeente.AddNetwerkcafeAsync("N-2", [], []);
        await using var anke = await bord.OpenAsync("m-a1");
        await using var elsewhere = await Bordkijker.OpenAsync(bord.Gemeente, "m-c1", other);

        await anke.SeesAsync((await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0])).Volgnummer);

        Assert.Empty(elsewhere.Berichten);
    }

    [Fact]
    public async Task Reading_the_board_logs_a_look_at_each_klant_once_and_catching_up_none()
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using var anke = await bord.OpenAsync("m-a1");
        await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[0]);
        await anke.CatchUpAsync();
        await using var db = bord.Gemeente.OpenDatabase();
        Assert.Equal(0, await db.Set<Logregel>().CountAsync(l => l.Handeling == Handeling.Gezien));

        Assert.Equal(HttpStatusCode.OK, await anke.GetStatusAsync("/netwerkcafes/N-1/bord"));

        var seen = await db.Set<Logregel>().Where(l => l.Handeling == Handeling.Gezien).Select(l => l.Onderwerp).ToListAsync();
        Assert.Equal(bord.Klanten.Select(k => k.Id.Value).Order(), seen.Order());
    }

    [Fact]
    public async Task The_whole_board_can_be_read_at_once()
    {
        await using var bord = await Bordopstelling.StartAsync();
        await using var anke = await bord.OpenAsync("m-a1");
        await anke.KoppelAsync(bord.Klanten[0], bord.Vacatures[1]);
        using var http = await bord.Gemeente.SignInAsync("m-n1");

        var stand = (await http.GetFromJsonAsync<BordStand>("/api/v1/netwerkcafes/N-1/bord", Json.Options))!;
        using var missing = await http.GetAsync("/api/v1/netwerkcafes/N-9/bord");

        Assert.Equal(1, stand.Volgnummer);
        Assert.Equal("V-1 V-2 V-3", string.Join(' ', stand.Kolommen.Select(k => k.Sleutel)));
        Assert.Equal(new Bordkaart(bord.Klanten[0].Id.Value, "Persoon K-1", 1), Assert.Single(stand.Kolommen[1].Klanten));
        Assert.Equal("Persoon K-2, Persoon K-3", string.Join(", ", stand.ZonderKoppeling.Select(k => k.Naam)));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(404, (await missing.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("status").GetInt32());
    }
}
