using System.Globalization;
using Matching.Import.Begrippen;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Tests.Layout;

namespace Matching.Tests.Taxonomie;

public sealed class HerkennerTests
{
    private static readonly Herkenner Start = new(Taxonomiestand.Start);

    /// <summary>Titles as werkgevers and klanten write them, with the beroep they mean; none is a label as it stands.</summary>
    private static readonly (string Titel, string Beroep)[] Titels =
    [
        ("Schoonmaakmedewerker 20 uur per week (m/v)", "Schoonmaker"),
        ("Medewerker schoonmaak voor een kantoor in Leiden", "Schoonmaker"),
        ("Wij zoeken een poetskanjer die kantoren schoonmaakt", "Schoonmaker"),
        ("Schoonmaaktser", "Schoonmaker"),
        ("Ervaren glazenwassers gezocht", "Glazenwasser"),
        ("Housekeeping medewerker hotel Scheveningen", "Kamermedewerker"),
        ("Kamermeisjes / kamerjongens gevraagd", "Kamermedewerker"),
        ("Huishoudelijke hulp bij ouderen thuis", "Huishoudelijke hulp"),
        ("hulp huishouding", "Huishoudelijke hulp"),
        ("Magazijnmederwerker", "Magazijnmedewerker"),
        ("Logistiek medewerker avonddienst DC Bleiswijk", "Magazijnmedewerker"),
        ("Order picker nachtploeg", "Orderpicker"),
        ("Orderpickers met of zonder ervaring", "Orderpicker"),
        ("Heftruck chauffeur met certificaat", "Heftruckchauffeur"),
        ("Reachtruck- en heftruckchauffeur", "Reachtruckchauffeur"),
        ("Chauffeur CE nationaal", "Vrachtwagenchauffeur"),
        ("Vrachtwagenchauffeurs regio Haaglanden", "Vrachtwagenchauffeur"),
        ("Vrachtwagen chauffeur (C)", "Vrachtwagenchauffeur"),
        ("Pakketbezorger met eigen rijbewijs B", "Bezorger"),
        ("Koerier bestelauto parttime", "Bezorger"),
        ("Bezorgers maaltijden op de e-bike", "Fietskoerier"),
        ("Postbezorger in Wassenaar, 12 uur", "Postbezorger"),
        ("taxi chauffeur", "Taxichauffeur"),
        ("Chauffeur leerlingenvervoer (rolstoelbus)", "Chauffeur leerlingenvervoer"),
        ("buschaffeur", "Buschauffeur"),
        ("Inpakmedewerkers cosmetica", "Inpakker"),
        ("Productiemedewerkers voedingsmiddelen gezocht!", "Medewerker voedselproductie"),
        ("Allround productie medewerker in 2-ploegen", "Productiemedewerker"),
        ("Operator verpakkingslijn 3-ploegendienst", "Machineoperator verpakking"),
        ("Leerling lasser MIG/MAG", "Lasser"),
        ("CNC draaier / frezer", "CNC-operator"),
        ("Monteur elektrotechniek utiliteit", "Elektromonteur"),
        ("Leerling monteur zonnepanelen", "Zonnepanelenmonteur"),
        ("Hulpmonteur installatietechniek BBL", "Monteurshulp"),
        ("loodgieter / cv monteur", "Loodgieter"),
        ("Fietsenmaker in opleiding", "Fietsenmaker"),
        ("Automonteur bij een garagebedrijf", "Automonteur"),
        ("Timmerlieden nieuwbouw", "Timmerman"),
        ("Hulp-timmerman", "Timmermanshulp"),
        ("Schilders gezocht voor onderhoudswerk", "Schilder"),
        ("Handlanger in de bouw", "Opperman"),
        ("Grondwerker riolering met VCA", "Grondwerker"),
        ("Straatmaker", "Stratenmaker"),
        ("Medewerker groenvoorziening gemeente", "Groenmedewerker"),
        ("Leerling hovenier", "Hovenier"),
        ("Kasmedewerker tomaten Westland", "Kasmedewerker"),
        ("Medewerkster kinderdagverblijf", "Pedagogisch medewerker"),
        ("Pedagogisch medewerker BSO 3 middagen", "Pedagogisch medewerker"),
        ("Klasseassistent basisschool", "Onderwijsassistent"),
        ("Verzorgende-IG nachtdienst", "Verzorgende IG"),
        ("Helpende niv. 2 verpleeghuis", "Helpende zorg"),
        ("Gastvrouw in een verzorgingshuis", "Gastvrouw zorg"),
        ("Thuiszorg medewerker", "Thuishulp zorg"),
        ("Begeleider gehandicaptenzorg", "Persoonlijk begeleider"),
        ("Keukenhulp / afwasser", "Keukenhulp"),
        ("Zelfstandig kok restaurant", "Kok"),
        ("Medewerker bediening strandtent", "Medewerker bediening"),
        ("serveester", "Medewerker bediening"),
        ("Medewerker bedrijfsrestaurant / catering", "Cateringmedewerker"),
        ("Vakkenvullers ochtendploeg supermarkt", "Vakkenvuller"),
        ("Cassiere", "Kassamedewerker"),
        ("Verkoopmedewerkster kledingwinkel", "Verkoopmedewerker"),
        ("Winkel medewerker parttime", "Verkoopmedewerker"),
        ("Kringloopwinkel medewerker", "Kringloopmedewerker"),
        ("Administratief medewerkster 24 uur", "Administratief medewerker"),
        ("Medew. administratie", "Administratief medewerker"),
        ("Callcenter agent inbound", "Medewerker klantenservice"),
        ("Klantenservice medewerker vanuit huis", "Medewerker klantenservice"),
        ("Receptioniste / telefoniste", "Receptionist"),
        ("Helpdeskmedewerker ICT", "ICT-medewerker"),
        ("Junior software developer", "Softwareontwikkelaar"),
        ("Beveiliger objecten nachtdienst", "Beveiliger"),
        ("Conciërge voor een basisschool", "Conciërge"),
        ("Verkeersregelaars gevraagd", "Verkeersregelaar"),
        ("BOA handhaving", "Handhaver"),
        ("Leerling kapster", "Kappershulp"),
        ("Naaister gordijnen atelier", "Naaister"),
        ("Bakkerijmedewerker nacht", "Bakkershulp"),
        ("Vuilnisophaler", "Afvalinzamelaar"),
        ("Medewerker milieustraat en recycling", "Milieustraatmedewerker"),
    ];

