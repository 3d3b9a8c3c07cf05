using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

/// <summary>Dutch words of work: which fall together as words, which find each other through letter groups, and which must not.</summary>
public sealed class TaalanalyseTests
{
    [Theory]
    [InlineData("Magazijnmedewerkers", "magazijnmedewerker")]
    [InlineData("chauffeurs", "chauffeur")]
    [InlineData("Schoonmaken", "schoonmaak")]
    [InlineData("hoveniers", "hovenier")]
    [InlineData("kokken", "kok")]
    [InlineData("koken", "kook")]
    [InlineData("productiemedewerker (m/v)", "productiemedewerkers")]
    [InlineData("Verkoper m/v/x", "verkopers")]
    [InlineData("Timmerman (v/m)", "timmerman")]
    [InlineData("Monteur man/vrouw", "monteurs")]
    [InlineData("Conciërge", "concierge")]
    [InlineData("Cateringmedewerker bij de", "cateringmedewerkers")]
    [InlineData("ICT", "ict")]
    [InlineData("beveiligers", "beveiliger")]
    [InlineData("hulpkoks", "hulpkok")]
    public void Forms_of_one_word_are_one_term(string een, string ander) => Assert.Equal(Taalanalyse.Woorden(ander), Taalanalyse.Woorden(een));

    [Theory]
    [InlineData("chauffeur", "vrachtwagenchauffeur")]
    [InlineData("chauffeur", "heftruckchauffeur")]
    [InlineData("chauffeur", "taxichauffeurs")]
    [InlineData("heftruck", "heftruckchauffeur")]
    [InlineData("vrachtwagen", "vrachtwagenchauffeur")]
    [InlineData("schoonmaak", "schoonmaakmedewerker")]
    [InlineData("schoonmaker", "glazenschoonmakers")]
    [InlineData("medewerker", "magazijnmedewerker")]
    [InlineData("magazijn", "magazijnmedewerker")]
    [InlineData("magazijn", "logistiek magazijnbeheerder")]
    [InlineData("verkoop", "verkoopmedewerker")]
    [InlineData("winkel", "winkelmedewerker")]
    [InlineData("supermarkt", "supermarktmedewerker")]
    [InlineData("keuken", "keukenhulp")]
    [InlineData("keukenhulp", "keukenassistent hulpkok")]
    [InlineData("tuinbouw", "tuinbouwmedewerker")]
    [InlineData("kas", "kasmedewerker")]
    [InlineData("productie", "productiemedewerker")]
    [InlineData("inpak", "inpakker")]
    [InlineData("orderpicker", "orderpickers")]
    [InlineData("order picker", "orderpicker")]
    [InlineData("lasser", "constructielasser")]
    [InlineData("monteur", "fietsenmonteur")]
    [InlineData("fietsenmaker", "fietsmaker")]
    [InlineData("schilder", "huisschilder")]
    [InlineData("stratenmaker", "straatmaker")]
    [InlineData("thuiszorg", "thuiszorgmedewerker")]
    [InlineData("zorg", "zorgassistent")]
    [InlineData("begeleider", "jobbegeleider")]
    [InlineData("beveiliging", "beveiligingsbeambte")]
    [InlineData("administratie", "administratief medewerker")]
    [InlineData("receptionist", "receptioniste")]
    [InlineData("horeca", "horecamedewerker")]
    [InlineData("bediening", "medewerker bediening")]
    [InlineData("magazijnmedeweker", "magazijnmedewerker")]
    [InlineData("conciërge", "schoolconcierge")]
    [InlineData("postbezorger", "pakketbezorger")]
    [InlineData("wasserij", "wasserijmedewerker")]
    [InlineData("kapper", "kapster kappershulp")]
    [InlineData("groenvoorziening", "medewerker groenvoorzieningen")]
    [InlineData("confectie", "confectienaaister")]
    [InlineData("afwas", "afwasser")]
    public void Letter_groups_find_compounds_and_near_spellings(string gezocht, string tekst) => Assert.InRange(Gelijkenis(gezocht, tekst), 0.3, 1);

    [Theory]
    [InlineData("chauffeur", "schoonmaker")]
    [InlineData("kok", "loodgieter")]
    [InlineData("hovenier", "receptionist")]
    [InlineData("lasser", "verkoper")]
    [InlineData("kapper", "chauffeur")]
    [InlineData("magazijn", "keukenhulp")]
    [InlineData("administratie", "stratenmaker")]
    [InlineData("tuin", "beveiliger")]
    [InlineData("timmerman", "telefonist")]
    public void Other_work_is_not_alike(string gezocht, string tekst) => Assert.InRange(Gelijkenis(gezocht, tekst), 0, 0.2);

    [Fact]
    public void A_compound_is_no_word_of_its_part() =>
        Assert.DoesNotContain("chauffeur", Taalanalyse.Woorden("vrachtwagenchauffeur"), StringComparer.Ordinal);

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
        Assert.Empty(Taalanalyse.Grammen(tekst));
    }

    /// <summary>The share of the letter groups asked for that the text has.</summary>
    private static double Gelijkenis(string gezocht, string tekst)
    {
        var gevraagd = Taalanalyse.Grammen(gezocht).Distinct(StringComparer.Ordinal).ToList();
        return gevraagd.Intersect(Taalanalyse.Grammen(tekst), StringComparer.Ordinal).Count() / (double)gevraagd.Count;
    }
}
