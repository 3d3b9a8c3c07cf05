using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Plaatsingen;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Trajecten;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Import;

/// <summary>Each file of the contract, with every field filled, ends where it belongs.</summary>
public sealed class ContractbestandTests
{
    [Theory, OpElkeDatabase]
    public async Task Medewerkers(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        await AcceptAsync(map, "medewerkers.csv", "medewerker;naam;email;rol;gemeente;organisatie;specialisatie\nm-1;Anke Proef;a@gemeente.example;medewerker-netwerkcafe|privacy-officer;Wassenaar;Werkplein;zorg|logistiek\n");

        var medewerker = await map.SingleAsync<Medewerker>();
        Assert.Equal(("m-1", "Anke Proef", "a@gemeente.example", "Wassenaar", "Werkplein"), (medewerker.Sleutel, medewerker.Naam, medewerker.Email, medewerker.Gemeente, medewerker.Organisatie));
        Assert.Equal([Rol.MedewerkerNetwerkcafe, Rol.PrivacyOfficer], medewerker.Rollen);
        Assert.Equal(["zorg", "logistiek"], medewerker.Specialisaties!);
    }

    [Theory, OpElkeDatabase]
    public async Task Werkgevers(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await AcceptAsync(map, "werkgevers.csv", "werkgever;naam;kvk;vestiging;sbi;postcode;accountmanager;jobcoach;contact_naam;contact_email\nW-2;Drukkerij Proef;01234567;000012345678;1812;2242 AB;m-2;m-3;Iemand;i@bedrijf.example\n");

        var werkgever = (await map.AllAsync<Werkgever>()).Single(w => w.Sleutel == "W-2");
        Assert.Equal(("01234567", "000012345678", "1812", 2242), (werkgever.Kvk, werkgever.Vestiging, werkgever.Sbi, werkgever.Pc4));
        Assert.Equal("m-2", (await map.AllAsync<Medewerker>()).Single(m => m.Id == werkgever.AccountmanagerId).Sleutel);
    }

    [Theory, OpElkeDatabase]
    public async Task Klanten(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await AcceptAsync(map, "klanten.csv", """
            klant;voornaam;achternaam;email;telefoon;geboortedatum;geslacht;gemeente;postcode;werkconsulent;doelgroepen;uitkering_sinds;recht_vastgesteld;reintegratie_sinds;startkwalificatie;bemiddelbaarheid;wil_werken;urenuitbreiding;niet_bij;publicatie_klant;publicatie_consulent;uitstroom_datum;uitstroom_reden
            K-2;Nog;Iemand;n@post.example;06-00000000;1970-05-06;x;Wassenaar;2244AB;m-1;50plus|beschut-werk;2020-01-01;2020-01-15;2020-02-01;nee;minder;ja;nee;W-1;ja;nee;2026-01-31;zelfstandig
            K-3;Niets;Bekend;;;;;Wassenaar;;;geen;;;;;;;;geen;;;;
            """);

        var klanten = await map.AllAsync<Klant>();
        var vol = klanten.Single(k => k.Sleutel == "K-2");
        Assert.Equal([Doelgroep.VijftigPlus, Doelgroep.BeschutWerk], vol.Doelgroepen!);
        Assert.Equal((Geslacht.X, 2244, false, Bemiddelbaarheid.Minder, true, false), (vol.Geslacht, vol.Pc4, vol.Startkwalificatie, vol.Bemiddelbaarheid, vol.WilWerken, vol.Urenuitbreiding));
        Assert.Equal((await map.SingleAsync<Werkgever>()).Id, Assert.Single(vol.NietBij!));
        Assert.Equal((true, false, new DateOnly(2026, 1, 31), UitstroomReden.Zelfstandig), (vol.PublicatieKlant, vol.PublicatieConsulent, vol.UitstroomDatum, vol.UitstroomReden));

        var leeg = klanten.Single(k => k.Sleutel == "K-3");
        Assert.Empty(leeg.Doelgroepen!);
        Assert.Empty(leeg.NietBij!);
        Assert.Null(leeg.WilWerken);
        Assert.Null(klanten.Single(k => k.Sleutel == "K-1").Doelgroepen);
    }

