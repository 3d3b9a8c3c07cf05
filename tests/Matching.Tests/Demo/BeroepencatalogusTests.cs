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
            Assert.InRange(b.Vak.Count, 5, 9);
            Assert.InRange(b.Gedrag.Count, 2, 4);
            Assert.All(b.Gedrag, code => Assert.Contains(code, Competentie.Gedragscodes));
            Assert.All(b.Verwant, naam => Assert.True(Beroepencatalogus.OpNaam.ContainsKey(naam), naam));
            Assert.Contains(Beroepencatalogus.Alle, ander => ander != b && ander.Vak.Intersect(b.Vak, StringComparer.Ordinal).Count() >= 2);
        });
    }

    [Fact]
    public void A_traject_teaches_what_some_beroep_asks()
    {
        var gevraagd = Beroepencatalogus.Alle.SelectMany(b => b.Vak.Concat(b.Gedrag).Append(b.Certificaat is { } c ? Competentie.CodeOf(c) : b.Vak[0])).ToHashSet(StringComparer.Ordinal);
        Assert.All(Trajectencatalogus.Alle.SelectMany(t => t.Codes), code => Assert.Contains(code, gevraagd));
    }

    [Fact]
    public void The_same_work_is_nearer_than_a_step_over_and_that_nearer_than_the_same_sector()
    {
        var b = Beroepencatalogus.OpNaam;
        Assert.True(b["Orderpicker"].Nabijheid(b["Orderpicker"]) > b["Orderpicker"].Nabijheid(b["Heftruckchauffeur"]));
        Assert.True(b["Orderpicker"].Nabijheid(b["Heftruckchauffeur"]) > b["Orderpicker"].Nabijheid(b["Buschauffeur"]));
        Assert.Equal(b["Schilder"].Nabijheid(b["Opperman"]), b["Opperman"].Nabijheid(b["Schilder"]));
    }
}