    private static readonly (string Zin, string Competentie)[] Zinnen =
    [
        ("Je bent in het bezit van een geldig VCA-certificaat", "VCA-basis"),
        ("Je hebt een heftruckcertificaat en ervaring op een reachtruck", "Heftruckcertificaat"),
        ("In bezit van code 95 en een bestuurderskaart", "Code 95"),
        ("Je werkt volgens de HACCP-regels", "HACCP"),
        ("BHV-diploma is een pre", "BHV"),
        ("Je bent een echte teamspeler", "Samenwerken en overleggen"),
        ("Je werkt graag samen met collega's", "Samenwerken en overleggen"),
        ("stressbestendigheid is belangrijk", "Met druk en tegenslag omgaan"),
        ("Je bent klantvriendelijk en representatief", "Op de behoeften en verwachtingen van de klant richten"),
        ("zelfstandig kunnen werken", "Zelfstandig werken"),
        ("Je verzamelt orders met een handscanner", "Werken met een handscanner"),
        ("het laden en lossen van vrachtwagens", "Laden en lossen"),
        ("Je dweilt de vloeren en stofzuigt", "Vloeren schoonmaken"),
        ("Schoonmaken van sanitair en keukens", "Sanitair schoonmaken"),
        ("Je rijdt op een heftruck", "Heftruck rijden"),
        ("Ervaring met Excel en Word", "Werken met Excel"),
        ("goede beheersing van de Nederlandse taal in woord en geschrift", "Nederlands lezen en schrijven"),
        ("Je neemt de telefoon aan", "Telefoneren met klanten"),
        ("Je rekent af aan de kassa", "Afrekenen met kassa en pin"),
        ("Onkruid wieden en schoffelen", "Onkruid verwijderen"),
        ("snoeien van hagen", "Snoeien"),
        ("Je helpt bewoners met wassen en aankleden", "Mensen wassen en aankleden"),
        ("rapporteren in het elektronisch cliëntdossier", "Rapporteren in een zorgdossier"),
        ("Geen 9 tot 5 mentaliteit, ook in het weekend werken", "In het weekend werken"),
        ("Werken in ploegendienst", "In ploegen werken"),
        ("Je kunt goed tegen fysiek zwaar werk", "Zwaar tillen"),
        ("geen hoogtevrees", "Werken op hoogte"),
        ("MIG/MAG lassen van RVS en staal", "MIG/MAG-lassen"),
        ("Technische tekeningen kunnen lezen", "Technische tekening lezen"),
        ("Nauwkeurigheid en oog voor detail", "Nauwkeurig werken"),
    ];

