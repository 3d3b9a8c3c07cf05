using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

public sealed class LabelindexTests
{
    private static readonly Labelindex Index = Make(
        "Chauffeur: Vrachtwagenchauffeur, Chauffeur vrachtauto", "Schoonmaker: Medewerker schoonmaak, Interieurverzorger", "Hovenier: Tuinman", "Magazijnmedewerker: Orderpicker",
        "Kok: Hulpkok", "Bakker", "Leraar basisonderwijs", "Kassamedewerker", "Medewerker glastuinbouw", "Bedrijfsleider winkel: Filiaalmanager");

    [Theory]
    [InlineData("chauffeur (m/v)", "Chauffeur")]
    [InlineData("vrachtwagen rijden", "Chauffeur")]
    [InlineData("Schoonmaakster gezocht", "Schoonmaker")]
    [InlineData("schoonmaakmedewerker kantoren", "Schoonmaker")]
    [InlineData("hovnier", "Hovenier")]
    [InlineData("tuinier", "Hovenier")]
    [InlineData("magazijnmedeweker", "Magazijnmedewerker")]
    [InlineData("order picker", "Magazijnmedewerker")]
    [InlineData("kokkin", "Kok")]
    [InlineData("lerares", "Leraar basisonderwijs")]
    [InlineData("onderwijzer basisschool", "Leraar basisonderwijs")]
    [InlineData("medewerker kassa", "Kassamedewerker")]
    [InlineData("winkelmanager", "Bedrijfsleider winkel")]
    public void Other_words_find_their_beroep(string tekst, string beroep) => Assert.Equal(beroep, Index.Find(tekst, 3)[0].Label.Begrip.Naam);

    [Fact]
    public void The_same_words_score_highest_and_others_less()
    {
        Assert.Equal(0.97, Index.Find("KOK", 5)[0].Score, 1e-9); // as sure as an imported name can be
        Assert.All(Index.Find("Tuinman met ervaring", 20), t => Assert.InRange(t.Score, 0.3, 0.999));
    }

    [Fact]
    public void Equal_scores_stand_in_the_order_of_their_codes()
    {
        Assert.Equal("lokaal:0 lokaal:1", string.Join(' ', Make("Kok", "kok").Find("kok", 10).Select(t => t.Label.Begrip.Code)));
        var scores = Index.Find("medewerker in de winkel of het magazijn", 100).ConvertAll(t => t.Score);
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void Other_names_that_agree_help() =>
        Assert.Equal("lokaal:1", Make("Kok restaurant: Timmerman", "Kok hotel: Hotelkok, Chef-kok").Find("kok bij ons", 2)[0].Label.Begrip.Code);

    [Fact]
    public void Without_labels_there_is_nothing_to_find() => Assert.Empty(Make().Find("kok", 10));

    private static Labelindex Make(params string[] beroepen) => new(Taxonomiebouw.Build([.. beroepen.Select(Regel)]), teveel: 0.15, tekort: 0.6, verwant: 0.65f);

    private static Taxonomieregel Regel(string tekst, int nummer)
    {
        var (naam, labels) = tekst.Split(": ") is [var voor, var na] ? (voor, na.Split(", ")) : (tekst, []);
        return new() { Bron = Taxonomiebron.EscoBeroepen, Code = $"lokaal:{nummer}", Soort = Begripsoort.Beroep, Naam = naam, Inhoud = new() { Labels = labels } };
    }
}
