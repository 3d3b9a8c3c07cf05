using System.Diagnostics;
using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

/// <summary>Dutch words of work: which find each other, which must not, and what is left of text without words.</summary>
public sealed class TaalanalyseTests
{
    [Fact]
    public void The_table_is_large_enough_to_judge_by() =>
        Assert.InRange(Woordparen.Gelijk.Concat(Woordparen.Verschillend).Concat(Woordparen.Gemist).Distinct().Count(), 300, int.MaxValue);

    [Fact]
    public void What_says_the_same_is_found() => Assert.DoesNotContain(Woordparen.Gelijk, p => !Delen(p));

    [Fact]
    public void What_says_something_else_is_not() => Assert.DoesNotContain(Woordparen.Verschillend, Delen);

    [Fact]
    public void What_is_known_to_go_wrong_still_does()
    {
        Assert.All(Woordparen.Gemist, p => Assert.False(Delen(p), $"{p.Een} = {p.Ander} goes well now: move it"));
        Assert.InRange(Woordparen.Gemist.Count(), 0, 12);
    }

    [Theory]
    [InlineData("vrachtwagenchauffeurs", "vrachtwagen+chauffeur")]
    [InlineData("schoonmaakmedewerkster", "schoonmaak+medewerker")]
    [InlineData("glazenwassershulp", "glas+wasser+hulp")]
    [InlineData("stratenmaker", "straat+maker")]
    [InlineData("waterleidingbedrijf", "water+leiding+bedrijf")]
    [InlineData("xqzbkwtfchauffeur", "xqzbkwtfchauffeur")]
    [InlineData("onderwijs", "onderwijs")]
    public void A_compound_is_cut_where_known_words_cover_it_whole(string woord, string delen) =>
        Assert.Equal(delen.Split('+').SelectMany(Taalanalyse.Woorden), Taalanalyse.Delen(woord));

    [Fact]
    public void A_word_counts_once_however_it_is_cut()
    {
        Assert.Equal(2, Taalanalyse.Delen("chauffeur chauffeurs").Count);
        Assert.Equal(Taalanalyse.Delen("heftruckchauffeur").Count, Taalanalyse.Delen("heftruckchauffeur").Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("de het een van")]
    [InlineData("(m/v)")]
    [InlineData("!?#")]
    public void Without_words_there_are_no_terms(string? tekst)
    {
        Assert.Empty(Taalanalyse.Woorden(tekst));
        Assert.Empty(Taalanalyse.Delen(tekst));
    }

    [Fact]
    public void No_word_goes_on_for_ever()
    {
        Taalanalyse.Delen("warm");
        var begin = Stopwatch.GetTimestamp();
        Taalanalyse.Delen(string.Concat(Enumerable.Repeat("straten", 5_000)));
        Taalanalyse.Delen(string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"bouw{new string((char)('a' + (i % 26)), i % 40)}werk")));
        Assert.True(Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void The_same_text_gives_the_same_terms_whoever_asks_at_the_same_time()
    {
        var paren = Woordparen.Gelijk.ToList();
        var alleen = paren.ConvertAll(p => string.Join(' ', Taalanalyse.Delen(p.Een)));
        Parallel.For(0, 2_000, i => Assert.Equal(alleen[i % paren.Count], string.Join(' ', Taalanalyse.Delen(paren[i % paren.Count].Een))));
    }

    private static bool Delen((string Een, string Ander) paar) => Termen(paar.Een).Intersect(Termen(paar.Ander), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Termen(string tekst) => Taalanalyse.Woorden(tekst).Concat(Taalanalyse.Delen(tekst));
}
