using System.Text;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Tests.Hosting;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Zoeken;

/// <summary>The index follows the database: at once while it runs, and again after whatever happens to it.</summary>
public sealed class IndexBijwerkerTests
{
    private static readonly DateOnly Op = Voorbeeld.Vandaag;

    [Theory]
    [OpElkeDatabase]
    public async Task A_change_is_found_at_once(Databasesoort soort)
    {
        await using var proef = await Indexproef.StartAsync(soort);
        var klant = await proef.AddKlantAsync("K-1", new() { Beschikbaar = new(null, null, 20, null, null) });
        var vacature = await proef.AddVacatureAsync("V-1", "Hovenier");
        Assert.Equal(2, await proef.WerkBijAsync());
        Assert.Equal(0, await proef.WerkBijAsync());
        Assert.Equal("K-1", Assert.Single(Gevonden()));

        await proef.WijzigVacatureAsync(vacature, v => v.UrenMin = 32);
        await proef.WerkBijAsync();
        Assert.Empty(Gevonden());

        await proef.AddDiagnoseAsync(klant, new(2026, 2, 1), new() { Beschikbaar = new(null, null, 36, null, null) });
        await proef.WerkBijAsync();
        Assert.Equal(new(2026, 2, 1), proef.Index.Klant(klant)!.Diagnose);
        Assert.Single(Gevonden());

        await proef.WijsAfAsync(klant, vacature);
        await proef.WerkBijAsync();
        Assert.Empty(Gevonden());
        Assert.Equal(new(2026, 1, 20), proef.Index.Vacature(vacature)!.Geopend);

        await proef.InDatabaseAsync(db => db.Set<Matching.Voorstellen.Voorstel>().ExecuteDeleteAsync());
        await proef.VerwijderKlantAsync(klant);
        await proef.WerkBijAsync();
        Assert.Null(proef.Index.Klant(klant));
        Assert.Equal(new Achterstand(6, 6), await proef.AchterstandAsync());

        IEnumerable<string> Gevonden() => proef.Index.VindKlanten(proef.Index.Vacature(vacature)!, Op).Select(k => k.Klant.Sleutel);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task What_a_crash_took_from_the_index_is_read_again(Databasesoort soort)
    {
        await using var proef = await Indexproef.StartAsync(soort);
        await proef.AddKlantAsync("K-1");
        await proef.WerkBijAsync();
        await proef.AddKlantAsync("K-2");
        await proef.WerkBijAsync();
        Assert.Equal(2, proef.Index.Klanten().Count);

        proef.Crash();
        Assert.Single(proef.Index.Klanten());
        Assert.Equal(1, (await proef.AchterstandAsync()).Stappen);
        Assert.Equal(1, await proef.WerkBijAsync());
        Assert.Equal(2, proef.Index.Klanten().Count);
    }

    [Fact]
    public async Task A_change_waits_seconds_for_its_commit_even_when_nothing_follows()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.WerkBijAsync();
        await proef.AddKlantAsync("K-1");
        await proef.WerkBijAsync();
        proef.Wacht(TimeSpan.FromSeconds(15));
        Assert.Equal(0, await proef.WerkBijAsync());
        proef.Crash();
        Assert.Single(proef.Index.Klanten());
    }

