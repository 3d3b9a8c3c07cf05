using Matching.Taxonomie;
using Matching.Tests.Layout;
using Matching.Zoeken;

namespace Matching.Tests.Taxonomie;

public sealed class HerkennerTests
{
    private static readonly Herkenner Herkenner = new(Taxonomiestand.Start, Taalanalyse.Grammen);

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

    [Fact]
    public void The_right_beroep_is_among_the_first_three()
    {
        var mis = Titels.Where(t => !Herkenner.Beroepen(t.Titel, 3).Any(h => h.Begrip.Naam == t.Beroep)).ToList();
        var eerste = Titels.Count(t => Herkenner.Beroepen(t.Titel, 1).Any(h => h.Begrip.Naam == t.Beroep));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Titels.Length} titels, {Titels.Length - mis.Count} in de eerste drie, {eerste} op de eerste plaats.");
        Console.WriteLine($"{Titels.Length} titels, {Titels.Length - mis.Count} in de eerste drie, {eerste} op de eerste plaats.");
        Rule.Holds(mis.Count <= Titels.Length / 10 ? [] : mis.Select(m => $"{m.Titel}: {m.Beroep}, niet {string.Join("; ", Herkenner.Beroepen(m.Titel, 3).Select(h => $"{h.Begrip.Naam} ({h.Score:0.00}, {h.Label})"))}"));
        foreach (var m in Titels.Where(t => !Herkenner.Beroepen(t.Titel, 1).Any(h => h.Begrip.Naam == t.Beroep)))
            Console.WriteLine($"{m.Titel}: {m.Beroep}: {string.Join("; ", Herkenner.Beroepen(m.Titel, 3).Select(h => $"{h.Begrip.Naam} ({h.Score:0.00}, {h.Label})"))}");
    }
}
