using Matching.Demo.Catalogus;

namespace Matching.Demo;

/// <summary>The mandje: about 45 trajecten of the kinds the gemeenten buy (G02, G08, G27); aanbieders are fictitious.</summary>
public static class Trajectencatalogus
{
    /// <param name="Leert">names of competenties, certificates included; empty where a traject makes someone ready rather than skilled</param>
    public sealed record Traject(string Sleutel, string Naam, string Aanbieder, string Soort, IReadOnlyList<string> Leert, int Weken, int Kosten, int Plaatsen, string? Doelgroepen)
    {
        public IEnumerable<string> Codes => Leert.Select(Competentie.CodeOf);
    }

    private static readonly (string Naam, string Aanbieder, string Soort, string Leert, int Weken, int Kosten, int Plaatsen, string? Doelgroepen)[] Lijst =
    [
        ("Heftruckcertificaat in twee weken", "Opleiders Voorbeeld", "beroepsopleiding", "Heftruckcertificaat|Heftruck rijden|Veilig werken", 2, 650, 8, null),
        ("Basis logistiek", "Opleiders Voorbeeld", "beroepsopleiding", "Orders verzamelen|Werken met een handscanner|Goederen ontvangen en controleren", 8, 1450, 12, null),
        ("Chauffeur C en code 95", "Rijschool De Modelrit", "beroepsopleiding", "Vrachtwagen rijden|Code 95|Laden en lossen", 16, 4800, 4, null),
        ("Buschauffeur in opleiding", "Rijschool De Modelrit", "beroepsopleiding", "Bus rijden|Code 95|Personen vervoeren", 14, 5200, 4, null),
        ("Taxichauffeur: chauffeurskaart", "Rijschool De Modelrit", "beroepsopleiding", "Chauffeurskaart taxi|Personen vervoeren|Mensen helpen bij in- en uitstappen", 5, 900, 8, null),
        ("Beveiliger 2", "Veiligheidsschool Demo", "beroepsopleiding", "Diploma beveiliger 2|Toegang controleren|Rondes lopen|Rapporteren van incidenten", 20, 2950, 12, null),
        ("Verkeersregelaar", "Veiligheidsschool Demo", "beroepsopleiding", "Aanstelling verkeersregelaar|Verkeer regelen", 1, 180, 15, null),
        ("Verkoopmedewerker", "Winkelacademie Proef", "beroepsopleiding", "Klanten adviseren|Afrekenen met kassa en pin|Winkel netjes houden", 10, 1600, 12, null),
        ("Kassa en gastvrijheid", "Winkelacademie Proef", "beroepsopleiding", "Afrekenen met kassa en pin|Omgaan met geld|Klanten vriendelijk te woord staan", 4, 700, 12, null),
        ("Schoonmaak basis", "Leerbedrijf Fictief", "beroepsopleiding", "Vloeren schoonmaken|Sanitair schoonmaken|Werken met schoonmaakmiddelen", 6, 850, 14, null),
        ("Helpende zorg: de eerste stap", "Zorgschool Denkbeeld", "beroepsopleiding", "Mensen wassen en aankleden|Omgaan met ouderen|Hygiënisch werken", 20, 2600, 12, null),
        ("Gastvrouw en gastheer in de zorg", "Zorgschool Denkbeeld", "beroepsopleiding", "Omgaan met ouderen|Koffie en thee schenken|Activiteiten begeleiden", 10, 1500, 10, null),
        ("Werken met kinderen", "Zorgschool Denkbeeld", "beroepsopleiding", "Kinderen verzorgen|Kinderen begeleiden|Activiteiten begeleiden", 16, 2100, 10, null),
        ("Keukenbasis en HACCP", "Leerkeuken Voorbeeld", "leerwerktraject", "Groente snijden|Hygiënisch werken|Eten klaarmaken|Samenwerken in een keuken", 12, 1200, 10, null),
        ("Barista en bediening", "Leerkeuken Voorbeeld", "leerwerktraject", "Koffie en thee schenken|Gasten ontvangen|Bestellingen opnemen", 8, 950, 8, null),
        ("Groen in Bedrijf", "Werkbedrijf Vlietgroen Demo", "leerwerktraject", "Onkruid verwijderen|Snoeien|Gras maaien|Buiten werken", 13, 900, 16, null),
        ("Leerwerkplek kas", "Werkbedrijf Vlietgroen Demo", "leerwerktraject", "Oogsten|Planten verzorgen|Snel en netjes werken", 12, 800, 12, null),
        ("VCA-basis", "Veiligheidsschool Demo", "beroepsopleiding", "VCA-basis|Veilig werken", 1, 260, 16, null),
        ("Bouw: de eerste stap", "Bouwschool Proefsteen", "leerwerktraject", "Werken met handgereedschap|Meten en aftekenen|Bouwplaats opruimen|VCA-basis", 12, 1900, 10, null),
        ("Schilderen", "Bouwschool Proefsteen", "leerwerktraject", "Schuren en plamuren|Verven|Netjes afwerken", 16, 2200, 8, null),
        ("Zonnepanelen monteren", "Techniekschool Demo", "beroepsopleiding", "Kabels trekken|Werken op hoogte|VCA-basis", 10, 2400, 8, null),
        ("Lassen niveau 1", "Techniekschool Demo", "beroepsopleiding", "Lasdiploma niveau 1|Lassen|Slijpen en afwerken", 15, 2900, 6, null),
        ("Solderen en assembleren", "Techniekschool Demo", "leerwerktraject", "Solderen|Onderdelen in elkaar zetten|Technische tekening lezen", 10, 1300, 10, null),
        ("Fietsen maken", "Leerbedrijf Fictief", "leerwerktraject", "Fietsen repareren|Werken met handgereedschap", 12, 950, 8, null),
        ("Naaiatelier", "Leerbedrijf Fictief", "leerwerktraject", "Naaien op een naaimachine|Stof knippen|Netjes afwerken", 12, 850, 10, null),
        ("Kantoorvaardigheden", "Kantoorschool Modelklerk", "beroepsopleiding", "Werken met Word|Werken met Excel|Gegevens invoeren|Post en mail verwerken", 10, 1350, 12, null),
        ("Klantcontact aan de telefoon", "Kantoorschool Modelklerk", "beroepsopleiding", "Telefoneren met klanten|Klanten vriendelijk te woord staan|Rustig blijven bij drukte", 6, 1100, 12, null),
        ("Blind typen", "Kantoorschool Modelklerk", "beroepsopleiding", "Blind typen|Gegevens invoeren", 6, 240, 20, null),
        ("Digitaal op weg", "Bibliotheek De Verzonnen Bladzij", "empowerment", "", 8, 0, 20, null),
        ("Taal op de werkvloer", "Taalhuis Voorbeeld", "taalles", "", 20, 1400, 15, "statushouder"),
        ("Taalstage", "Taalhuis Voorbeeld", "taalles", "", 12, 600, 15, "statushouder"),
        ("Nederlands naar A2", "Taalhuis Voorbeeld", "taalles", "", 26, 1900, 18, null),
        ("Nederlands naar B1", "Taalhuis Voorbeeld", "taalles", "", 26, 2100, 18, null),
        ("Zet je leven in beweging", "Sportservice Demo", "activering", "", 12, 450, 20, null),
        ("Pré startfase", "Sportservice Demo", "activering", "", 6, 300, 16, null),
        ("Arbeidsritme opbouwen", "Werkbedrijf Vlietgroen Demo", "activering", "", 12, 700, 20, null),
        ("KOEK methode", "Coachbureau Voorbeeld", "coaching", "", 10, 1250, 10, null),
        ("Netwerkcoaching", "Coachbureau Voorbeeld", "coaching", "", 8, 950, 12, null),
        ("Empowerment voor vrouwen", "Coachbureau Voorbeeld", "empowerment", "", 12, 900, 14, null),
        ("Motivatietraining", "Coachbureau Voorbeeld", "empowerment", "", 6, 650, 14, null),
        ("Beroepskeuzetest", "Keuzepunt Proef", "coaching", "", 2, 275, 30, "jongere"),
        ("Studiekeuzetest", "Keuzepunt Proef", "coaching", "", 2, 275, 30, "jongere"),
        ("Sollicitatietraining", "Academie van de gemeente", "sollicitatietraining", "", 6, 0, 25, null),
        ("Sterk op je 50ste", "Academie van de gemeente", "sollicitatietraining", "", 6, 0, 20, "50plus"),
        ("Werkervaring met jobcoach", "Coachbureau Voorbeeld", "coaching", "", 26, 2800, 10, "doelgroepregister|banenafspraak|beschut-werk"),
    ];

    public static IReadOnlyList<Traject> Alle { get; } = [.. Lijst.Select((t, i) => new Traject(
        $"T-{i + 1:00}", t.Naam, t.Aanbieder, t.Soort, t.Leert.Length == 0 ? [] : t.Leert.Split('|'), t.Weken, t.Kosten, t.Plaatsen, t.Doelgroepen))];
}
