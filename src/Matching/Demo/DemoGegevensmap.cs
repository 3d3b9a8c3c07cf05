using Matching.Gebieden;

namespace Matching.Demo;

/// <summary>
/// Writes the demo as a gegevensmap, every file of the contract: it comes in by the same door as a real delivery.
/// </summary>
public static class DemoGegevensmap
{
    /// <param name="map">is made when it is not there; files of the contract in it are replaced</param>
    /// <exception cref="IOException">the map cannot be written</exception>
    public static void Write(string map, DemoOpties opties) => Write(map, DemoWereld.Make(opties));

    /// <inheritdoc cref="Write(string, DemoOpties)"/>
    public static void Write(string map, DemoWereld wereld)
    {
        Directory.CreateDirectory(map);
        var schrijver = new Schrijver(map);
        WriteRegisters(schrijver, wereld);
        new Klantschrijver(schrijver, wereld).Write();
        schrijver.WriteJsonLines("vacatures.jsonl", wereld.Vacatures.Select(v => v.Regel));
        WriteHistory(schrijver, wereld);
        WriteTrajecten(schrijver, wereld);
    }

    private static void WriteRegisters(Schrijver schrijver, DemoWereld wereld)
    {
        schrijver.WriteCsv("medewerkers.csv", "medewerker;naam;email;rol;gemeente;organisatie;specialisatie",
            wereld.Medewerkers.Select(m => new object?[] { m.Sleutel, m.Naam, $"{m.Sleutel}@samenwerking.example", m.Rol, m.Gemeente, m.Organisatie, m.Specialisatie }));
        schrijver.WriteCsv("werkgevers.csv", "werkgever;naam;kvk;vestiging;sbi;postcode;accountmanager;jobcoach;contact_naam;contact_email",
            wereld.Werkgevers.Select((w, i) => new object?[]
            {
                w.Sleutel, w.Naam, $"{90000001 + i}", i % 4 == 0 ? null : $"0000{90000001 + i}", Werkgeversmaker.Sbi[w.Sector], w.Pc4,
                w.Accountmanager, w.Jobcoach, $"{Namen.Groepen[i % 2].Vrouw[i % 16]} Voorbeeld", $"personeel@{w.Sleutel.ToLowerInvariant()}.example",
            }));
        schrijver.WriteCsv("postcodes.csv", "pc4;lat;lon", wereld.Klanten.Select(k => k.Pc4).Concat(wereld.Werkgevers.Select(w => w.Pc4)).Distinct().Order()
            .Select(pc4 => new object?[] { pc4, Startpostcodes.Alle[pc4].Middelpunt.Lat, Startpostcodes.Alle[pc4].Middelpunt.Lon }));
    }

    private static void WriteHistory(Schrijver schrijver, DemoWereld wereld)
    {
        schrijver.WriteCsv("uitvragen.csv", "uitvraag;vacature;werkconsulent;datum;antwoord_datum;antwoord",
            wereld.Uitvragen.Select((u, i) => new object?[] { $"U-{i + 1:000000}", u.Vacature.Sleutel, u.Werkconsulent, u.Datum, u.AntwoordDatum, u.Antwoord }));
        schrijver.WriteCsv("voorstellen.csv", "voorstel;klant;vacature;datum;positie;bron;uitkomst_datum;uitkomst;reden",
            wereld.Voorstellen.Select((v, i) => new object?[] { $"S-{i + 1:000000}", v.Klant.Sleutel, v.Vacature.Sleutel, v.Datum, v.Positie, v.Bron, v.UitkomstDatum, v.Uitkomst, v.Reden }));
        schrijver.WriteCsv("plaatsingen.csv", "plaatsing;klant;werkgever;vacature;soort;start;contract;contract_tot;einde;einde_reden;uren;uitkering_loopt;jobcoach",
            wereld.Plaatsingen.Select((p, i) => new object?[]
            {
                $"P-{i + 1:0000}", p.Klant.Sleutel, p.Werkgever.Sleutel, p.Vacature?.Sleutel, p.Soort, p.Start, p.Contract, p.ContractTot, p.Einde, p.EindeReden,
                p.Uren, p.UitkeringLoopt, p.Jobcoach,
            }));
        schrijver.WriteCsv("netwerkcafes.csv", "netwerkcafe;datum;van;tot;locatie;werkgevers;klanten",
            wereld.Netwerkcafes.Select((n, i) => new object?[]
            {
                $"N-{i + 1:000}", n.Datum, "10:00", "12:30", "Servicepunt Vlietwijk", n.Werkgevers.Select(w => w.Sleutel), n.Klanten.Select(k => k.Sleutel),
            }));
        var leerplekken = wereld.Vacatures.Where(v => v.Regel.Soort == "leerwerkplek").GroupBy(v => v.Werkgever).OrderByDescending(g => g.Count()).Take(9);
        schrijver.WriteCsv("convenanten.csv", "convenant;werkgever;soort;plaatsen;van;tot",
            leerplekken.Select((g, i) => new object?[]
            {
                $"O-{i + 1:00}", g.Key.Sleutel, "leerwerkplek", g.Count() + 2, new DateOnly(wereld.Opties.Begin.Year, 1, 1), i % 3 == 2 ? null : new DateOnly(wereld.Opties.Vandaag.Year + 1, 12, 31),
            }));
    }

    private static void WriteTrajecten(Schrijver schrijver, DemoWereld wereld)
    {
        schrijver.WriteCsv("trajecten.csv", "traject;naam;aanbieder;soort;competenties;weken;kosten;plaatsen;doelgroepen",
            Trajectencatalogus.Alle.Select(t => new object?[]
            {
                t.Sleutel, t.Naam, t.Aanbieder, t.Soort, t.Leert.Count == 0 ? ["geen"] : t.Codes, t.Weken, t.Kosten, t.Plaatsen, t.Doelgroepen,
            }));
        schrijver.WriteCsv("trajectinzet.csv", "inzet;klant;traject;start;einde;uitkomst;ervaring",
            wereld.Trajectinzet.Select((t, i) => new object?[] { $"I-{i + 1:0000}", t.Klant.Sleutel, t.Traject.Sleutel, t.Start, t.Einde, t.Uitkomst, t.Ervaring }));
    }
}
