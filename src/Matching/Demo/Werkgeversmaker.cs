using Matching.Demo.Catalogus;
using Matching.Gebieden;

namespace Matching.Demo;

/// <summary>Werkgevers that do not exist, six or more to a sector, spread over the region.</summary>
public static class Werkgeversmaker
{
    /// <summary>After each name the beroepen it has work for, as the catalogue names them.</summary>
    private static readonly (Sector Sector, string Sbi, string[] Werkgevers)[] Lijst =
    [
        (Sector.Logistiek, "5210", [
            "Distributiecentrum Denkbeeld: Orderpicker|Magazijnmedewerker|Heftruckchauffeur|Expeditiemedewerker", "Magazijn De Proefrit: Magazijnmedewerker|Orderpicker|Inpakker",
            "Pakketdienst Voorbeeld: Bezorger|Postsorteerder|Fietskoerier", "Verhuisbedrijf Fictief & Zonen: Verhuizer|Bezorger", "Vliettransport Demo: Vrachtwagenchauffeur|Expeditiemedewerker|Heftruckchauffeur",
            "Webwinkel Verzonnen Goed: Inpakker|Orderpicker|Medewerker klantenservice", "Vervoersbedrijf Modelrit: Taxichauffeur|Buschauffeur", "Posterij Nergens: Postbezorger|Postsorteerder|Bezorger"]),
        (Sector.Schoonmaak, "8121", [
            "Schoonmaakbedrijf Blinkendam: Schoonmaker|Schoolschoonmaker", "Glanst Voorbeeld: Schoonmaker|Glazenwasser|Autopoetser", "Hotelservice Schijnschoon: Kamermedewerker|Schoonmaker",
            "Wasserij Witte Proef: Wasserijmedewerker|Inpakker", "Facilitair Fictiva: Schoonmaker|Schoolschoonmaker|Cateringmedewerker", "Milieustraat De Modelbak: Milieustraatmedewerker|Kringloopmedewerker"]),
        (Sector.Zorg, "8710", [
            "Woonzorgcentrum De Verzonnen Linde: Helpende zorg|Gastvrouw zorg|Voedingsassistent|Schoonmaker", "Thuiszorg Voorbeeldzorg: Huishoudelijke hulp|Thuishulp zorg", "Verpleeghuis Proefhof: Helpende zorg|Gastvrouw zorg|Keukenhulp",
            "Kinderopvang Het Denkbeest: Pedagogisch hulp|Gastouder", "Basisschool De Demowijzer: Onderwijsassistent|Conciërge|Schoolschoonmaker", "Zorggroep Fictief Duin: Helpende zorg|Huishoudelijke hulp|Medewerker dagbesteding",
            "Dagbesteding De Modeltuin: Medewerker dagbesteding|Gastvrouw zorg|Groenmedewerker"]),
        (Sector.Horeca, "5610", [
            "Restaurant Het Proeflokaal: Keukenhulp|Leerling-kok|Medewerker bediening|Afwasser", "Lunchroom Kruimeltest: Medewerker bediening|Barista|Keukenhulp", "Hotel Nergens aan Zee: Kamermedewerker|Medewerker bediening|Receptionist|Keukenhulp",
            "Catering De Denklepel: Cateringmedewerker|Keukenhulp|Leerling-kok", "Snackbar Demofriet: Snackbarmedewerker|Fietskoerier", "Strandpaviljoen Fictie: Medewerker bediening|Afwasser|Barista|Keukenhulp"]),
        (Sector.Handel, "4711", [
            "Supermarkt De Voorbeeldmand: Vakkenvuller|Kassamedewerker|Bezorger", "Bouwmarkt Schroefdemo: Verkoopmedewerker|Kassamedewerker|Magazijnmedewerker", "Kringloop Het Tweede Verzinsel: Kringloopmedewerker|Fietsenmaker|Verhuizer",
            "Modehuis Modelpop: Verkoopmedewerker|Kleermakershulp", "Tankstation De Proefliter: Medewerker tankstation|Autopoetser", "Tuincentrum Fictiegroen: Verkoopmedewerker|Kassamedewerker|Bloembinder"]),
        (Sector.Kantoor, "8211", [
            "Administratiekantoor Testboek: Administratief medewerker|Financieel administratief medewerker|Datatypist", "Klantcontactcentrum Hallo Demo: Medewerker klantenservice|Administratief medewerker",
            "Bibliotheek De Verzonnen Bladzij: Baliemedewerker|Archiefmedewerker|Conciërge", "Waterschap Voorbeeldvliet: Archiefmedewerker|Receptionist|Administratief medewerker|Groenmedewerker",
            "Verzekeraar Schijnzeker: Medewerker klantenservice|Datatypist|Receptionist", "Notariskantoor Fictie: Receptionist|Administratief medewerker"]),
        (Sector.Toezicht, "8010", [
            "Beveiliging Demowacht: Beveiliger|Toezichthouder", "Verkeersteam Proefpion: Verkeersregelaar", "Woonstichting Voorbeeldhuis: Huismeester|Baliemedewerker|Timmermanshulp",
            "Fietsenstalling De Modelspaak: Toezichthouder|Fietsenmaker", "Scholengroep Denkwijzer: Conciërge|Onderwijsassistent|Schoolschoonmaker", "Gebouwbeheer Fictief: Huismeester|Beveiliger|Receptionist"]),
        (Sector.Groen, "8130", [
            "Hoveniersbedrijf Proeftuin: Hovenier|Groenmedewerker", "Kwekerij Voorbeeldkas: Kasmedewerker|Inpakker", "Tomatenkwekerij Testrood: Kasmedewerker|Heftruckchauffeur", "Groenbedrijf De Demohaag: Groenmedewerker|Hovenier|Stratenmakershulp",
            "Bloemenexport Verzonnen Tulp: Bloembinder|Inpakker|Orderpicker", "Kinderboerderij De Modelgeit: Dierenverzorger|Groenmedewerker", "Werkbedrijf Vlietgroen Demo: Groenmedewerker|Kasmedewerker|Inpakker|Assemblagemedewerker"]),
        (Sector.Bouw, "4120", [
            "Bouwbedrijf Denksteen: Opperman|Timmermanshulp|Tegelzettershulp", "Schildersbedrijf De Proefkwast: Schilder", "Aannemer Fictief Wonen: Timmermanshulp|Schilder|Opperman|Stukadoorshulp",
            "Grondwerken Testkuil: Grondwerker|Stratenmakershulp|Sloper", "Dakbedrijf Demopan: Dakdekkershulp|Zonnepanelenmonteur", "Stukadoors Schijnglad: Stukadoorshulp|Tegelzettershulp"]),
        (Sector.Techniek, "4321", [
            "Installatiebedrijf Voorbeeldstroom: Monteurshulp|Zonnepanelenmonteur", "Zonnedak Demo: Zonnepanelenmonteur|Monteurshulp", "Metaalwerk De Testlas: Lasser|CNC-operator", "Fietsenzaak Het Proefwiel: Fietsenmaker|Verkoopmedewerker",
            "Verpakkingen Modeldoos: Machineoperator verpakking|Productiemedewerker|Inpakker", "Elektronica Fictiechip: Assemblagemedewerker|Productiemedewerker", "Garage De Modelbougie: Bandenmonteur|Autopoetser"]),
        (Sector.Ambacht, "1071", [
            "Bakkerij Testkruimel: Bakkershulp|Verkoopmedewerker|Productiemedewerker", "Slagerij Het Voorbeeld: Slagershulp|Verkoopmedewerker", "Naaiatelier Proefdraad: Naaister|Kleermakershulp|Meubelstoffeerder",
            "Kapsalon Demoknip: Kappershulp", "Meubelmakerij Verzonnen Eik: Meubelmakershulp|Meubelstoffeerder", "Drukkerij De Proefdruk: Drukkerijmedewerker|Inpakker"]),
    ];

