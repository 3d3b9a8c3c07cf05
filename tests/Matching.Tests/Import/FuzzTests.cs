using System.Globalization;
using System.Text;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Import;
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

/// <summary>T17: thousands of damaged files, the same every run. Never a trace, never half a file, and what was counted is what is stored.</summary>
public sealed class FuzzTests
{
    private static readonly int Times = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1" ? 20_000 : 2_000;

    private static readonly (string Bestand, string Inhoud)[] Goed =
    [
        ("medewerkers.csv", "medewerker;naam;email;rol;specialisatie\nm-1;Een;e@gemeente.example;werkconsulent|jobcoach;\nm-2;Twee;t@gemeente.example;accountmanager;a|b\n"),
        ("werkgevers.csv", "werkgever;naam;kvk;postcode;accountmanager;jobcoach\nW-1;\"Bakkerij; Proef\";12345678;2266 AB;m-2;m-1\nW-2;Twee;;2242;;\n"),
        ("klanten.csv", "klant;voornaam;achternaam;gemeente;postcode;geboortedatum;doelgroepen;werkconsulent;niet_bij;publicatie_klant;uitstroom_datum\nK-1;Zoë;Proef;Voorburg;2273;1980-02-29;50plus|anw;m-1;geen;ja;\nK-2;B;C;D;;;geen;;W-1|W-2;nee;2026-01-01\n"),
        ("diagnoses.jsonl", """
            {"klant":"K-1","datum":"2026-01-13","maanden":7.5,"oordeel":{"maanden":5,"reden":"é \u00e9","door":"m-1"},"competenties":[{"code":"sgr:24105","niveau":4}],"werk":{"ervaring":[{"beroep":"isco:9333","naam":"x","jaren":4.5,"tot":"2025-11"}]},"taal":[{"taal":"nld","mondeling":"B1"}],"beschikbaar":{"vanaf":"2026-02-01","urenMin":16,"dagdelen":["ma-ochtend"]},"reizen":{"maxKm":15}}
            {"klant":"K-2","datum":"2026-01-13","computer":2,"rijbewijzen":[]}

            """),
        ("contacten.csv", "contact,klant,datum,door,vorm\nC-1,K-1,2026-01-01,m-1,gesprek\nC-2,K-2,2026-01-02,m-2,\n"),
        ("vacatures.jsonl", """
            {"vacature":"V-1","werkgever":"W-1","titel":"Bakker","soort":"regulier","bron":"wsp","competenties":[{"code":"sgr:1","eis":"vereist"}],"urenMin":24,"postcode":"2266","onregelmatig":true}
            {"vacature":"V-2","werkgever":"W-2","titel":"Slager","soort":"beschut","plaatsen":2}

            """),
        ("uitvragen.csv", "uitvraag;vacature;werkconsulent;datum;antwoord_datum;antwoord\nU-1;V-1;m-1;2026-01-01;;\nU-2;V-2;m-1;2026-01-01;2026-01-03;geen\n"),
        ("voorstellen.csv", "voorstel;klant;vacature;datum;positie;uitkomst\nS-1;K-1;V-1;2026-01-01;1;gesprek\nS-2;K-2;V-2;2026-01-01;;geen-reactie\n"),
        ("plaatsingen.csv", "plaatsing;klant;werkgever;vacature;soort;start;uren\nP-1;K-1;W-1;V-1;regulier;2026-01-01;31.5\nP-2;K-2;W-2;;stage;2026-01-01;\n"),
        ("convenanten.csv", "convenant;werkgever;soort;plaatsen;van;tot\nO-1;W-1;leerwerk;5;2026-01-01;\nO-2;W-2;leerwerk;1;2026-01-01;2026-12-31\n"),
        ("trajecten.csv", "traject;naam;aanbieder;soort;competenties;kosten\nT-1;Taal;A;;sgr:1|lokaal:x;12.50\nT-2;Heftruck;B;x;geen;\n"),
        ("trajectinzet.csv", "inzet;klant;traject;start;uitkomst;ervaring\nI-1;K-1;T-1;2026-01-01;loopt;5\nI-2;K-2;T-2;2026-01-01;;\n"),
        ("postcodes.csv", "pc4;lat;lon\n2266;52.1;4.4\n2242;52.15;4.41\n"),
        ("netwerkcafes.csv", "netwerkcafe;datum;van;tot;locatie;werkgevers;klanten\nN-1;2026-12-04;10:00;12:30;X;W-1|W-2;K-1\nN-2;2026-12-18;10:00;12:30;X;geen;\n"),
    ];

