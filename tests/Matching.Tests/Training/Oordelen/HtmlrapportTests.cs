using System.Xml.Linq;
using Matching.Training;
using Matching.Training.Oordelen;
using Matching.Training.Rapport;

namespace Matching.Tests.Training.Oordelen;

public sealed class HtmlrapportTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_page_holds_every_table_with_its_figures()
    {
        var tabellen = Page(Verslag()).Descendants("table").ToDictionary(t => t.Element("caption")!.Value, t => t.Value);

        foreach (var tabel in Tabellen(Verslag()))
        {
            Assert.Contains(tabel.Titel, tabellen.Keys);
            Assert.All(tabel.Kop.Concat(tabel.Rijen.SelectMany(r => r)), cel => Assert.Contains(cel, tabellen[tabel.Titel], StringComparison.Ordinal));
        }

        Assert.Equal(Tabellen(Verslag()).Count(), tabellen.Count);
    }

    [Fact]
    public void Every_chart_says_what_it_shows_and_has_a_table_behind_it()
    {
        var pagina = Page(Verslag());
        var ids = pagina.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(7, pagina.Descendants(Svg + "svg").Count());
        foreach (var grafiek in pagina.Descendants(Svg + "svg"))
        {
            Assert.Equal("img", grafiek.Attribute("role")!.Value);
            Assert.Equal($"{grafiek.Element(Svg + "title")!.Attribute("id")!.Value} {grafiek.Element(Svg + "desc")!.Attribute("id")!.Value}", grafiek.Attribute("aria-labelledby")!.Value);
            Assert.NotNull(grafiek.ElementsAfterSelf().First().Descendants("table").FirstOrDefault());
        }
    }

    [Fact]
    public void The_page_needs_nothing_else()
    {
        var tekst = Htmlrapport.Write("Proef", Verslag());

        Assert.DoesNotContain(Page(Verslag()).Descendants(), e => e.Name.LocalName is "script" or "link" or "img");
        Assert.DoesNotContain("http", tekst.Replace(Svg.NamespaceName, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_group_is_said_to_be_left_out_and_a_weak_difference_to_prove_nothing()
    {
        var tekst = Htmlrapport.Write("Proef", Verslag());

        Assert.Contains("minder dan 30: niet getoond", tekst, StringComparison.Ordinal);
        Assert.Contains("geen bewijs", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_looked_into_has_no_chapter() => Assert.DoesNotContain("Hoeveel verleden", Htmlrapport.Write("Proef", Verslag() with { Verdieping = null }), StringComparison.Ordinal);

    [Fact]
    public void Names_of_others_cannot_break_the_page() => Page(Verslag() with { InGebruik = new("<b>&", null) });

    [Theory]
    [InlineData(99, .01, .05, "geen bewijs")]
    [InlineData(100, .01, .05, "beter")]
    [InlineData(100, -.01, .05, "geen bewijs")]
    [InlineData(100, -.05, -.01, "slechter")]
    public void A_difference_is_proven_by_a_hundred_vacatures_and_an_interval_beside_zero(int vacatures, double laag, double hoog, string oordeel) =>
        Assert.Equal(oordeel, new Verschil("a", "b", (laag + hoog) / 2, [laag, hoog], vacatures).Oordeel);

    private static XElement Page(Evaluatieverslag verslag) => XDocument.Parse(Htmlrapport.Write("Proef & <meer>", verslag)).Root!;

    private static IEnumerable<Rapporttabel> Tabellen(Evaluatieverslag v) =>
    [
        Rapporttabellen.Methoden(v), Rapporttabellen.Verschillen(v), Rapporttabellen.Perioden(v), Rapporttabellen.Spreiding(v), Rapporttabellen.Billijkheid(v.Billijkheid[0]),
        Rapporttabellen.Leercurve(v.Verdieping!), Rapporttabellen.Afruil(v.Verdieping!.Afruil!), Rapporttabellen.Proxytoets(v.Verdieping!),
    ];

    private static Evaluatieverslag Verslag() => new(
        42, 50, [], .8, 1, [new("handgewogen", .37, .7, .36), new("model", .41, .72, .37)], [new("model", "handgewogen", .04, [.01, .07], 42)],
        [new(new(2026, 1, 1), new(2026, 4, 1), Matching.Rangschikking.Regime.Van(30), 42, .37, null, .41)], 3)
    {
        Regime = Matching.Rangschikking.Regime.Van(30),
        Spreiding = [Spreiding.Of("model", 10, [1, 2, 3])],
        Billijkheid = [new("model", [new(new("geslacht", "vrouwen"), 60, new(-.1, -.2, 0), new(-.05, -.1, 0), null, null, .9, .8), new(new("geslacht", "geslacht x"), null, null, null, null, null, null, null)])],
        Verdieping = new(
            [new(10, false, 5, .37, .37, .33, .37, 0), new(30, true, 1, .37, .38, .41, .38, 0)],
            [new("model", true, .41, 0, .9, .2), new("bonus 1", true, .40, .02, 1.1, .7), new("1 van de 10 plaatsen open", false, .40, .02, 1, .5)],
            [new(new("leeftijd", "jonger dan 27"), 43, new(.7, .6, .79), [new("ervaring-jaren", .76)])]),
    };
}
