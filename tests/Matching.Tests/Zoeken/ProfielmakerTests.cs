using System.Text.Json;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

public sealed class ProfielmakerTests
{
    private static readonly DateOnly Op = Voorbeeld.Vandaag;
    private static readonly Kaart Kaart = Kaart.Maak(
        new(new Dictionary<int, Middelpunt> { [2266] = new(52.08, 4.42), [2311] = new(52.16, 4.49) }),
        [new Postcodegebied { Pc4 = 2266, Lat = 52.1, Lon = 4.4 }]);

    private static readonly Naslag Naslag = new(Kaart, Taxonomiestand.Start);

    private static Klant Klant() => new()
    {
        Id = KlantId.New(), Sleutel = "K-1", Voornaam = "Zwaluw", Achternaam = "Merelstein", Email = "kanarie@post.example", Telefoon = "06-00112233",
        Geboortedatum = new(1990, 5, 17), Geslacht = Geslacht.X, Gemeente = "Testdorp", Pc4 = 2266,
    };

    private static Diagnose Diagnose(DateOnly datum, int? maanden = null, Oordeel? oordeel = null) =>
        new() { Id = DiagnoseId.New(), KlantId = KlantId.New(), Datum = datum, Maanden = maanden, Oordeel = oordeel, Inhoud = new() };

    [Fact]
    public void A_delivered_point_replaces_the_one_that_ships_and_an_unknown_postcode_is_unknown()
    {
        Assert.Equal(new Middelpunt(52.1, 4.4), Kaart.Van(2266));
        Assert.Equal(new Middelpunt(52.16, 4.49), Kaart.Van(2311));
        Assert.Null(Kaart.Van(9999));
        Assert.Null(Kaart.Van(null));
    }

