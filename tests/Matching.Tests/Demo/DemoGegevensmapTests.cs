using System.Text.RegularExpressions;
using Matching.Demo;

namespace Matching.Tests.Demo;

public sealed partial class DemoGegevensmapTests(Demomap demo) : IClassFixture<Demomap>
{
    [Fact]
    public void The_same_options_give_the_same_bytes_and_another_seed_does_not()
    {
        var opties = new DemoOpties(80, 7, Demomap.Vandaag);
        var eerste = WriteAndRead(opties);
        Assert.Equal(14, eerste.Count);
        Assert.Equal<KeyValuePair<string, string>>(eerste, WriteAndRead(opties));
        Assert.NotEqual(eerste["klanten.csv"], WriteAndRead(opties with { Seed = 8 })["klanten.csv"], StringComparer.Ordinal);
    }

    [Fact]
    public void It_is_large_enough_to_learn_from()
    {
        var open = demo.Vacatures.Values.Count(v => !(Demomap.Date(Demomap.Text(v, "sluiting")) < Demomap.Vandaag) && !IsFull(v));
        Assert.InRange(demo.Caseload.Count(), 400, 540);
        Assert.True(demo["werkgevers"].Count >= 60);
        Assert.True(open >= 150, $"{open} open");
        Assert.True(demo.Vacatures.Count - open >= 300);
        Assert.True(demo["voorstellen"].Count >= 1500);
        Assert.True(demo["plaatsingen"].Count >= 250);
        Assert.Equal(45, demo["trajecten"].Count);
        Assert.True(demo["plaatsingen"].Count(EndsSoon) >= 5, "running and ending within 8 weeks");
    }

    [Fact]
    public void Caseloads_are_of_70_to_90_klanten()
    {
        var caseloads = demo.Caseload.GroupBy(k => k["werkconsulent"], StringComparer.Ordinal).ToList();
        Assert.Equal(6, caseloads.Count);
        Assert.All(caseloads, c => Assert.InRange(c.Count(), 70, 90));
        Assert.All(demo.Klanten.Values.Except(demo.Caseload), k => Assert.Equal("", k["werkconsulent"]));
    }

    [Theory]
    [InlineData("klanten", "werkconsulent", "medewerkers")]
    [InlineData("klanten", "niet_bij", "werkgevers")]
    [InlineData("werkgevers", "accountmanager", "medewerkers")]
    [InlineData("werkgevers", "jobcoach", "medewerkers")]
    [InlineData("werkgevers", "postcode", "postcodes")]
    [InlineData("contacten", "klant", "klanten")]
    [InlineData("contacten", "door", "medewerkers")]
    [InlineData("uitvragen", "vacature", null)]
    [InlineData("uitvragen", "werkconsulent", "medewerkers")]
    [InlineData("voorstellen", "klant", "klanten")]
    [InlineData("voorstellen", "vacature", null)]
    [InlineData("plaatsingen", "klant", "klanten")]
    [InlineData("plaatsingen", "werkgever", "werkgevers")]
    [InlineData("plaatsingen", "vacature", null)]
    [InlineData("plaatsingen", "jobcoach", "medewerkers")]
    [InlineData("convenanten", "werkgever", "werkgevers")]
    [InlineData("trajectinzet", "klant", "klanten")]
    [InlineData("trajectinzet", "traject", "trajecten")]
    [InlineData("netwerkcafes", "werkgevers", "werkgevers")]
    [InlineData("netwerkcafes", "klanten", "klanten")]
    public void Every_reference_resolves(string bestand, string veld, string? naar)
    {
        var sleutels = naar is null ? demo.Vacatures.Keys.ToHashSet(StringComparer.Ordinal) : demo[naar].Select(r => r.Values.First()).ToHashSet(StringComparer.Ordinal);
        Assert.All(demo[bestand].SelectMany(r => Demomap.List(r[veld])), sleutel => Assert.True(sleutels.Contains(sleutel), sleutel));
    }

