using Matching.Vacatures;

namespace Matching.Tests.Vacatures;

public sealed class CompetentieregelsTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        List<GevraagdeCompetentie> competenties = [new("sgr:24105", "Samenwerken", 3, Eis.Vereist), new("lokaal:heftruck", null, null, Eis.Gewenst)];

        var (read, faults) = Competentieregels.Lees(Competentieregels.Schrijf(competenties));

        Assert.Empty(faults);
        Assert.Equal(competenties, read);
    }

    [Fact]
    public void Only_the_code_is_needed_and_without_an_eis_it_is_a_wish()
    {
        var (read, faults) = Competentieregels.Lees("\n sgr:24105 \n\n");

        Assert.Empty(faults);
        Assert.Equal([new("sgr:24105", null, null, Eis.Gewenst)], read!);
    }

    [Theory]
    [InlineData("samenwerken", "Regel 1: ‘samenwerken’ is geen code.")]
    [InlineData("sgr:24105 | | 6", "Regel 1: niveau ‘6’ kan niet.")]
    [InlineData("sgr:24105 | Samenwerken | 3 | nodig", "Regel 1: schrijf vereist of gewenst")]
    [InlineData("sgr:1 | a | 1 | vereist | x", "Regel 1: er staan te veel streepjes.")]
    [InlineData("sgr:1\nsgr:1", "Regel 2: sgr:1 staat er al.")]
    public void A_line_that_cannot_be_read_is_told_by_its_number(string text, string sentence) =>
        Assert.StartsWith(sentence, Assert.Single(Competentieregels.Lees(text).Fouten), StringComparison.Ordinal);

    [Fact]
    public void No_text_is_unknown() => Assert.Null(Competentieregels.Lees("  ").Competenties);
}
