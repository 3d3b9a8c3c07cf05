using Matching.Demo;

namespace Matching.Tests.Demo;

public sealed class ArmoedeTests
{
    private static readonly DemoOpties Opties = new(200, 5, new(2026, 11, 23));
    private static readonly DemoWereld Rijk = DemoWereld.Make(Opties);
    private static readonly DemoWereld Arm = DemoWereld.Make(Opties with { Arm = true });

    [Fact]
    public void A_poor_gemeente_knows_less_of_the_same_people_and_vacatures()
    {
        Assert.Empty(Arm.Voorstellen);
        Assert.Equal(Rijk.Plaatsingen.Select(p => (p.Klant.Sleutel, p.Start)), Arm.Plaatsingen.Select(p => (p.Klant.Sleutel, p.Start)));
        Assert.Equal(Rijk.Klanten.Select(k => (k.Sleutel, k.Diagnoses.Count)), Arm.Klanten.Select(k => (k.Sleutel, k.Diagnoses.Count)));
        Assert.Equal(Rijk.Vacatures.Select(v => (v.Sleutel, v.Regel.Titel, v.Regel.Omschrijving, v.Regel.Geopend)), Arm.Vacatures.Select(v => (v.Sleutel, v.Regel.Titel, v.Regel.Omschrijving, v.Regel.Geopend)));
    }

    [Fact]
    public void Half_of_the_plaatsingen_four_in_ten_vacatures_and_a_third_of_the_diagnoses_are_poor()
    {
        Assert.InRange(Share(Arm.Plaatsingen.Count(p => p.Vacature is not null), Rijk.Plaatsingen.Count(p => p.Vacature is not null)), .35, .65);
        Assert.InRange(Share(Arm.Vacatures.Count(v => v.Regel is { Beroep: null, Competenties: null, UrenMax: null, Postcode: null }), Arm.Vacatures.Count), .32, .5);
        Assert.InRange(Share(Arm.Klanten.SelectMany(k => k.Diagnoses).Count(d => d is { Competenties: null, Opleidingen: null, Certificaten: null, Presentatie: null }), Arm.Klanten.Sum(k => k.Diagnoses.Count)), .28, .42);
    }

    [Fact]
    public void The_same_seed_gives_the_same_poverty()
    {
        var nogmaals = DemoWereld.Make(Opties with { Arm = true });

        Assert.Equal(Arm.Plaatsingen.Select(p => p.Vacature?.Sleutel), nogmaals.Plaatsingen.Select(p => p.Vacature?.Sleutel));
        Assert.Equal(Arm.Vacatures.Select(v => v.Regel.Beroep is null), nogmaals.Vacatures.Select(v => v.Regel.Beroep is null));
        Assert.Equal(Arm.Klanten.SelectMany(k => k.Diagnoses).Select(d => d.Competenties is null), nogmaals.Klanten.SelectMany(k => k.Diagnoses).Select(d => d.Competenties is null));
    }

    private static double Share(int deel, int geheel) => deel / (double)geheel;
}
