using System.Text.Json;

namespace Matching.Tests.Demo;

/// <summary>The contract's "who can be proposed", written a second time from the text: no voorstel of the demo breaks it.</summary>
public sealed class DemoVoorstellenTests(Demomap demo) : IClassFixture<Demomap>
{
    [Fact]
    public void Nobody_was_proposed_who_could_not_be()
    {
        var plaatsingen = demo["plaatsingen"].ToLookup(p => p["klant"], StringComparer.Ordinal);
        var fouten = demo["voorstellen"].SelectMany(v => Faults(v, plaatsingen[v["klant"]]).Select(fout => $"{v["voorstel"]}: {fout}"));
        Assert.Empty(fouten);
    }

    [Fact]
    public void A_pair_is_proposed_once_and_positions_count_from_one()
    {
        var voorstellen = demo["voorstellen"];
        Assert.Equal(voorstellen.Count, voorstellen.Select(v => (v["klant"], v["vacature"])).Distinct().Count());
        foreach (var vacature in voorstellen.Where(v => v["positie"].Length > 0).GroupBy(v => v["vacature"], StringComparer.Ordinal))
        {
            var posities = vacature.Select(v => int.Parse(v["positie"], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(posities.Count, posities.Distinct().Count());
            Assert.True(posities.Min() >= 1);
        }
    }

    [Fact]
    public void Every_voorstel_has_ended_by_today()
    {
        Assert.All(demo["voorstellen"], v =>
        {
            var einde = Demomap.Date(v["uitkomst_datum"]) ?? (v["uitkomst"] == "geplaatst" ? Demomap.Date(v["datum"]) : Demomap.Date(v["datum"])!.Value.AddDays(28));
            Assert.InRange(einde!.Value, Demomap.Date(v["datum"])!.Value, Demomap.Vandaag.AddDays(28));
            Assert.True(v["uitkomst_datum"].Length == 0 || einde <= Demomap.Vandaag);
        });
    }

    private IEnumerable<string> Faults(Dictionary<string, string> voorstel, IEnumerable<Dictionary<string, string>> plaatsingen)
    {
        var klant = demo.Klanten[voorstel["klant"]];
        var vacature = demo.Vacatures[voorstel["vacature"]];
        var op = Demomap.Date(voorstel["datum"])!.Value;
        var diagnose = DiagnoseOf(voorstel["klant"], op);
        var doelgroepen = Demomap.List(klant["doelgroepen"]);

        if (op < Demomap.Date(Demomap.Text(vacature, "geopend")) || op > Demomap.Date(Demomap.Text(vacature, "sluiting"))) yield return "not open";
        if (Demomap.Date(klant["uitstroom_datum"]) <= op) yield return "uitgestroomd";
        if (Afstand(diagnose) > 24 && klant["wil_werken"] != "ja" && !doelgroepen.Any(d => d is "doelgroepregister" or "banenafspraak" or "beschut-werk")) yield return "not in the pool";
        if (klant["urenuitbreiding"] != "ja" && plaatsingen.Any(p => IsBusy(p, op))) yield return "at work";
        if (Demomap.List(klant["niet_bij"]).Contains(Demomap.Text(vacature, "werkgever"), StringComparer.Ordinal)) yield return "niet_bij";
        if (!Fits(Demomap.Text(vacature, "soort"), doelgroepen)) yield return "reserved";
        if (Demomap.Get(diagnose, "rijbewijzen") is { } heeft && Demomap.Get(vacature, "rijbewijzen") is { } nodig && Texts(nodig).Except(Texts(heeft), StringComparer.Ordinal).Any()) yield return "rijbewijs";
        if (Demomap.Get(vacature, "urenMin")?.GetInt32() > Demomap.Get(diagnose, "beschikbaar", "urenMax")?.GetInt32()) yield return "hours";
        if (Demomap.Get(vacature, "onregelmatig")?.GetBoolean() == true && Demomap.Get(diagnose, "beschikbaar", "onregelmatig")?.GetBoolean() == false) yield return "irregular";
        if (Demomap.Date(Demomap.Text(diagnose, "beschikbaar", "vanaf")) > Later(Demomap.Date(Demomap.Text(vacature, "start")), op).AddDays(56)) yield return "not yet available";
        if (klant["postcode"].Length > 0 && Distance(klant["postcode"], Demomap.Text(vacature, "postcode")!) > 1.5 * Demomap.Get(diagnose, "reizen", "maxKm")?.GetDouble()) yield return "too far";
    }

    private JsonElement? DiagnoseOf(string klant, DateOnly op)
    {
        var alle = demo.Diagnoses[klant].OrderBy(d => Demomap.Text(d, "datum"), StringComparer.Ordinal).ToList();
        return alle.Count == 0 ? null : alle.Exists(d => Demomap.Date(Demomap.Text(d, "datum")) <= op) ? alle.Last(d => Demomap.Date(Demomap.Text(d, "datum")) <= op) : alle[0];
    }

    private static double? Afstand(JsonElement? diagnose) => (Demomap.Get(diagnose, "oordeel", "maanden") ?? Demomap.Get(diagnose, "maanden"))?.GetDouble();

    private static bool IsBusy(Dictionary<string, string> plaatsing, DateOnly op)
    {
        var einde = Demomap.Date(plaatsing["einde"]) ?? Demomap.Date(plaatsing["contract_tot"]);
        return plaatsing["soort"] is "regulier" or "beschut" && Demomap.Date(plaatsing["start"]) <= op && !(einde <= op.AddDays(56));
    }

    private static bool Fits(string? soort, string[] doelgroepen) => soort switch
    {
        "beschut" => doelgroepen.Contains("beschut-werk", StringComparer.Ordinal),
        "garantiebaan" => doelgroepen.Any(d => d is "doelgroepregister" or "banenafspraak"),
        _ => true,
    };

    private static DateOnly Later(DateOnly? a, DateOnly b) => a > b ? a.Value : b;

    private static IEnumerable<string> Texts(JsonElement lijst) => lijst.EnumerateArray().Select(e => e.GetString()!);

    private double Distance(string van, string naar) => demo.Postcodes[van[..4]].AfstandKm(demo.Postcodes[naar]);
}
