using Matching.Demo;
using Matching.Demo.Catalogus;

namespace Matching.Tests.Demo;

public sealed class BeroepencatalogusTests
{
    [Fact]
    public void Every_beroep_is_complete_and_related_to_others()
    {
        Assert.True(Beroepencatalogus.Alle.Count >= 60);
        Assert.All(Beroepencatalogus.Alle, b =>
        {
            Assert.InRange(b.Isco, 1000, 9999);
            Assert.InRange(b.Vak.Count, 5, 9);
            Assert.InRange(b.Gedrag.Count, 2, 4);
            Assert.All(b.Gedrag, code => Assert.True(Competentie.Gedrag.ContainsKey(code), code));
            Assert.All(b.Verwant, naam => Assert.True(Beroepencatalogus.OpNaam.ContainsKey(naam), naam));
            Assert.Contains(Beroepencatalogus.Alle, ander => ander != b && ander.Vak.Intersect(b.Vak, StringComparer.Ordinal).Count() >= 2);
        });
    }

    [Fact]
    public void A_traject_teaches_what_some_beroep_asks() =>
        Assert.All(Trajectencatalogus.Alle.SelectMany(t => t.Codes), code => Assert.True(Beroepencatalogus.Competentienamen.ContainsKey(code), code));

    [Theory]
    [InlineData("Hygiënisch werken", "lokaal:hygienisch-werken")]
    [InlineData("Auto's wassen en poetsen", "lokaal:autos-wassen-en-poetsen")]
    [InlineData("VCA-basis", "lokaal:vca-basis")]
    public void A_name_becomes_a_code(string naam, string code) => Assert.Equal(code, Competentie.CodeOf(naam));

    [Fact]
    public void The_same_work_is_nearer_than_a_step_over_and_that_nearer_than_the_same_sector()
    {
        var b = Beroepencatalogus.OpNaam;
        Assert.True(b["Orderpicker"].Nabijheid(b["Orderpicker"]) > b["Orderpicker"].Nabijheid(b["Heftruckchauffeur"]));
        Assert.True(b["Orderpicker"].Nabijheid(b["Heftruckchauffeur"]) > b["Orderpicker"].Nabijheid(b["Buschauffeur"]));
        Assert.Equal(b["Schilder"].Nabijheid(b["Opperman"]), b["Opperman"].Nabijheid(b["Schilder"]));
    }
}