    [Theory, OpElkeDatabase]
    public async Task Diagnoses(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await AcceptAsync(map, "diagnoses.jsonl", """
            {"klant":"K-1","datum":"2026-01-13","instrument":"Competensys","maanden":7,"oordeel":{"maanden":5,"reden":"Werkte vorige maand nog in het magazijn","door":"m-1"},"competenties":[{"code":"sgr:24105","niveau":4},{"code":"http://data.europa.eu/esco/skill/x","niveau":3}],"werk":{"ervaring":[{"beroep":"isco:9333","naam":"Magazijnmedewerker","jaren":4.5,"tot":"2025-11"},{"naam":"Bakker"}],"gewenst":[{"beroep":"isco:8344"}],"talenten":["precies","sterk in een team"]},"taal":[{"taal":"nld","mondeling":"B1","schriftelijk":"A2"}],"computer":2,"werkEnDenkniveau":3,"opleidingen":[{"naam":"mbo 2 logistiek","niveau":2,"diploma":true}],"certificaten":[{"code":"lokaal:heftruck","naam":"Heftruckcertificaat","tot":"2028-05-01"}],"rijbewijzen":["B"],"vervoer":["fiets","ov"],"beschikbaar":{"vanaf":"2026-02-01","urenMin":16,"urenMax":32,"onregelmatig":true,"dagdelen":["ma-ochtend","zo-nacht"]},"reizen":{"maxKm":15,"maxMinuten":45},"presentatie":"Ik werk graag met mijn handen."}
            {"klant":"K-1","datum":"2025-01-13","maanden":0.5,"rijbewijzen":[]}
            """);

        var diagnoses = await map.AllAsync<Diagnose>();
        var vol = diagnoses.Single(d => d.Datum == new DateOnly(2026, 1, 13));
        Assert.Equal((7, 5, "Werkte vorige maand nog in het magazijn"), (vol.Maanden, vol.AfstandMaanden, vol.Oordeel!.Reden));
        Assert.Equal([new("sgr:24105", null, 4), new("http://data.europa.eu/esco/skill/x", null, 3)], vol.Inhoud.Competenties!);
        Assert.Equal([new("isco:9333", "Magazijnmedewerker", 4.5, "2025-11"), new(null, "Bakker", null, null)], vol.Inhoud.Werk!.Ervaring!);
        Assert.Equal(new Beroep("isco:8344", null), Assert.Single(vol.Inhoud.Werk.Gewenst!));
        Assert.Equal(new Taalniveau("nld", "B1", "A2"), Assert.Single(vol.Inhoud.Taal!));
        Assert.Equal(new Certificaat("lokaal:heftruck", "Heftruckcertificaat", new DateOnly(2028, 5, 1)), Assert.Single(vol.Inhoud.Certificaten!));
        Assert.Equal(["ma-ochtend", "zo-nacht"], vol.Inhoud.Beschikbaar!.Dagdelen!);
        Assert.Equal(new Reizen(15, 45), vol.Inhoud.Reizen);

        var kaal = diagnoses.Single(d => d.Datum == new DateOnly(2025, 1, 13));
        Assert.Equal(0, kaal.Maanden);
        Assert.Empty(kaal.Inhoud.Rijbewijzen!);
        Assert.Null(kaal.Inhoud.Taal);
        Assert.Equal(5, (await map.SingleAsync<Klant>()).AfstandMaanden);
    }

    [Theory, OpElkeDatabase]
    public async Task Vacatures(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await AcceptAsync(map, "vacatures.jsonl", """
            {"vacature":"V-2","werkgever":"W-1","titel":"Magazijnmedewerker","omschrijving":"Regel één.\nRegel twee.","bron":"consulent","geopend":"2026-02-10","soort":"garantiebaan","beroep":{"code":"isco:9333","naam":"Magazijnmedewerker"},"competenties":[{"code":"sgr:24121","niveau":3,"eis":"vereist"},{"code":"sgr:24105","niveau":2}],"ervaringJaren":0,"werkEnDenkniveau":2,"taal":[{"taal":"nld","mondeling":"A2"}],"rijbewijzen":[],"urenMin":24,"urenMax":36,"onregelmatig":true,"dagdelen":null,"postcode":"2266","start":"2026-03-01","sluiting":"2026-04-15","plaatsen":2}
            """);

        var vacature = (await map.AllAsync<Vacature>()).Single(v => v.Sleutel == "V-2");
        Assert.Equal("Regel één.\nRegel twee.", vacature.Omschrijving);
        Assert.Equal((VacatureBron.Consulent, VacatureSoort.Garantiebaan, 2266, 2), (vacature.Bron, vacature.Soort, vacature.Pc4, vacature.Plaatsen));
        Assert.Equal([new("sgr:24121", null, 3, Eis.Vereist), new("sgr:24105", null, 2, Eis.Gewenst)], vacature.Competenties!);
        Assert.Empty(vacature.Rijbewijzen!);
        Assert.Null(vacature.Dagdelen);
        Assert.Equal(new DateOnly(2026, 11, 22), vacature.Ontvangen);
    }

