using Matching.Data;
using Matching.Kern;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

public sealed class ZoekindexTests
{
    [Fact]
    public async Task A_second_writer_is_refused_with_a_sentence_and_a_reader_is_not()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.AddKlantAsync("K-1");
        await proef.WerkBijAsync();

        using var tweede = new Zoekindex(proef.Opslag);
        Assert.Contains("in gebruik", Assert.IsType<Unavailable>(tweede.OpenOmTeSchrijven()).Tekst, StringComparison.Ordinal);

        using var lezer = new Zoekindex(proef.Opslag);
        Assert.Null(lezer.OpenOmTeLezen());
        Assert.Equal("K-1", Assert.Single(lezer.Klanten()).Sleutel);

        proef.Sluit();
        Assert.Null(tweede.OpenOmTeSchrijven());
        Assert.Single(tweede.Klanten());
    }

    [Fact]
    public void Without_an_index_a_reader_is_told_what_to_do()
    {
        var map = Directory.CreateTempSubdirectory("matching-leeg-");
        using var index = new Zoekindex(new Opslag(map.FullName, Database: null));
        Assert.Contains("reindex", Assert.IsType<Unavailable>(index.OpenOmTeLezen()).Tekst, StringComparison.Ordinal);
        map.Delete(recursive: true);
    }

    [Fact]
    public void It_counts_who_has_or_asks_a_competentie_among_those_of_whom_they_are_known()
    {
        KlantProfiel Klant(string sleutel, params string[]? codes) => Voorbeeld.Klant(sleutel) with { Competenties = codes?.Select(c => new ProfielCompetentie(c, null, null)).ToList() };
        using var index = Zoekindex.InGeheugen(
            [Klant("K-1", "sgr:24105", "lokaal:lassen"), Klant("K-2", "sgr:24105"), Klant("K-3", null)],
            [Voorbeeld.Vacature() with { Competenties = [new("lokaal:lassen", null, 3, Eis.Vereist)] }, Voorbeeld.Vacature("Kok", "V-2")]);

        var (totaal, aantallen) = index.Competenties();

        Assert.Equal(3, totaal);
        Assert.Equal(new Dictionary<string, int> { ["sgr:24105"] = 2, ["lokaal:lassen"] = 2 }, aantallen);
    }

    [Fact]
    public async Task Searching_goes_on_while_the_index_is_made_anew()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.AddVacatureAsync("V-1", "Hovenier");
        for (var i = 0; i < 10; i++) await proef.AddKlantAsync($"K-{i}", new() { Presentatie = "Hovenier" });
        await proef.WerkBijAsync();
        var vacature = proef.Index.Vacatures().Single();

        using var klaar = new CancellationTokenSource();
        var zoekers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var keren = 0;
            for (; !klaar.IsCancellationRequested || keren == 0; keren++) Assert.Equal(10, proef.Index.VindKlanten(vacature, Voorbeeld.Vandaag).Count);
            return keren;
        })).ToList();
        for (var keer = 0; keer < 8; keer++) await proef.HerbouwAsync();
        await klaar.CancelAsync();
        Assert.All(await Task.WhenAll(zoekers), keren => Assert.True(keren > 0));
    }
}
