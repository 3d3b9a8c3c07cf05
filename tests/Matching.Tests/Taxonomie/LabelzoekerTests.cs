using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

public sealed class LabelzoekerTests
{
    private static readonly Conceptlabel[] Labels =
    [
        new("chauffeur", "Vrachtwagenchauffeur"), new("chauffeur", "Chauffeur vrachtauto"), new("schoonmaker", "Schoonmaker"), new("schoonmaker", "Medewerker schoonmaak"),
        new("schoonmaker", "Interieurverzorger"), new("hovenier", "Hovenier"), new("hovenier", "Tuinman"), new("magazijn", "Magazijnmedewerker"), new("magazijn", "Orderpicker"),
        new("kok", "Kok"), new("kok", "Hulpkok"), new("bakker", "Bakker"), new("leraar", "Leraar basisonderwijs"), new("kassa", "Kassamedewerker"), new("kas", "Medewerker glastuinbouw"),
        new("leidinggevende", "Bedrijfsleider winkel"), new("leidinggevende", "Filiaalmanager"),
    ];

    private static readonly Labelzoeker Zoeker = new(Labels);

    [Theory]
    [InlineData("chauffeur (m/v)", "chauffeur")]
    [InlineData("vrachtwagen rijden", "chauffeur")]
    [InlineData("Schoonmaakster gezocht", "schoonmaker")]
    [InlineData("schoonmaakmedewerker kantoren", "schoonmaker")]
    [InlineData("hovnier", "hovenier")]
    [InlineData("magazijnmedeweker", "magazijn")]
    [InlineData("order picker", "magazijn")]
    [InlineData("kokkin", "kok")]
    [InlineData("lerares", "leraar")]
    [InlineData("onderwijzer basisschool", "leraar")]
    [InlineData("medewerker kassa", "kassa")]
    [InlineData("tuinier", "hovenier")]
    [InlineData("winkelmanager", "leidinggevende")]
    public void Free_text_finds_its_beroep(string tekst, string concept) => Assert.Equal(concept, Zoeker.ZoekConcepten(tekst, 3)[0].Concept);

    [Fact]
    public void The_same_words_score_one_and_others_less()
    {
        var beste = Zoeker.Zoek("Tuinman", 5)[0];
        Assert.Equal(("hovenier", "Tuinman"), (beste.Concept, beste.Label));
        Assert.Equal(1, beste.Score, 1e-5);
        Assert.All(Zoeker.Zoek("Tuinman met ervaring", 20), t => Assert.InRange(t.Score, 1e-9, 0.999));
    }

    [Fact]
    public void Scores_fall_and_equal_scores_keep_the_order_of_the_labels()
    {
        var gevonden = new Labelzoeker([new("b", "kok"), new("a", "kok"), new("c", "kokkin")]).Zoek("kok", 10);
        Assert.Equal("b a c", string.Join(' ', gevonden.Select(t => t.Concept)));
        var scores = Zoeker.Zoek("medewerker in de winkel of het magazijn", 100).Select(t => t.Score).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("(m/v)")]
    [InlineData("qqqq xxxx")]
    public void Nothing_like_it_is_nothing_found(string? tekst)
    {
        Assert.Empty(Zoeker.Zoek(tekst, 10));
        Assert.Empty(Zoeker.ZoekConcepten(tekst, 10));
    }

    [Fact]
    public void Without_labels_there_is_nothing_to_find() => Assert.Empty(new Labelzoeker([]).ZoekConcepten("kok", 10));
}
