using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

public sealed class TaxonomiestandTests
{
    private const string Esco = "http://data.europa.eu/esco/";
    private const string Lopend = Esco + "occupation/11111111-0000-0000-0000-000000000001";
    private const string Tillen = Esco + "skill/22222222-0000-0000-0000-000000000002";
    private const string Kennis = "https://linkeddata.competentnl.nl/id/en/competence/0001";

    private static readonly Taxonomiestand Stand = Taxonomiestand.Make(
    [
        Beroep(Lopend, "9333", "orderverzamelaar", ["picker in een magazijn"]) ,
        new() { Bron = Taxonomiebron.EscoCompetenties, Code = Tillen, Soort = Begripsoort.Vak, Naam = "zware lasten tillen", Inhoud = new() { Labels = ["zwaar tillen"] } },
        new() { Bron = Taxonomiebron.EscoBeroepscompetenties, Code = Lopend, Inhoud = new() { Essentieel = [Tillen], Optioneel = [Esco + "skill/onbekend"] } },
        new() { Bron = Taxonomiebron.CompetentNl, Code = Kennis, Soort = Begripsoort.Vak, Naam = "Lasten verplaatsen", Inhoud = new() { Zelfde = [Tillen] } },
    ], []);

    [Fact]
    public void Codes_of_different_schemes_that_mean_the_same_are_one()
    {
        foreach (var code in new[] { "lokaal:zwaar-tillen", Tillen, "https" + Tillen[4..], Kennis }) Assert.Equal("lokaal:zwaar-tillen", Stand.Canoniek(code));
        Assert.Equal("lokaal:beroep-orderpicker", Stand.Canoniek(Lopend));
        Assert.Equal("isco:9333", Stand.Canoniek(Esco + "isco/C9333"));
        Assert.Equal("lokaal:heftruckcertificaat", Stand.Canoniek("lokaal:heftruck"));
        Assert.Contains(Stand.Find(Kennis)!.Labels, l => l.Tekst == "Lasten verplaatsen");
    }

    [Fact]
    public void A_code_nobody_knows_stands_for_itself() => Assert.Equal("lokaal:van-ons-alleen", Stand.Canoniek("lokaal:van-ons-alleen"));

    [Fact]
    public void Making_a_code_canonical_twice_changes_nothing()
    {
        var dobbelsteen = new Random(7);
        var codes = Stand.Begrippen.SelectMany(b => b.Codes).ToList();
        for (var i = 0; i < 2_000; i++)
        {
            var code = dobbelsteen.Next(4) switch
            {
                0 => codes[dobbelsteen.Next(codes.Count)] + (dobbelsteen.Next(2) == 0 ? "" : "x"),
                1 => $"isco:{dobbelsteen.Next(10_000)}",
                2 => $"{(dobbelsteen.Next(2) == 0 ? "https" : "http")}://data.europa.eu/esco/isco/C{dobbelsteen.Next(10_000)}",
                _ => codes[dobbelsteen.Next(codes.Count)],
            };
            var eens = Stand.Canoniek(code);
            Assert.Equal(eens, Stand.Canoniek(eens));
            Assert.Equal(Stand.Find(code), Stand.Find(eens));
        }
    }

    [Fact]
    public void Every_code_leads_back_to_its_concept() =>
        Assert.All(Stand.Begrippen, b => Assert.All(b.Codes, c => Assert.Same(b, Stand.Find(c))));

    [Fact]
    public void A_relation_across_sources_is_one_of_the_joined_concept()
    {
        var orderpicker = Stand.Find(Lopend)!;
        Assert.Equal("Orderpicker", orderpicker.Naam);
        Assert.Single(orderpicker.Essentieel, c => c.Naam == "Zwaar tillen");
        Assert.Contains(orderpicker, Stand.Find(Tillen)!.GevraagdIn);
    }

    [Fact]
    public void A_beroep_with_our_label_in_another_isco_group_is_another_beroep()
    {
        var ander = Taxonomiestand.Make([Beroep(Lopend, "7231", "orderverzamelaar", [])], []);
        Assert.Equal(Lopend, ander.Canoniek(Lopend));
    }

    [Fact]
    public void A_synonym_that_is_our_name_joins_only_when_one_of_theirs_has_it()
    {
        var een = Beroep(Lopend, "9333", "picker distributie", ["orderpicker"]);
        Assert.Equal("lokaal:beroep-orderpicker", Taxonomiestand.Make([een], []).Canoniek(Lopend));
        Assert.Equal(Lopend, Taxonomiestand.Make([een, Beroep(Lopend + "2", "9333", "picker food", ["orderpicker"])], []).Canoniek(Lopend));
    }

    [Fact]
    public void An_isco_code_with_a_name_is_the_beroep_in_that_group()
    {
        Assert.Equal("Orderpicker", Stand.FindBeroep("isco:9333", "orderpicker")?.Naam);
        Assert.Equal("Orderpicker", Stand.FindBeroep("isco:933", "Order picker (m/v)")?.Naam);
        Assert.Equal("isco:9333", Stand.FindBeroep(null, "Orderpicker")?.Registratiecode);
        Assert.Null(Stand.FindBeroep("isco:7231", "Orderpicker"));
        Assert.Null(Stand.FindBeroep("isco:9333", null));
        Assert.Equal("VCA-basis", Stand.FindCompetentie("lokaal:eigen-code-voor-vca", "VCA")?.Naam);
    }

    [Fact]
    public void A_shared_label_means_first_the_beroep_that_has_it_without_an_asterisk() =>
        Assert.Equal("Medewerker bediening", Stand.MetLabel("gastvrouw")[0].Naam);

    [Fact]
    public void Groups_are_broader_up_to_the_first_digit()
    {
        var pad = new List<string>();
        for (var b = Stand.Beroepen.Single(b => b.Naam == "Glazenwasser"); b.Breder.Count > 0; b = b.Breder[0]) pad.Add(b.Breder[0].Code);
        Assert.Equal(["isco:9123", "isco:912", "isco:91", "isco:9"], pad);
        Assert.Contains(Stand.Find("isco:9123")!.Smaller, b => b.Naam == "Glazenwasser");
    }

    private static Taxonomieregel Beroep(string code, string isco, string naam, string[] labels) =>
        new() { Bron = Taxonomiebron.EscoBeroepen, Code = code, Soort = Begripsoort.Beroep, Naam = naam, Inhoud = new() { Isco = isco, Labels = labels } };
}
