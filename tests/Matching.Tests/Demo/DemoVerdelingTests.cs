using System.Text.Json;

namespace Matching.Tests.Demo;

/// <summary>The demo looks like the gemeenten in the sources: C20, W16, H12, I02. Bands are some three standard errors wide.</summary>
public sealed class DemoVerdelingTests(Demomap demo) : IClassFixture<Demomap>
{
    private List<Dictionary<string, string>> Klanten => [.. demo.Caseload];

    [Fact]
    public void Most_are_in_participatie_some_in_2B()
    {
        Assert.InRange(Share(k => IsTweeB(k)), 0.03, 0.10);
        Assert.InRange(Share(k => !IsTweeB(k) && Afstand(k) <= 24), 0.36, 0.53);
        Assert.InRange(Share(k => !IsTweeB(k) && Afstand(k) > 24), 0.36, 0.56);
        foreach (var (van, tot) in new[] { (-1.0, 3.0), (3, 12), (12, 24), (24, 48), (48, 999) })
            Assert.InRange(Share(k => !IsTweeB(k) && Afstand(k) > van && Afstand(k) <= tot), 0.06, 0.33);
    }

    [Fact]
    public void Age_sex_and_years_in_bijstand_follow_the_tables()
    {
        Assert.InRange(Share(k => Age(k) < 27), 0.06, 0.16);
        Assert.InRange(Share(k => Age(k) >= 50), 0.37, 0.53);
        Assert.InRange(Share(k => k["geslacht"] == "v"), 0.49, 0.65);
        var jaren = Klanten.Where(k => k["uitkering_sinds"].Length > 0).Select(k => YearsSince(k["uitkering_sinds"])).ToList();
        Assert.InRange(jaren.Count(j => j < 1) / (double)jaren.Count, 0.10, 0.26);
        Assert.InRange(jaren.Count(j => j >= 5) / (double)jaren.Count, 0.28, 0.44);
    }

    [Fact]
    public void Doelgroepen_agree_with_age()
    {
        Assert.All(Klanten, k => Assert.Equal(Age(k) < 27, k["doelgroepen"].Contains("jongere", StringComparison.Ordinal)));
        Assert.All(Klanten, k => Assert.Equal(Age(k) >= 50, k["doelgroepen"].Contains("50plus", StringComparison.Ordinal)));
        Assert.InRange(Share(k => k["doelgroepen"].Contains("statushouder", StringComparison.Ordinal)), 0.08, 0.20);
    }

    [Fact]
    public void Some_work_part_time_beside_the_uitkering()
    {
        var deeltijd = demo["plaatsingen"].Where(p => p["einde"].Length == 0 && p["uitkering_loopt"] == "ja" && p["soort"] == "regulier").Select(p => p["klant"]).Distinct(StringComparer.Ordinal).Count();
        Assert.InRange(deeltijd / (double)Klanten.Count, 0.05, 0.15);
    }

    [Fact]
    public void Much_is_unknown()
    {
        var diagnoses = demo.Diagnoses.SelectMany(d => d).ToList();
        Assert.InRange(Share(k => !demo.Diagnoses.Contains(k["klant"])), 0.03, 0.10);
        Assert.InRange(Share(k => demo.Diagnoses[k["klant"]].Count() > 1), 0.12, 0.35);
        foreach (var veld in new[] { "competenties", "werk", "taal", "computer", "rijbewijzen", "beschikbaar", "reizen", "werkEnDenkniveau" })
            Assert.InRange(diagnoses.Count(d => Demomap.Get(d, veld) is null) / (double)diagnoses.Count, 0.02, 0.35);
        Assert.InRange(Share(k => k["publicatie_klant"] == "ja" && k["publicatie_consulent"] == "ja"), 0.45, 0.70);
    }

    [Fact]
    public void Vacatures_read_like_real_ones()
    {
        Assert.All(demo.Vacatures.Values, v => Assert.InRange(Demomap.Text(v, "omschrijving")!.Split(' ').Length, 40, 120));
        Assert.True(demo.Vacatures.Values.Select(v => Demomap.Text(v, "titel")).Distinct(StringComparer.Ordinal).Count() > 120);
        Assert.InRange(demo.Vacatures.Values.Count(v => Demomap.Text(v, "soort") == "leerwerkplek") / (double)demo.Vacatures.Count, 0.10, 0.20);
        var zonderVereist = demo.Vacatures.Values.Count(v => Demomap.Get(v, "competenties") is not { } c || !c.EnumerateArray().Any(e => Demomap.Text(e, "eis") == "vereist"));
        Assert.InRange(zonderVereist, 5, 60);
    }

    private double Share(Func<Dictionary<string, string>, bool> is_) => Klanten.Count(is_) / (double)Klanten.Count;

    private static bool IsTweeB(Dictionary<string, string> klant) => Demomap.List(klant["doelgroepen"]).Any(d => d is "doelgroepregister" or "banenafspraak" or "beschut-werk");

    private double? Afstand(Dictionary<string, string> klant)
    {
        JsonElement? laatste = demo.Diagnoses.Contains(klant["klant"]) ? demo.Diagnoses[klant["klant"]].Last() : null;
        return (Demomap.Get(laatste, "oordeel", "maanden") ?? Demomap.Get(laatste, "maanden"))?.GetDouble();
    }

    private static double Age(Dictionary<string, string> klant) => Math.Floor(YearsSince(klant["geboortedatum"]));

    private static double YearsSince(string datum) => (Demomap.Vandaag.DayNumber - Demomap.Date(datum)!.Value.DayNumber) / 365.25;
}
