using Matching.Klanten;
using Matching.Tests.Hosting;

namespace Matching.Tests.Import;

/// <summary>Category, route, consulent and uitstroom as dated history, from the first delivery on.</summary>
public sealed class KlanthistorieTests
{
    private const string Kop = "klant;voornaam;achternaam;gemeente;werkconsulent;doelgroepen;uitkering_sinds;reintegratie_sinds;uitstroom_datum;uitstroom_reden\n";
    private static readonly DateOnly Levering = new(2026, 11, 22);

    [Theory, OpElkeDatabase]
    public async Task Everything_holds_from_its_own_date(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await map.ImportAsync("klanten.csv", Kop + "K-2;A;B;C;m-1;;2020-01-01;2021-02-03;;\n");
        await map.ImportAsync("diagnoses.jsonl", """
            {"klant":"K-2","datum":"2025-05-05","maanden":20}
            {"klant":"K-2","datum":"2026-05-05","maanden":30,"oordeel":{"maanden":2}}
            """);
        Assert.Equal(
            [
                (HistorieSoort.Categorie, new(2025, 5, 5), "1C"), (HistorieSoort.Categorie, new(2026, 5, 5), "1A"),
                (HistorieSoort.Route, new(2025, 5, 5), "re-integratie"), (HistorieSoort.Route, new(2026, 5, 5), "re-integratie"),
                (HistorieSoort.Consulent, new DateOnly(2021, 2, 3), "m-1"),
            ],
            await HistorieAsync(map));
    }

    [Fact]
    public async Task A_later_change_holds_from_the_day_it_is_delivered_and_what_was_stays()
    {
        await using var map = await Levermap.OpenWithRegistersAsync();
        await map.ImportAsync("klanten.csv", Kop + "K-2;A;B;C;m-1;;2020-01-01;;;\n");
        await map.ImportAsync("diagnoses.jsonl", """{"klant":"K-2","datum":"2025-05-05","maanden":30}""");
        await map.ImportAsync("klanten.csv", Kop + "K-2;A;B;C;m-2;banenafspraak;2020-01-01;;2026-10-01;werk\n");
        map.Clock.Advance(TimeSpan.FromDays(1));
        await map.ImportAsync("klanten.csv", Kop + "K-2;A;B;C;m-2;banenafspraak;2020-01-01;;;\n");
        Assert.Equal(
            [
                (HistorieSoort.Categorie, new(2025, 5, 5), "2A"), (HistorieSoort.Categorie, Levering, "2B"),
                (HistorieSoort.Route, new(2025, 5, 5), "participatie"), (HistorieSoort.Route, Levering, "re-integratie"),
                (HistorieSoort.Consulent, new(2020, 1, 1), "m-1"), (HistorieSoort.Consulent, Levering, "m-2"),
                (HistorieSoort.Uitstroom, new(2026, 10, 1), "werk"), (HistorieSoort.Uitstroom, Levering.AddDays(1), null),
            ],
            await HistorieAsync(map));
    }

    private static async Task<IEnumerable<(HistorieSoort Soort, DateOnly Van, string? Inhoud)>> HistorieAsync(Levermap map)
    {
        var klant = (await map.AllAsync<Klant>()).Single(k => k.Sleutel == "K-2").Id;
        return (await map.AllAsync<Klanthistorie>()).Where(h => h.KlantId == klant)
            .OrderBy(h => h.Soort).ThenBy(h => h.Van).Select(h => (h.Soort, h.Van, h.Inhoud));
    }
}
