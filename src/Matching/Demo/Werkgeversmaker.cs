using Matching.Demo.Catalogus;
using Matching.Gebieden;

namespace Matching.Demo;

/// <summary>Werkgevers that do not exist, six or more to a sector, spread over the region.</summary>
public static class Werkgeversmaker
{
    private static readonly (Sector Sector, string Sbi, string[] Namen)[] Lijst =
    [
        (Sector.Logistiek, "5210", ["Distributiecentrum Denkbeeld", "Magazijn De Proefrit", "Pakketdienst Voorbeeld", "Verhuisbedrijf Fictief & Zonen", "Vliettransport Demo", "Webwinkel Verzonnen Goed", "Taxicentrale Modelrit", "Posterij Nergens"]),
        (Sector.Schoonmaak, "8121", ["Schoonmaakbedrijf Blinkendam", "Glanst Voorbeeld", "Hotelservice Schijnschoon", "Wasserij Witte Proef", "Facilitair Fictiva", "Milieustraat De Modelbak"]),
        (Sector.Zorg, "8710", ["Woonzorgcentrum De Verzonnen Linde", "Thuiszorg Voorbeeldzorg", "Verpleeghuis Proefhof", "Kinderopvang Het Denkbeest", "Basisschool De Demowijzer", "Zorggroep Fictief Duin", "Dagbesteding De Modeltuin"]),
        (Sector.Horeca, "5610", ["Restaurant Het Proeflokaal", "Lunchroom Kruimeltest", "Hotel Nergens aan Zee", "Catering De Denklepel", "Snackbar Demofriet", "Strandpaviljoen Fictie"]),
        (Sector.Handel, "4711", ["Supermarkt De Voorbeeldmand", "Bouwmarkt Schroefdemo", "Kringloop Het Tweede Verzinsel", "Modehuis Modelpop", "Tankstation De Proefliter", "Tuincentrum Fictiegroen"]),
        (Sector.Kantoor, "8211", ["Administratiekantoor Testboek", "Klantcontactcentrum Hallo Demo", "Bibliotheek De Verzonnen Bladzij", "Waterschap Voorbeeldvliet", "Verzekeraar Schijnzeker", "Notariskantoor Fictie"]),
        (Sector.Toezicht, "8010", ["Beveiliging Demowacht", "Verkeersteam Proefpion", "Woonstichting Voorbeeldhuis", "Fietsenstalling De Modelspaak", "Scholengroep Denkwijzer", "Gebouwbeheer Fictief"]),
        (Sector.Groen, "8130", ["Hoveniersbedrijf Proeftuin", "Kwekerij Voorbeeldkas", "Tomatenkwekerij Testrood", "Groenbedrijf De Demohaag", "Bloemenexport Verzonnen Tulp", "Kinderboerderij De Modelgeit", "Werkbedrijf Vlietgroen Demo"]),
        (Sector.Bouw, "4120", ["Bouwbedrijf Denksteen", "Schildersbedrijf De Proefkwast", "Aannemer Fictief Wonen", "Grondwerken Testkuil", "Dakbedrijf Demopan", "Stukadoors Schijnglad"]),
        (Sector.Techniek, "4321", ["Installatiebedrijf Voorbeeldstroom", "Zonnedak Demo", "Metaalwerk De Testlas", "Fietsenzaak Het Proefwiel", "Verpakkingen Modeldoos", "Elektronica Fictiechip"]),
        (Sector.Ambacht, "1071", ["Bakkerij Testkruimel", "Slagerij Het Voorbeeld", "Naaiatelier Proefdraad", "Kapsalon Demoknip", "Meubelmakerij Verzonnen Eik", "Drukkerij De Proefdruk"]),
    ];

    public static IReadOnlyDictionary<Sector, string> Sbi { get; } = Lijst.ToDictionary(l => l.Sector, l => l.Sbi);

    public static IReadOnlyList<DemoWerkgever> Make(DemoOpties opties)
    {
        var toeval = Toeval.For(opties.Seed, "werkgevers");
        var plaatsen = Startpostcodes.Alle.Values.OrderBy(p => p.Pc4).ToList();
        return [.. Lijst.SelectMany(l => l.Namen.Select(naam => (l.Sector, naam))).Select((w, i) => new DemoWerkgever(
            $"W-{i + 1:0000}", w.naam, w.Sector, toeval.Pick(plaatsen, p => Nearness(p, w.Sector)).Pc4,
            $"m-a{toeval.Between(1, 6)}", toeval.Chance(0.45) ? $"m-j{toeval.Between(1, 5)}" : null)
        {
            Smaak = toeval.Sample(Competentie.Gedragscodes, 3),
            Traagheid = 0.05 + 0.25 * toeval.Fraction(),
        })];
    }

    /// <summary>Work is mostly near the three gemeenten; greenhouses are in Westland and Pijnacker.</summary>
    private static double Nearness(Startpostcode plaats, Sector sector)
    {
        var thuis = new Middelpunt(52.10, 4.40);
        var kas = sector == Sector.Groen && plaats.Gemeente is "Westland" or "Pijnacker-Nootdorp" ? 3 : 1;
        return kas / Math.Pow(2 + plaats.Middelpunt.AfstandKm(thuis), 1.6);
    }
}
