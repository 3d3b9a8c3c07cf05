using Matching.Diagnoses;
using Matching.Import;
using Matching.Jobcoaching;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Werkgevers;

namespace Matching.Tests.Import;

/// <summary>What people made of a delivery stays; what is delivered anew waits for them.</summary>
public sealed class VerschilTests
{
    [Theory, OpElkeDatabase]
    public async Task A_changed_row_brings_what_changed_and_leaves_the_rest(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente;telefoon;email\nK-1;A;B;C;06-1;a@post.example\n");
        await map.EditAsync<Klant>(k => k.Telefoon = "06-2");

        var verslag = await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente;telefoon;email\nK-1;A;B;D;06-1;\n");
        Assert.Equal((0, 1, 0), (verslag.Nieuw, verslag.Gewijzigd, verslag.Ongewijzigd));
        var klant = await map.SingleAsync<Klant>();
        Assert.Equal(("D", "06-2", null), (klant.Gemeente, klant.Telefoon, klant.Email));
        Assert.Empty(await map.AllAsync<Verschil>());
    }

    [Theory, OpElkeDatabase]
    public async Task Who_is_invited_to_a_netwerkcafe_follows_the_delivered_list(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente\nK-2;A;B;C\nK-3;A;B;C\n");
        await InviteAsync("K-1|K-2");
        await InviteAsync("K-2|K-3");
        var klanten = (await map.AllAsync<Klant>()).ToDictionary(k => k.Id, k => k.Sleutel);
        Assert.Equal(["K-2", "K-3"], (await map.AllAsync<Deelname>()).Select(k => klanten[k.KlantId]).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        await InviteAsync("");
        Assert.Equal(2, (await map.AllAsync<Deelname>()).Count);
        await InviteAsync("geen");
        Assert.Empty(await map.AllAsync<Deelname>());

        Task InviteAsync(string klanten) => map.ImportAsync("netwerkcafes.csv", $"netwerkcafe;datum;van;tot;locatie;klanten\nN-1;2026-12-04;10:00;12:30;Zaal;{klanten}\n");
    }

    [Fact]
    public async Task An_absent_row_changes_nothing()
    {
        await using var map = await Levermap.OpenAsync();
        await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente\nK-1;A;B;C\n");
        await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente\n");
        Assert.Equal("C", (await map.SingleAsync<Klant>()).Gemeente);
    }

    [Theory, OpElkeDatabase]
    public async Task An_accountmanager_chosen_here_stays_and_the_delivered_one_waits(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await DeliverAsync(map, "m-2", "");
        await ChooseAsync(map, "m-1");

        await DeliverAsync(map, "m-2", "2267");
        Assert.Equal("m-1", await AccountmanagerAsync(map));
        Assert.Empty(await map.AllAsync<Verschil>());

        await DeliverAsync(map, "m-3", "2267");
        Assert.Equal("m-1", await AccountmanagerAsync(map));
        var verschil = await map.SingleAsync<Verschil>();
        Assert.Equal(("werkgevers.csv", "W-1", "accountmanager", "m-1", "m-3"), (verschil.Bestand, verschil.Sleutel, verschil.Veld, verschil.Hier, verschil.Geleverd));

        await DeliverAsync(map, "m-4", "2267");
        Assert.Equal("m-4", (await map.SingleAsync<Verschil>()).Geleverd);

        await DeliverAsync(map, "m-1", "2267");
        Assert.Empty(await map.AllAsync<Verschil>());
        await DeliverAsync(map, "m-2", "2267");
        Assert.Equal("m-2", await AccountmanagerAsync(map));

        static Task DeliverAsync(Levermap map, string wie, string postcode) =>
            map.ImportAsync("werkgevers.csv", $"werkgever;naam;postcode;accountmanager\nW-1;Bakkerij Proef;{(postcode.Length == 0 ? "2266" : postcode)};{wie}\n");

        static async Task ChooseAsync(Levermap map, string wie)
        {
            var id = (await map.AllAsync<Medewerker>()).Single(m => m.Sleutel == wie).Id;
            await map.EditAsync<Werkgever>(w => w.AccountmanagerId = id);
        }

        static async Task<string> AccountmanagerAsync(Levermap map)
        {
            var id = (await map.SingleAsync<Werkgever>()).AccountmanagerId;
            return (await map.AllAsync<Medewerker>()).Single(m => m.Id == id).Sleutel;
        }
    }

    [Theory, OpElkeDatabase]
    public async Task A_delivered_jobcoach_is_assigned_once_and_never_pushes_out_another(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await DeliverAsync("m-3");
        Assert.Equal(["m-3"], await ActiveAsync(), StringComparer.Ordinal);

        await DeliverAsync("m-4");
        Assert.Equal(["m-4"], await ActiveAsync(), StringComparer.Ordinal);
        Assert.Equal(2, (await map.AllAsync<Jobcoachinzet>()).Count);

        await ReplaceHereAsync("m-3");
        await DeliverAsync("m-1");
        Assert.Equal(["m-3"], await ActiveAsync(), StringComparer.Ordinal);
        var verschil = await map.SingleAsync<Verschil>();
        Assert.Equal(("jobcoach", "m-3", "m-1"), (verschil.Veld, verschil.Hier, verschil.Geleverd));

        await DeliverAsync("");
        Assert.Equal(["m-3"], await ActiveAsync(), StringComparer.Ordinal);

        Task DeliverAsync(string wie) => map.ImportAsync("werkgevers.csv", $"werkgever;naam;postcode;jobcoach\nW-1;Bakkerij Proef;2266;{wie}\n");

        async Task<IEnumerable<string>> ActiveAsync()
        {
            var actief = (await map.AllAsync<Jobcoachinzet>()).Where(j => j.Tot is null).Select(j => j.JobcoachId).ToList();
            return (await map.AllAsync<Medewerker>()).Where(m => actief.Contains(m.Id)).Select(m => m.Sleutel);
        }

        async Task ReplaceHereAsync(string wie)
        {
            await using var db = map.Open();
            foreach (var inzet in db.Set<Jobcoachinzet>().Where(j => j.Tot == null)) inzet.Tot = map.Clock.GetUtcNow().UtcDateTime;
            await db.SaveChangesAsync();
            db.Add(new Jobcoachinzet
            {
                Id = JobcoachinzetId.New(),
                WerkgeverId = (await map.SingleAsync<Werkgever>()).Id,
                JobcoachId = (await map.AllAsync<Medewerker>()).Single(m => m.Sleutel == wie).Id,
                Van = map.Clock.GetUtcNow().UtcDateTime,
            });
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task An_oordeel_given_here_stays_and_the_rest_of_the_profile_follows_the_delivery()
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        await map.ImportAsync("diagnoses.jsonl", """{"klant":"K-1","datum":"2026-01-13","maanden":7,"oordeel":{"maanden":5,"door":"m-1"},"computer":2}""");
        await map.EditAsync<Diagnose>(d => d.Oordeel = d.Oordeel! with { Maanden = 30 });

        await map.ImportAsync("diagnoses.jsonl", """{"datum":"2026-01-13","klant":"K-1","maanden":8,"oordeel":{"door":"m-1","maanden":6},"computer":3}""");
        var diagnose = await map.SingleAsync<Diagnose>();
        Assert.Equal((8, 30, 3), (diagnose.Maanden, diagnose.Oordeel!.Maanden, diagnose.Inhoud.Computer));
        var verschil = await map.SingleAsync<Verschil>();
        Assert.Equal(("K-1|2026-01-13", "oordeel"), (verschil.Sleutel, verschil.Veld));
        Assert.Equal(30, (await map.SingleAsync<Klant>()).AfstandMaanden);
    }

    [Theory]
    [InlineData("ja", null, "nee", false, false)]
    [InlineData("nee", null, "ja", true, false)]
    [InlineData("ja", false, "", false, false)]
    [InlineData("nee", true, "", true, false)]
    [InlineData("", false, "ja", false, true)]
    [InlineData("", true, "nee", false, false)]
    [InlineData("ja", true, "nee", false, false)]
    public async Task A_publication_key_turned_here_can_only_be_delivered_to_nee(string eerst, bool? hier, string daarna, bool wordt, bool wacht)
    {
        await using var map = await Levermap.OpenAsync();
        await DeliverAsync(eerst);
        if (hier is not null) await map.EditAsync<Klant>(k => k.PublicatieKlant = hier);
        await DeliverAsync(daarna);
        Assert.Equal(wordt, (await map.SingleAsync<Klant>()).PublicatieKlant);
        Assert.Equal(wacht ? 1 : 0, (await map.AllAsync<Verschil>()).Count);

        Task DeliverAsync(string waarde) => map.ImportAsync("klanten.csv", $"klant;voornaam;achternaam;gemeente;publicatie_klant\nK-1;A;B;C;{waarde}\n");
    }

    [Theory, OpElkeDatabase]
    public async Task A_publication_key_withdrawn_here_is_never_delivered_back(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        await DeliverAsync("ja");
        await map.EditAsync<Klant>(k => (k.PublicatieKlant, k.PublicatieConsulent) = (false, false));

        // The supplier comes to say the same, so nothing differs any more; that does not give the key back to the supplier.
        await DeliverAsync("nee");
        await DeliverAsync("ja");
        var klant = await map.SingleAsync<Klant>();
        Assert.Equal((false, false), (klant.PublicatieKlant, klant.PublicatieConsulent));
        var waiting = await map.AllAsync<Verschil>();
        Assert.Equal(["publicatie_consulent", "publicatie_klant"], waiting.Select(v => v.Veld).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(waiting, v => Assert.Equal(("nee", "ja"), (v.Hier, v.Geleverd)));

        // Given again by a person here; a delivery can only take it away.
        await map.EditAsync<Klant>(k => (k.PublicatieKlant, k.PublicatieConsulent) = (true, true));
        await DeliverAsync("nee");
        klant = await map.SingleAsync<Klant>();
        Assert.Equal((false, false), (klant.PublicatieKlant, klant.PublicatieConsulent));
        Assert.Empty(await map.AllAsync<Verschil>());
        await DeliverAsync("ja");
        Assert.Equal(false, (await map.SingleAsync<Klant>()).PublicatieKlant);

        Task DeliverAsync(string waarde) => map.ImportAsync("klanten.csv", $"klant;voornaam;achternaam;gemeente;publicatie_klant;publicatie_consulent\nK-1;A;B;C;{waarde};{waarde}\n");
    }
}