    [Theory, OpElkeDatabase]
    public async Task Plaatsingen(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await AcceptAsync(map, "plaatsingen.csv", "plaatsing;klant;werkgever;vacature;soort;start;contract;contract_tot;einde;einde_reden;uren;uitkering_loopt;jobcoach\nP-1;K-1;W-1;V-1;regulier;2026-01-05;uitzend;2026-12-31;;;31.5;nee;m-3\n");

        var plaatsing = await map.SingleAsync<Plaatsing>();
        Assert.Equal((Melding.Ingevoerd, Contract.Uitzend, 31.5, false), (plaatsing.Melding, plaatsing.Contract, plaatsing.Uren, plaatsing.UitkeringLoopt));
        Assert.Equal(new DateOnly(2026, 12, 31), (await map.SingleAsync<Klant>()).BezetTot);
        Assert.Equal(1, (await map.SingleAsync<Vacature>()).PlaatsenBezet);
    }

    [Theory, OpElkeDatabase]
    public async Task Everything_else(Databasesoort soort)
    {
        await using var map = await Levermap.OpenWithRegistersAsync(soort);
        await AcceptAsync(map, "contacten.csv", "contact;klant;datum;door;vorm\nC-1;K-1;2026-01-01;m-1;huisbezoek\n");
        await AcceptAsync(map, "uitvragen.csv", "uitvraag;vacature;werkconsulent;datum;antwoord_datum;antwoord\nU-1;V-1;m-1;2026-01-01;2026-01-08;later\n");
        await AcceptAsync(map, "voorstellen.csv", "voorstel;klant;vacature;datum;positie;bron;uitkomst_datum;uitkomst;reden\nS-1;K-1;V-1;2026-01-01;3;netwerkcafe;;afgewezen-werkgever;werkgever-wil-niet\n");
        await AcceptAsync(map, "convenanten.csv", "convenant;werkgever;soort;plaatsen;van;tot\nO-1;W-1;leerwerkplekken;5;2026-01-01;\n");
        await AcceptAsync(map, "trajecten.csv", "traject;naam;aanbieder;soort;competenties;weken;kosten;plaatsen;doelgroepen\nT-2;Heftruck;Aanbieder;beroepsopleiding;lokaal:heftruck|sgr:24105;4;1250.50;10;statushouder\n");
        await AcceptAsync(map, "trajectinzet.csv", "inzet;klant;traject;start;einde;uitkomst;ervaring\nI-1;K-1;T-1;2026-01-01;2026-02-01;afgerond;5\n");
        await AcceptAsync(map, "postcodes.csv", "pc4;lat;lon\n2266;52.0853;4.3861\n");
        await AcceptAsync(map, "netwerkcafes.csv", "netwerkcafe;datum;van;tot;locatie;werkgevers;klanten\nN-1;2026-12-04;10:00;12:30;Servicecentrum;W-1;K-1|K-1\n");

        Assert.Equal(Contactvorm.Huisbezoek, (await map.SingleAsync<Contact>()).Vorm);
        Assert.Equal(UitvraagAntwoord.Later, (await map.SingleAsync<Uitvraag>()).Antwoord);
        var voorstel = await map.SingleAsync<Voorstel>();
        Assert.Equal((3, Uitkomst.AfgewezenWerkgever, AfwijsReden.WerkgeverWilNiet, null), (voorstel.Positie, voorstel.Uitkomst, voorstel.Reden, voorstel.UitkomstDatum));
        Assert.Equal((5, (DateOnly?)null), ((await map.SingleAsync<Convenant>()).Plaatsen, (await map.SingleAsync<Convenant>()).Tot));
        Assert.Equal(1250.50m, (await map.AllAsync<Traject>()).Single(t => t.Sleutel == "T-2").Kosten);
        Assert.Equal(5, (await map.SingleAsync<Trajectinzet>()).Ervaring);
        Assert.Equal(52.0853, (await map.SingleAsync<Postcodegebied>()).Lat);
        await using var db = map.Open();
        var cafe = await db.Set<Netwerkcafe>().Include(n => n.Klanten).Include(n => n.Werkgevers).AsSplitQuery().SingleAsync();
        Assert.Equal((new TimeOnly(10, 0), 1, 1), (cafe.Van, cafe.Klanten.Count, cafe.Werkgevers.Count));
    }

    private static async Task AcceptAsync(Levermap map, string bestand, string inhoud)
    {
        var eerste = await map.ImportAsync(bestand, inhoud);
        Assert.Empty(eerste.Fouten);
        Assert.Null(eerste.Geweigerd);
        Assert.Null(eerste.OnbekendeKolommen);
        Assert.True(eerste.Nieuw > 0);
        var tweede = await map.ImportAsync(bestand, inhoud);
        Assert.Equal((0, 0, eerste.Nieuw), (tweede.Nieuw, tweede.Gewijzigd, tweede.Ongewijzigd));
    }
}
