using Matching.Klanten;
using Matching.Taxonomie;
using Matching.Tests.Zoeken;
using Matching.Vacatures;
using Matching.Voorstellen.Intake;
using Matching.Zoeken;

namespace Matching.Tests.Voorstellen;

/// <summary>The price of a demand is what a count with and without it says.</summary>
public sealed class EisprijsTests
{
    private static readonly string[] Talen = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"];

    [Fact]
    public void Prices_equal_a_recount_without_the_demand_in_a_thousand_cases()
    {
        var (toeval, gevallen, erbij) = (new Random(20260302), 0, 0);
        while (gevallen < 1000)
        {
            var klanten = Enumerable.Range(0, 60).Select(i => Klant(toeval, i)).ToList();
            var vacature = Vacature(toeval, gevallen);
            var prijzen = Bereken(klanten, vacature);
            var voldoet = klanten.Count(k => Voldoet(k, vacature));
            Assert.Equal(voldoet, prijzen.Voldoet);
            foreach (var (punt, prijs) in prijzen.Punten.SelectMany(p => p.Punt.Versoepelingen.Zip(p.Erbij)))
            {
                Assert.Equal(klanten.Count(k => Voldoet(k, punt.Dan)) - voldoet, prijs);
                erbij += prijs;
            }

            gevallen++;
        }

        Assert.True(erbij > 2000, $"the cases say little: {erbij}");
    }

    [Fact]
    public void Unknown_counts_as_possible_and_is_counted()
    {
        var vacature = Voorbeeld.Vacature() with { Rijbewijzen = ["B"] };
        KlantProfiel[] klanten = [Voorbeeld.Klant("K-1"), Voorbeeld.Klant("K-2") with { Rijbewijzen = ["B"] }, Voorbeeld.Klant("K-3") with { Rijbewijzen = [] }];

        var prijzen = Bereken(klanten, vacature);

        Assert.Equal((2, 1), (prijzen.Voldoet, prijzen.IetsOnbekend));
        var prijs = Assert.Single(prijzen.Punten);
        Assert.Equal(("Zonder rijbewijs B", 1, 1), (prijs.Punt.Versoepelingen[0].Zin, prijs.Erbij[0], prijs.Onbekend));
        Assert.Equal("K-3", Assert.Single(prijzen.Bijna).Klant.Sleutel);
    }

    [Fact]
    public void Who_must_not_come_near_this_werkgever_is_in_no_count()
    {
        var vacature = Voorbeeld.Vacature() with { Rijbewijzen = ["B"] };
        var klant = Voorbeeld.Klant() with { Rijbewijzen = [], NietBij = [vacature.WerkgeverId] };

        var prijzen = Bereken([klant, klant with { NietBij = null, AfgewezenVoor = [vacature.Id.Value] }], vacature);

        Assert.Empty(prijzen.Bijna);
        Assert.All(prijzen.Punten, p => Assert.All(p.Erbij, e => Assert.Equal(0, e)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(9, "1 tot 9")]
    [InlineData(10, "10 tot 24")]
    [InlineData(49, "25 tot 49")]
    [InlineData(50, "50 of meer")]
    public void A_werkgever_sees_a_band(int aantal, string band) => Assert.Equal(band, Aantalband.Van(aantal));

    private static Eisprijzen Bereken(IEnumerable<KlantProfiel> klanten, VacatureProfiel vacature) => Eisprijs.Bereken(klanten, vacature, Taxonomiestand.Start, Voorbeeld.Vandaag);

    /// <summary>Said again from the contract, one klant and one vacature at a time.</summary>
    private static bool Voldoet(KlantProfiel klant, VacatureProfiel vacature) =>
        Uitsluiting.IsMogelijk(klant, vacature, Voorbeeld.Vandaag)
        && !(klant.WerkEnDenkniveau < vacature.WerkEnDenkniveau)
        && !(vacature.Beroep is not null && Jaren(klant, vacature) < vacature.ErvaringJaren)
        && !(vacature.Taal ?? []).Any(eis => (klant.Taal ?? []).Any(t => t.Taal == eis.Taal && (Lager(t.Mondeling, eis.Mondeling) || Lager(t.Schriftelijk, eis.Schriftelijk))))
        && (vacature.Competenties ?? []).Where(c => c.Eis == Eis.Vereist).All(c =>
            klant.Competenties is null || klant.Certificaten?.Contains(c.Code) == true || klant.Competenties.Any(h => h.Code == c.Code && !(h.Niveau < c.Niveau)));

    /// <summary>Null when something of the experience is unknown; a beroep of the same first three digits counts.</summary>
    private static double? Jaren(KlantProfiel klant, VacatureProfiel vacature)
    {
        double? jaren = klant.Ervaring is null ? null : 0;
        foreach (var ervaring in klant.Ervaring ?? [])
        {
            var (a, b) = (ervaring.Beroep, vacature.Beroep!.Code);
            bool? zelfde = a is not null && b is not null ? a[..8] == b[..8] : ervaring.Naam is not null && ervaring.Naam == vacature.Beroep.Naam ? true : null;
            jaren += zelfde is { } is_ ? is_ ? ervaring.Jaren : 0 : null;
        }

        return jaren;
    }

    private static bool Lager(string? heeft, string? nodig) => heeft is not null && nodig is not null && Array.IndexOf(Talen, heeft) < Array.IndexOf(Talen, nodig);

    private static KlantProfiel Klant(Random toeval, int nummer) => Voorbeeld.Klant(toeval, nummer) with
    {
        Taal = toeval.Next(4) == 0 ? null : [new("nld", toeval.Next(4) == 0 ? null : Talen[toeval.Next(7)], Talen[toeval.Next(7)])],
        WerkEnDenkniveau = toeval.Next(4) == 0 ? null : toeval.Next(1, 7),
        Certificaten = toeval.Next(3) == 0 ? [$"sgr:{toeval.Next(24100, 24125)}"] : null,
        BeschikbaarVanaf = toeval.Next(3) == 0 ? Voorbeeld.Vandaag.AddDays(toeval.Next(200)) : null,
        Doelgroepen = toeval.Next(3) == 0 ? [Doelgroep.BeschutWerk] : null,
        AfstandMaanden = toeval.Next(30),
    };

    private static VacatureProfiel Vacature(Random toeval, int nummer) => Voorbeeld.Vacature(toeval, nummer) with
    {
        Competenties = [.. Enumerable.Range(0, toeval.Next(3)).Select(_ => toeval.Next(24100, 24125)).Distinct()
            .Select(c => new GevraagdeCompetentie($"sgr:{c}", null, toeval.Next(3) == 0 ? null : toeval.Next(1, 6), toeval.Next(3) > 0 ? Eis.Vereist : Eis.Gewenst))],
        Taal = toeval.Next(2) == 0 ? [new("nld", Talen[toeval.Next(7)], toeval.Next(2) == 0 ? null : Talen[toeval.Next(7)])] : null,
        WerkEnDenkniveau = toeval.Next(2) == 0 ? toeval.Next(1, 7) : null,
        ErvaringJaren = toeval.Next(3) == 0 ? toeval.Next(0, 12) / 2.0 : null,
        Rijbewijzen = toeval.Next(2) == 0 ? ["B"] : null,
        Start = toeval.Next(2) == 0 ? Voorbeeld.Vandaag.AddDays(toeval.Next(60)) : null,
        Soort = toeval.Next(6) == 0 ? VacatureSoort.Beschut : VacatureSoort.Regulier,
    };
}
