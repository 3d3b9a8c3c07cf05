using Matching.Vacatures;

namespace Matching.Tests.Vacatures;

public sealed class CompetentieinvoerTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        List<GevraagdeCompetentie> competenties = [new("sgr:24105", "Samenwerken", 3, Eis.Vereist), new("lokaal:heftruck", null, null, Eis.Gewenst)];

        var (read, faults) = Competentieinvoer.Lees(competenties.Select(Competentieinvoer.Van));

        Assert.Empty(faults);
        Assert.Equal(competenties, read);
    }

    [Fact]
    public void Only_the_code_is_needed_and_without_an_eis_it_is_a_wish()
    {
        var (read, faults) = Competentieinvoer.Lees([new() { Gekozen = true, Code = " sgr:24105 " }]);

        Assert.Empty(faults);
        Assert.Equal([new("sgr:24105", null, null, Eis.Gewenst)], read!);
    }

    [Theory]
    [InlineData("samenwerken", "", "", "‘samenwerken’ is geen code.")]
    [InlineData("sgr:24105", "6", "", "Niveau ‘6’ kan niet.")]
    [InlineData("sgr:24105", "3", "nodig", "Kies vereist of gewenst")]
    [InlineData("sgr:1", "", "", "sgr:1 staat er twee keer.")]
    public void What_cannot_be_read_is_told(string code, string niveau, string eis, string sentence)
    {
        Competentieinvoer[] rows = [new() { Gekozen = true, Code = code, Niveau = niveau, Eis = eis }, new() { Gekozen = true, Code = "sgr:1" }];

        Assert.StartsWith(sentence, Assert.Single(Competentieinvoer.Lees(rows).Fouten), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_ticked_is_not_asked_and_none_ticked_is_unknown() => Assert.Null(Competentieinvoer.Lees([new() { Code = "sgr:24105" }]).Competenties);
}
