using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Tests.Hosting;
using Matching.Tests.Import;
using Matching.Vacatures;
using Matching.Werkgevers;

namespace Matching.Tests.Plaatsingen;

/// <summary>When work closes the search (contract, "In the pool").</summary>
public sealed class BezettingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Theory]
    [InlineData(PlaatsingSoort.Regulier, -10, 30, null, false, 30)]
    [InlineData(PlaatsingSoort.Beschut, -10, null, 40, false, 40)]
    [InlineData(PlaatsingSoort.Regulier, -10, 20, 40, false, 20)]
    [InlineData(PlaatsingSoort.Regulier, 0, 0, null, false, 0)]
    [InlineData(PlaatsingSoort.Leerwerkplek, -10, 30, null, false, null)]
    [InlineData(PlaatsingSoort.Regulier, -10, 30, null, true, null)]
    [InlineData(PlaatsingSoort.Regulier, -10, -1, null, false, null)]
    [InlineData(PlaatsingSoort.Regulier, 1, 30, null, false, null)]
    public void Only_running_work_that_closes_the_search_counts(PlaatsingSoort soort, int start, int? einde, int? contractTot, bool meerUren, int? totDag)
    {
        var plaatsing = Plaatsing(soort, start, einde, contractTot);
        Assert.Equal(totDag is { } dag ? Vandaag.AddDays(dag) : null, Bezetting.BezetTot([plaatsing], meerUren, Vandaag));
    }

    [Fact]
    public void The_longest_counts_and_without_an_end_it_runs_on()
    {
        Assert.Equal(Vandaag.AddDays(90), Bezetting.BezetTot([Plaatsing(PlaatsingSoort.Regulier, -9, 90, null), Plaatsing(PlaatsingSoort.Beschut, -9, 10, null)], null, Vandaag));
        Assert.Equal(DateOnly.MaxValue, Bezetting.BezetTot([Plaatsing(PlaatsingSoort.Regulier, -9, null, null), Plaatsing(PlaatsingSoort.Regulier, -9, 10, null)], false, Vandaag));
        Assert.Null(Bezetting.BezetTot([], null, Vandaag));
    }

    [Theory, OpElkeDatabase]
    public async Task It_follows_the_delivery(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await map.ImportAsync("vacatures.jsonl", """{"vacature":"V-2","werkgever":"W-1","titel":"Nog een","soort":"regulier"}""");
        await DeliverAsync("V-1", "");
        Assert.Equal((DateOnly.MaxValue, 1, 0), await StandAsync());
        await DeliverAsync("V-2", "2026-12-01");
        Assert.Equal((new(2026, 12, 1), 0, 1), await StandAsync());
        await map.ImportAsync("klanten.csv", "klant;voornaam;achternaam;gemeente;urenuitbreiding\nK-1;Proef;Persoon;Voorschoten;ja\n");
        Assert.Equal((null, 0, 1), await StandAsync());

        Task DeliverAsync(string vacature, string einde) =>
            map.ImportAsync("plaatsingen.csv", $"plaatsing;klant;werkgever;vacature;soort;start;einde\nP-1;K-1;W-1;{vacature};regulier;2026-01-05;{einde}\n");

        async Task<(DateOnly?, int, int)> StandAsync()
        {
            var bezet = (await map.AllAsync<Vacature>()).OrderBy(v => v.Sleutel, StringComparer.Ordinal).Select(v => v.PlaatsenBezet).ToList();
            return ((await map.SingleAsync<Klant>()).BezetTot, bezet[0], bezet[1]);
        }
    }

    private static Plaatsing Plaatsing(PlaatsingSoort soort, int start, int? einde, int? contractTot) => new()
    {
        Id = PlaatsingId.New(), Sleutel = "P-1", KlantId = KlantId.New(), WerkgeverId = WerkgeverId.New(), Soort = soort, Melding = Melding.Ingevoerd,
        Start = Vandaag.AddDays(start), Einde = einde is { } e ? Vandaag.AddDays(e) : null, ContractTot = contractTot is { } c ? Vandaag.AddDays(c) : null,
    };
}