    private static readonly string[] Brokken =
    [
        "\"", "\"\"", ";", ",", "|", "\n", "\r\n", "\r", "\t", "\\", "\\u0000", "\\ud83d", "{", "}", "[", "]", ":", "null", "true", "geen", "ja", "-1", "1e999", "NaN", "99999999999999999999",
        "9999-12-31", "0001-01-01", "24:00", "é", "\u202e", "\0", "😀", "\ufeff", "K-1", "K-2", "m-2", "2266ab", "\"klant\":\"K-1\",", "  ", "'; DROP TABLE Klanten;--", "=1+1",
    ];

    [Theory, OpElkeDatabase]
    public async Task Damaged_files_never_throw_and_never_half_store(Databasesoort soort)
    {
        await using var map = await Levermap.OpenAsync(soort);
        foreach (var (bestand, inhoud) in Goed) map.Deliver(bestand, inhoud);
        Assert.All((await map.ImportAsync()).Bestanden, b => Assert.Equal((2, 0), (b.Nieuw, b.Afgewezen)));

        for (var seed = 0; seed < Times; seed++)
        {
            var random = new Random(seed);
            var (bestand, inhoud) = Goed[random.Next(Goed.Length)];
            map.Clear();
            map.Deliver(bestand, Damage(Encoding.UTF8.GetBytes(inhoud), random));
            var eerder = await CountAsync(map, bestand);

            var verslag = Assert.Single((await map.ImportAsync()).Bestanden);

            var naam = string.Create(CultureInfo.InvariantCulture, $"{bestand}, seed {seed}");
            var later = await CountAsync(map, bestand);
            Assert.True(later.Rijen == later.Geleverd, $"{naam}: {later}");
            Assert.True(later.Rijen == eerder.Rijen + verslag.Nieuw, $"{naam}: {eerder} {later} {verslag.Nieuw}");
            Assert.True(verslag.Geweigerd is null || verslag.Aantal == 0, naam);
            Assert.True(verslag.Afgewezen <= verslag.Fouten.Count, naam);
            if (seed % 10 == 0)
            {
                var weer = Assert.Single((await map.ImportAsync()).Bestanden);
                Assert.True((weer.Nieuw, weer.Gewijzigd, weer.Afgewezen) == (0, 0, verslag.Afgewezen), $"{naam}: een tweede keer verandert iets");
            }
        }
    }

    private static byte[] Damage(byte[] goed, Random random)
    {
        var bytes = goed.ToList();
        for (var i = random.Next(1, 5); i > 0 && bytes.Count > 1; i--)
        {
            var at = random.Next(bytes.Count);
            var span = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] = (byte)random.Next(32, 127); break;
                case 2: bytes.RemoveRange(at, span); break;
                case 3: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, span)); break;
                case 4: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Brokken[random.Next(Brokken.Length)])); break;
            }
        }

        return [.. bytes];
    }

    private static async Task<(int Rijen, int Geleverd)> CountAsync(Levermap map, string bestand)
    {
        await using var db = map.Open();
        return (await Rows().CountAsync(), await db.Set<GeleverdeRij>().CountAsync(r => r.Bestand == bestand));

        IQueryable<object> Rows() => bestand switch
        {
            "medewerkers.csv" => db.Set<Medewerker>(),
            "werkgevers.csv" => db.Set<Werkgever>(),
            "klanten.csv" => db.Set<Klant>(),
            "diagnoses.jsonl" => db.Set<Diagnose>(),
            "contacten.csv" => db.Set<Contact>(),
            "vacatures.jsonl" => db.Set<Vacature>(),
            "uitvragen.csv" => db.Set<Uitvraag>(),
            "voorstellen.csv" => db.Set<Voorstel>(),
            "plaatsingen.csv" => db.Set<Plaatsing>(),
            "convenanten.csv" => db.Set<Convenant>(),
            "trajecten.csv" => db.Set<Traject>(),
            "trajectinzet.csv" => db.Set<Trajectinzet>(),
            "postcodes.csv" => db.Set<Postcodegebied>(),
            _ => db.Set<Netwerkcafe>(),
        };
    }
}