    [Fact]
    public void Keys_are_valid_and_given_once()
    {
        foreach (var bestand in new[] { "medewerkers", "werkgevers", "klanten", "contacten", "uitvragen", "voorstellen", "plaatsingen", "convenanten", "trajecten", "trajectinzet", "postcodes", "netwerkcafes" })
        {
            var sleutels = demo[bestand].Select(r => r.Values.First()).ToList();
            Assert.Equal(sleutels.Count, sleutels.Distinct(StringComparer.Ordinal).Count());
            Assert.All(sleutels, s => Assert.Matches(Key(), s));
        }
        Assert.All(demo.Diagnoses, d => Assert.Equal(d.Count(), d.Select(r => Demomap.Text(r, "datum")).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(demo.Diagnoses, d => Assert.True(demo.Klanten.ContainsKey(d.Key), d.Key));
    }

    [Fact]
    public void A_vacature_has_no_more_plaatsingen_than_places_and_each_is_the_outcome_of_a_voorstel()
    {
        var geplaatst = demo["voorstellen"].Where(v => v["uitkomst"] == "geplaatst").Select(v => (v["klant"], v["vacature"])).ToHashSet();
        var plaatsingen = demo["plaatsingen"].Where(p => p["vacature"].Length > 0).ToList();
        Assert.Equal(geplaatst, plaatsingen.Select(p => (p["klant"], p["vacature"])).ToHashSet());
        Assert.All(plaatsingen.GroupBy(p => p["vacature"], StringComparer.Ordinal), g => Assert.True(g.Count() <= demo.Vacatures[g.Key].GetProperty("plaatsen").GetInt32()));
        Assert.All(plaatsingen, p => Assert.Equal(Demomap.Text(demo.Vacatures[p["vacature"]], "werkgever"), p["werkgever"]));
    }

    [Fact]
    public void The_demo_accounts_exist_and_have_something_to_show()
    {
        var medewerkers = demo["medewerkers"].ToDictionary(m => m["medewerker"], m => m["rol"], StringComparer.Ordinal);
        var rollen = DemoAccounts.Alle.Where(a => !a.Sleutel.Contains(':', StringComparison.Ordinal)).Select(a => medewerkers[a.Sleutel]).Distinct(StringComparer.Ordinal);
        Assert.Equal(10, rollen.Count());
        Assert.Contains(demo.Vacatures.Values, v => Demomap.Text(v, "werkgever") == DemoAccounts.Werkgever && !(Demomap.Date(Demomap.Text(v, "sluiting")) < Demomap.Vandaag));
        var klant = demo.Klanten[DemoAccounts.Klant];
        Assert.Equal(("", "ja", "ja"), (klant["uitstroom_datum"], klant["publicatie_klant"], klant["publicatie_consulent"]));
        Assert.NotEmpty(demo.Diagnoses[DemoAccounts.Klant]);
    }

    [Fact]
    public void Two_netwerkcafes_are_still_to_come_each_with_40_to_50_klanten()
    {
        var cafes = demo["netwerkcafes"].Select(n => (Datum: Demomap.Date(n["datum"])!.Value, Klanten: Demomap.List(n["klanten"]).Length, Werkgevers: Demomap.List(n["werkgevers"]).Length)).ToList();
        Assert.All(cafes.Zip(cafes.Skip(1)), p => Assert.Equal(14, p.Second.Datum.DayNumber - p.First.Datum.DayNumber));
        var komend = cafes.Where(n => n.Datum > Demomap.Vandaag).ToList();
        Assert.Equal(2, komend.Count);
        Assert.All(komend, n => Assert.True(n is { Klanten: >= 40 and <= 50, Werkgevers: >= 7 }, $"{n}"));
    }

    private bool IsFull(System.Text.Json.JsonElement vacature) =>
        demo["plaatsingen"].Count(p => p["vacature"] == Demomap.Text(vacature, "vacature")) >= vacature.GetProperty("plaatsen").GetInt32();

    private static bool EndsSoon(Dictionary<string, string> plaatsing) =>
        plaatsing["einde"].Length == 0 && Demomap.Date(plaatsing["contract_tot"]) is { } tot && tot > Demomap.Vandaag && tot <= Demomap.Vandaag.AddDays(56);

    private static SortedDictionary<string, string> WriteAndRead(DemoOpties opties)
    {
        var map = Directory.CreateTempSubdirectory("demo");
        try
        {
            DemoGegevensmap.Write(map.FullName, opties);
            return new(map.GetFiles().ToDictionary(f => f.Name, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f.FullName))), StringComparer.Ordinal), StringComparer.Ordinal);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}$", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