    [Fact]
    public void The_right_beroep_is_among_the_first_three() => Judge(Start);

    [Fact]
    public void So_it_is_among_all_the_labels_of_ESCO() => Judge(Esco());

    [Fact]
    public void A_sentence_speaks_of_competenties()
    {
        var mis = Zinnen.Where(z => !Start.Competenties(z.Zin, 5).Any(h => h.Begrip.Naam == z.Competentie)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{Zinnen.Length} zinnen, {mis.Count} mis");
        Rule.Holds(mis.Count <= Zinnen.Length / 10 ? [] : mis.Select(m => $"{m.Zin}: {m.Competentie}, niet {Tekst(Start.Competenties(m.Zin, 5))}"));
    }

    [Theory]
    [InlineData("Wij zoeken een kok.", false)]
    [InlineData("Kok", false)]
    [InlineData("Wij zoeken een kok die goed kan koken.", true)]
    [InlineData("Kok gevraagd. Je gaat maaltijden bereiden.", true)]
    public void Who_is_looked_for_is_not_yet_what_is_asked(string tekst, bool gevraagd) =>
        Assert.Equal(gevraagd, Start.Gevraagd(tekst, 5).Any(h => h.Begrip.Naam == "Eten klaarmaken"));

    [Fact]
    public void A_label_is_certain_and_a_score_is_a_share()
    {
        Assert.All(Taxonomiestand.Start.Beroepen, b => Assert.Equal((b, 1.0), Start.Beroepen(b.Naam, 1).Select(h => (h.Begrip, h.Score)).Single()));
        Assert.All(Titels, t => Assert.All(Start.Beroepen(t.Titel, 10), h => Assert.InRange(h.Score, double.Epsilon, 1)));
    }

    [Fact]
    public void Of_a_word_with_two_meanings_the_likelier_comes_first() =>
        Assert.Equal("Medewerker bediening, Gastvrouw zorg, Receptionist", string.Join(", ", Start.Beroepen("gastvrouw", 3).Select(h => h.Begrip.Naam)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!!! ??? ...")]
    [InlineData("xqzwj")]
    public void Of_nothing_nothing_is_made(string tekst) => Assert.Empty(Start.Beroepen(tekst, 5));

    [Fact]
    public void In_a_whole_text_the_first_line_says_what_it_is_about()
    {
        const string tekst = """
            Medewerker bediening strandpaviljoen
            Samen met de koks en de afwassers zorg jij dat de gasten het naar hun zin hebben. Je neemt bestellingen op en rekent af.
            Wij vragen: een gastvrije houding, in het weekend werken. Sociale Hygiëne is een pre.
            """;
        Assert.Equal("Medewerker bediening", Start.Beroepen(tekst, 3)[0].Begrip.Naam);
        var competenties = Start.Competenties(tekst, 12).Select(h => h.Begrip.Naam).ToList();
        foreach (var verwacht in new[] { "Bestellingen opnemen", "In het weekend werken", "Sociale Hygiëne" }) Assert.Contains(verwacht, competenties);
    }

    private static void Judge(Herkenner herkenner)
    {
        var mis = Titels.Where(t => !herkenner.Beroepen(t.Titel, 3).Any(h => h.Begrip.Naam == t.Beroep)).ToList();
        var eerste = Titels.Count(t => herkenner.Beroepen(t.Titel, 1).Any(h => h.Begrip.Naam == t.Beroep));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Titels.Length} titels, {Titels.Length - mis.Count} in de eerste drie, {eerste} op de eerste plaats");
        Rule.Holds(mis.Count <= Titels.Length / 10 ? [] : mis.Select(m => $"{m.Titel}: {m.Beroep}, niet {Tekst(herkenner.Beroepen(m.Titel, 3))}"));
    }

    private static Herkenner Esco()
    {
        var map = Gedeeld.Map("esco");
        var regels = Begrippenbestanden.Alle.Where(b => b.Find(map) is not null).SelectMany(b => b.ReadAll(b.Find(map)!, CancellationToken.None).Value.Regels);
        return new(Taxonomiestand.Make(regels, []));
    }

    private static string Tekst(IEnumerable<Herkend> herkend) => string.Join("; ", herkend.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Begrip.Naam} ({h.Score:0.00}, {h.Label})")));
}