    [Fact]
    public async Task After_a_stop_in_good_order_nothing_is_read_again()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.AddKlantAsync("K-1");
        await proef.WerkBijAsync();
        await proef.AddKlantAsync("K-2");
        await proef.WerkBijAsync();
        proef.Herstart();
        Assert.Null(proef.Index.Herbouwreden);
        Assert.Equal(0, await proef.WerkBijAsync());
        Assert.Equal(2, proef.Index.Klanten().Count);
    }

    [Fact]
    public async Task A_rebuild_that_is_cut_off_leaves_the_index_as_it_was()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.AddKlantAsync("K-1");
        await proef.WerkBijAsync();
        var voor = proef.Alles();

        using var stop = new CancellationTokenSource();
        var halverwege = new Halverwege(stop);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => proef.HerbouwAsync(halverwege, stop.Token));
        Assert.True(halverwege.Gezien);
        Assert.Equal(voor, proef.Alles());
        Assert.Single(Directory.GetDirectories(proef.Opslag.Index));

        Assert.Equal(1, await proef.HerbouwAsync());
        Assert.Equal(voor, proef.Alles());
        Assert.Single(Directory.GetDirectories(proef.Opslag.Index));
    }

    [Theory]
    [InlineData("weg")]
    [InlineData("leeg")]
    [InlineData("afgekapt")]
    [InlineData("geen commit")]
    public async Task An_index_that_is_gone_or_damaged_makes_itself_anew(string schade)
    {
        await using var proef = await Indexproef.StartAsync();
        for (var i = 0; i < 20; i++) await proef.AddKlantAsync($"K-{i}", new() { Presentatie = "Ik werk graag buiten." });
        await proef.AddVacatureAsync("V-1", "Hovenier");
        await proef.WerkBijAsync();
        var voor = proef.Alles();
        proef.Sluit();
        var map = Directory.GetDirectories(proef.Opslag.Index).Single();
        switch (schade)
        {
            case "weg": Directory.Delete(proef.Opslag.Index, recursive: true); break;
            case "leeg": foreach (var b in Directory.GetFiles(map)) await File.WriteAllTextAsync(b, ""); break;
            case "afgekapt": foreach (var b in Directory.GetFiles(map, "*.cfs").Concat(Directory.GetFiles(map, "*.dvd"))) await using (var f = File.OpenWrite(b)) f.SetLength(f.Length / 2); break;
            case "geen commit": foreach (var b in Directory.GetFiles(map, "segments*")) File.Delete(b); break;
        }

        proef.Herstart();
        Assert.Equal(schade is "weg" or "geen commit" ? Herbouwreden.Ontbreekt : Herbouwreden.Beschadigd, proef.Index.Herbouwreden);
        Assert.Equal(21, await proef.WerkBijAsync());
        Assert.Equal(voor, proef.Alles());
    }

    [Fact]
    public async Task Flipped_bits_never_give_wrong_answers()
    {
        await using var proef = await Indexproef.StartAsync();
        for (var i = 0; i < 10; i++) await proef.AddKlantAsync($"K-{i}", new() { Presentatie = "Ik werk graag buiten." });
        await proef.AddVacatureAsync("V-1", "Hovenier");
        await proef.WerkBijAsync();
        var voor = proef.Alles();
        var toeval = new Random(5);
        for (var keer = 0; keer < 25; keer++)
        {
            proef.Sluit();
            var bestanden = Directory.GetFiles(Directory.GetDirectories(proef.Opslag.Index).Single()).Where(b => new FileInfo(b).Length > 0).Order(StringComparer.Ordinal).ToList();
            var bestand = bestanden[toeval.Next(bestanden.Count)];
            var bytes = await File.ReadAllBytesAsync(bestand);
            bytes[toeval.Next(bytes.Length)] ^= (byte)(1 << toeval.Next(8));
            await File.WriteAllBytesAsync(bestand, bytes);
            proef.Herstart();
            await proef.WerkBijAsync();
            Assert.Equal(voor, proef.Alles());
        }
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Another_database_under_the_index_is_noticed(Databasesoort soort)
    {
        await using var proef = await Indexproef.StartAsync(soort);
        await proef.AddKlantAsync("K-1");
        await proef.AddKlantAsync("K-2");
        await proef.WerkBijAsync();

        // As after putting back a backup that never knew K-2, and going on from there.
        await proef.InDatabaseAsync(async db =>
        {
            await db.Set<Klant>().Where(k => k.Sleutel == "K-2").ExecuteDeleteAsync();
            await db.Set<Wijziging>().Where(w => w.Volgnummer == 2).ExecuteDeleteAsync();
        });
        await proef.WerkBijAsync();
        Assert.Equal("K-1", Assert.Single(proef.Index.Klanten()).Sleutel);
        Assert.Equal(1, proef.Index.Stempel!.Volgnummer);

        await proef.AddKlantAsync("K-3");
        await proef.WerkBijAsync();
        Assert.Equal(2, proef.Index.Klanten().Count);
    }

    [Fact]
    public async Task A_new_map_moves_everyone()
    {
        await using var proef = await Indexproef.StartAsync();
        var klant = await proef.AddKlantAsync("K-1");
        await proef.WerkBijAsync();
        await proef.InDatabaseAsync(db =>
        {
            db.Add(new Postcodegebied { Pc4 = 2266, Lat = 52.5, Lon = 4.9 });
            return Task.CompletedTask;
        });
        proef.Wacht(TimeSpan.FromSeconds(15));
        await proef.WerkBijAsync();
        Assert.Equal(new Middelpunt(52.5, 4.9), proef.Index.Klant(klant)!.Plek);
    }

    [Fact]
    public async Task Nothing_that_names_a_person_is_in_the_files_and_who_is_removed_leaves_them()
    {
        await using var proef = await Indexproef.StartAsync();
        var weg = await proef.AddKlantAsync("K-weg", new() { Presentatie = "Mijn droom is een ijsbeerverzorgerschap." });
        for (var i = 0; i < 40; i++) await proef.AddKlantAsync($"K-{i}", new() { Presentatie = "Ik werk graag buiten." });
        await proef.WerkBijAsync();
        proef.Herstart();
        Assert.Contains("K-weg", Bestanden(proef), StringComparison.Ordinal);
        Assert.All(["Zwaluw", "Merelstein", "zwaluw", "kanarie"], naam => Assert.DoesNotContain(naam, Bestanden(proef), StringComparison.Ordinal));

        await proef.VerwijderKlantAsync(weg);
        await proef.WerkBijAsync();
        Assert.All(["K-weg", "ijsbeerverzorger", weg.Value.ToString("N")], woord => Assert.DoesNotContain(woord, Bestanden(proef), StringComparison.Ordinal));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Whatever_happens_the_index_equals_one_made_anew(Databasesoort soort)
    {
        var keren = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") is "1" ? 1000 : 100;
        await using var proef = await Indexproef.StartAsync(soort);
        var toeval = new Random(20260302);
        var (klanten, vacatures, nummer) = (new List<KlantId>(), new List<VacatureId>(), 0);
        for (var keer = 0; keer < keren; keer++)
        {
            for (var i = toeval.Next(1, 4); i > 0; i--) await WijzigAsync();
            await proef.WerkBijAsync();
            var verschil = (await proef.AllesVersAsync()).Split('\n').Zip(proef.Alles().Split('\n')).FirstOrDefault(r => !string.Equals(r.First, r.Second, StringComparison.Ordinal));
            Assert.True(verschil == default, $"keer {keer}: {verschil}");
            if (toeval.Next(10) == 0) proef.Crash();
            else if (toeval.Next(10) == 0) proef.Herstart();
        }

        async Task WijzigAsync()
        {
            var wat = toeval.Next(10);
            if (klanten.Count < 5 || (wat == 0 && klanten.Count < 25)) klanten.Add(await proef.AddKlantAsync($"K-{nummer++}", Inhoud(toeval)));
            else if (vacatures.Count < 3 || (wat == 1 && vacatures.Count < 8)) vacatures.Add(await proef.AddVacatureAsync($"V-{nummer++}", Voorbeeld.Beroep(toeval).Naam ?? "Hulpkracht", Anders));
            else if (wat is 2 or 3) await proef.AddDiagnoseAsync(Een(klanten), new DateOnly(2026, 1, 1).AddDays(toeval.Next(40)), Inhoud(toeval));
            else if (wat is 4 or 5) await proef.WijzigVacatureAsync(Een(vacatures), Anders);
            else if (wat is 6) await proef.WijsAfAsync(Een(klanten), Een(vacatures));
            else if (wat is 7) await VerwijderAsync();
            else await proef.WijzigKlantAsync(Een(klanten), k => k.WilWerken = toeval.Next(3) switch { 0 => null, 1 => true, _ => false });
        }

        async Task VerwijderAsync()
        {
            var klant = Een(klanten);
            klanten.Remove(klant);
            var geraakt = new List<VacatureId>();
            await proef.InDatabaseAsync(async db =>
            {
                geraakt = await db.Set<Matching.Voorstellen.Voorstel>().Where(v => v.KlantId == klant).Select(v => v.VacatureId).Distinct().ToListAsync();
                await db.Set<Matching.Voorstellen.Voorstel>().Where(v => v.KlantId == klant).ExecuteDeleteAsync();
            });
            // Its first voorstel may be what opened a vacature.
            foreach (var vacature in geraakt) await proef.WijzigVacatureAsync(vacature, _ => { });
            await proef.VerwijderKlantAsync(klant);
        }

        void Anders(Vacature v) => (v.Omschrijving, v.UrenMin, v.Beroep) = (Voorbeeld.Zin(toeval), toeval.Next(8, 36), Voorbeeld.Beroep(toeval));
        T Een<T>(List<T> uit) => uit[toeval.Next(uit.Count)];
    }

    private static DiagnoseInhoud Inhoud(Random toeval)
    {
        var k = Voorbeeld.Klant(toeval, 0);
        return new()
        {
            Competenties = k.Competenties?.Select(c => new BeheersteCompetentie(c.Code, c.Naam, c.Niveau)).ToList(),
            Werk = new(k.Ervaring?.Select(e => new Werkervaring(e.Beroep, e.Naam, e.Jaren, null)).ToList(), k.Gewenst?.ToList(), null),
            Beschikbaar = new(null, null, k.UrenMax, k.Onregelmatig, null),
            Presentatie = k.Presentatie,
        };
    }

    private static string Bestanden(Indexproef proef) => string.Join('\n', Directory.GetFiles(proef.Opslag.Index, "*", SearchOption.AllDirectories)
        .Where(b => !b.EndsWith(".lock", StringComparison.Ordinal)).Select(b => Encoding.Latin1.GetString(File.ReadAllBytes(b))));

    private sealed class Halverwege(CancellationTokenSource stop) : IProgress<Voortgang>
    {
        public bool Gezien { get; private set; }

        public void Report(Voortgang value)
        {
            Gezien = true;
            stop.Cancel();
        }
    }
}