    [Fact]
    public void Nothing_that_names_a_person_is_in_the_profile()
    {
        var profiel = JsonSerializer.Serialize(Profielmaker.Maak(Klant(), Diagnose(Op), Naslag, [], Op), Json.Options);
        Assert.All(["Zwaluw", "Merelstein", "kanarie", "00112233", "1990", "Testdorp", "2266"], woord => Assert.DoesNotContain(woord, profiel, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_diagnose_everything_in_it_is_unknown()
    {
        var profiel = Profielmaker.Maak(Klant(), diagnose: null, Naslag, [], Op);
        Assert.Null(profiel.Diagnose);
        Assert.Null(profiel.Competenties);
        Assert.Null(profiel.Ervaring);
        Assert.Null(profiel.Rijbewijzen);
        Assert.Null(profiel.Certificaten);
        Assert.NotNull(profiel.Plek);
    }

    [Theory]
    [InlineData("2025-11", 2025, 11)]
    [InlineData("2025", null, null)]
    [InlineData(null, null, null)]
    [InlineData("2025-13", null, null)]
    public void The_last_month_worked_is_its_first_day_or_unknown(string? tekst, int? jaar, int? maand)
    {
        var diagnose = Diagnose(Op);
        diagnose.Inhoud = new() { Werk = new([new("isco:9333", "Magazijn", 4.5, tekst)], null, null) };
        var ervaring = Assert.Single(Profielmaker.Maak(Klant(), diagnose, Naslag, [], Op).Ervaring!);
        Assert.Equal(jaar is null ? null : new DateOnly(jaar.Value, maand!.Value, 1), ervaring.Tot);
    }

    [Fact]
    public void A_certificate_counts_to_its_last_day()
    {
        var diagnose = Diagnose(Op);
        diagnose.Inhoud = new()
        {
            Certificaten = [new("lokaal:vca", null, Op), new("lokaal:oud", null, Op.AddDays(-1)), new("lokaal:altijd", null, null), new(null, "zonder code", null)],
        };
        Assert.Equal(["lokaal:vca", "lokaal:altijd"], Profielmaker.Maak(Klant(), diagnose, Naslag, [], Op).Certificaten!);
    }

    [Fact]
    public void The_taxonomy_says_what_is_a_paper()
    {
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = "V-1", WerkgeverId = WerkgeverId.New(), Titel = "Chauffeur", Bron = default, Soort = default, Ontvangen = Op,
            Competenties =
            [
                new("lokaal:heftruck", "Heftruck", null, Eis.Vereist), new("lokaal:heftruckcertificaat", null, null, Eis.Vereist),
                new("lokaal:heftruck-rijden", "Heftruck rijden", 3, Eis.Vereist), new("lokaal:vca-basis", "VCA", null, Eis.Gewenst), new("lokaal:eigen-diploma", null, null, Eis.Vereist),
            ],
        };
        Assert.Equal(["lokaal:heftruckcertificaat"], Profielmaker.Maak(vacature, Naslag, eersteVoorstel: null, werkgeverPc4: null).Bewijzen);
    }

    [Fact]
    public void The_oordeel_decides_the_distance() =>
        Assert.Equal(5, Profielmaker.Maak(Klant(), Diagnose(Op, 40, new Oordeel(5, null, null)), Naslag, [], Op).AfstandMaanden);

    [Fact]
    public void An_earlier_day_is_seen_with_the_diagnose_that_held_then()
    {
        Diagnose[] diagnoses = [Diagnose(new(2025, 6, 1), 30), Diagnose(new(2024, 1, 1), 12), Diagnose(new(2026, 1, 1), 3)];
        int? Op(DateOnly dag) => Profielmaker.Toen(Klant(), diagnoses, Naslag, [], bezetTot: null, dag).AfstandMaanden;
        Assert.Equal(30, Op(new(2025, 12, 31)));
        Assert.Equal(30, Op(new(2025, 6, 1)));
        Assert.Equal(12, Op(new(2025, 5, 31)));
        Assert.Equal(3, Op(new(2026, 1, 1)));
        Assert.Equal(12, Op(new(2020, 1, 1)));
    }

    [Fact]
    public void An_earlier_day_does_not_know_of_a_later_uitstroom()
    {
        var klant = Klant();
        (klant.UitstroomDatum, klant.BezetTot) = (new DateOnly(2026, 1, 1), DateOnly.MaxValue);
        var toen = Profielmaker.Toen(klant, [], Naslag, [], bezetTot: null, new(2025, 12, 31));
        Assert.True(Uitsluiting.InPool(toen, new(2025, 12, 31)));
        Assert.False(Uitsluiting.InPool(Profielmaker.Toen(klant, [], Naslag, [], bezetTot: null, new(2026, 1, 1)), new(2026, 1, 1)));
        Assert.Equal([Uitsluitreden.Uitgestroomd, Uitsluitreden.Bezet], Uitsluiting.PoolRedenen(Profielmaker.Maak(klant, null, Naslag, [], Op), Op));
    }

    [Fact]
    public void A_vacature_opens_when_said_else_at_its_first_voorstel_else_when_delivered()
    {
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = "V-1", WerkgeverId = WerkgeverId.New(), Titel = "Hovenier", Bron = VacatureBron.Wsp,
            Soort = VacatureSoort.Regulier, Ontvangen = new(2026, 2, 20),
        };
        Assert.Equal(new(2026, 2, 20), Profielmaker.Maak(vacature, Naslag, eersteVoorstel: null, werkgeverPc4: null).Geopend);
        Assert.Equal(new(2026, 2, 1), Profielmaker.Maak(vacature, Naslag, new DateOnly(2026, 2, 1), werkgeverPc4: null).Geopend);
        vacature.Geopend = new(2026, 1, 5);
        Assert.Equal(new(2026, 1, 5), Profielmaker.Maak(vacature, Naslag, new DateOnly(2026, 2, 1), werkgeverPc4: null).Geopend);
    }

    [Fact]
    public void Without_a_place_of_its_own_a_vacature_is_reached_at_its_werkgever_and_keeps_nobody_out()
    {
        var vacature = new Vacature { Id = VacatureId.New(), Sleutel = "V-1", WerkgeverId = default, Titel = "Hovenier", Bron = default, Soort = default, Ontvangen = Op };
        var profiel = Profielmaker.Maak(vacature, Naslag, eersteVoorstel: null, werkgeverPc4: 2266);
        var ver = Voorbeeld.Klant() with { Plek = new(50.8, 5.7), MaxKm = 5 };

        Assert.Equal((null, new Middelpunt(52.1, 4.4)), (profiel.Plek, profiel.Werkplek));
        Assert.True(Uitsluiting.IsMogelijk(ver, profiel, Op));
        Assert.InRange(Matching.Rangschikking.Kenmerken.Reisweg.Km(ver, profiel), 150, 200);
        vacature.Pc4 = 9999;
        Assert.Null(Profielmaker.Maak(vacature, Naslag, eersteVoorstel: null, werkgeverPc4: null).Werkplek);
    }

    [Fact]
    public void Hours_that_only_stand_in_the_text_rank_and_keep_nobody_out()
    {
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = "V-1", WerkgeverId = default, Titel = "Hovenier", Bron = default, Soort = default, Ontvangen = Op,
            Omschrijving = "Je werkt 24 tot 32 uur per week in het groen.",
        };
        var profiel = Profielmaker.Maak(vacature, Naslag, eersteVoorstel: null, werkgeverPc4: null);
        var weinig = Voorbeeld.Klant() with { UrenMax = 20 };

        Assert.Equal((null, null, 24, 32), (profiel.UrenMin, profiel.UrenMax, profiel.WerkurenMin, profiel.WerkurenMax));
        Assert.True(Uitsluiting.IsMogelijk(weinig, profiel, Op));
        Assert.Equal(.5, Matching.Rangschikking.Kenmerken.Werktijd.Uren(weinig, profiel));
        vacature.UrenMax = 16;
        Assert.Equal((null, 16), (Profielmaker.Maak(vacature, Naslag, null, null).WerkurenMin, Profielmaker.Maak(vacature, Naslag, null, null).WerkurenMax));
    }

    [Fact]
    public void Codes_that_mean_the_same_count_as_the_same()
    {
        var stand = Taxonomiestand.Start;
        var koken = stand.Beroepen.First(b => b.Naam == "Kok");
        var competentie = koken.Essentieel[0];
        var diagnose = Diagnose(Op);
        diagnose.Inhoud = new() { Competenties = [new(competentie.Code, "a", 2), new(competentie.Code.ToUpperInvariant(), "b", 4)], Werk = new([new(koken.Code, "Kok", 2, null)], [new(koken.Code, "Kok")], null) };
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = "V-1", WerkgeverId = default, Titel = "Kok", Bron = default, Soort = default, Ontvangen = Op, Beroep = new(koken.Code, "Kok"),
            Competenties = [new(competentie.Code, "a", 3, Eis.Gewenst), new(competentie.Code, "a", 3, Eis.Vereist)],
        };

        var (klant, werk) = (Profielmaker.Maak(Klant(), diagnose, Naslag, [], Op), Profielmaker.Maak(vacature, Naslag, eersteVoorstel: null, werkgeverPc4: null));

        Assert.Equal(koken.Registratiecode, werk.Beroep!.Code);
        Assert.Equal(koken.Registratiecode, Assert.Single(klant.Gewenst!).Code);
        Assert.Equal(koken.Registratiecode, Assert.Single(klant.Ervaring!).Beroep);
        Assert.Equal(Eis.Vereist, Assert.Single(werk.Competenties!).Eis);
        Assert.Contains(klant.Competenties!, c => c.Code == competentie.Code);
    }
}