    public static IReadOnlyDictionary<Sector, string> Sbi { get; } = Lijst.ToDictionary(l => l.Sector, l => l.Sbi);

    public static IReadOnlyList<DemoWerkgever> Make(DemoOpties opties)
    {
        var toeval = Toeval.For(opties.Seed, "werkgevers");
        var plaatsen = Startpostcodes.Alle.Values.OrderBy(p => p.Pc4).ToList();
        return [.. Lijst.SelectMany(l => l.Werkgevers.Select(w => (l.Sector, Delen: w.Split(": ")))).Select((w, i) => new DemoWerkgever(
            $"W-{i + 1:0000}", w.Delen[0], w.Sector, toeval.Pick(plaatsen, p => Nearness(p, w.Sector)).Pc4,
            $"m-a{toeval.Between(1, 6)}", toeval.Chance(0.45) ? $"m-j{toeval.Between(1, 5)}" : null)
        {
            Beroepen = [.. w.Delen[1].Split('|').Select(naam => Beroepencatalogus.OpNaam[naam])],
            Smaak = toeval.Sample(Competentie.Gedragscodes, 3),
            Traagheid = 0.05 + 0.25 * toeval.Fraction(),
        })];
    }

    /// <summary>Work is mostly near the three gemeenten; greenhouses are in Westland and Pijnacker.</summary>
    private static double Nearness(Startpostcode plaats, Sector sector)
    {
        var thuis = new Middelpunt(52.10, 4.40);
        var kas = sector == Sector.Groen && plaats.Gemeente is ("Westland" or "Pijnacker-Nootdorp") ? 3 : 1;
        return kas / Math.Pow(2 + plaats.Middelpunt.AfstandKm(thuis), 1.6);
    }
}
