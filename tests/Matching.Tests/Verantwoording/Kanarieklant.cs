using System.Text;
using Matching.Import;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Verantwoording;

/// <summary>A klant of whom every text that was delivered is a word that occurs nowhere else, beside one who stays.</summary>
public sealed class Kanarieklant : IAsyncDisposable
{
    public const string Sleutel = "K-KANARIE";

    private Kanarieklant(Testgemeente gemeente) => Gemeente = gemeente;

    public Testgemeente Gemeente { get; }

    /// <summary>What must be gone afterwards.</summary>
    public static IReadOnlyList<string> Woorden { get; } =
    [
        Sleutel, "kanvoornaam", "kanachternaam", "kanemail@kan.example", "0612340987", "1961-02-13", "kangemeente", "kancompetentie", "kanberoep", "kantalent", "kanopleiding", "kancertificaat", "kanpresentatie",
        "kancontact", "kanvoorstel", "kanplaatsing", "kaninzet",
    ];

    public static async Task<Kanarieklant> StartAsync(Databasesoort soort)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        var consulent = await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-p1", Rol.PrivacyOfficer);
        await gemeente.AddOpenVacatureAsync("V-1", await gemeente.AddWerkgeverAsync("W-1"));
        await gemeente.AddKandidaatAsync("K-02", consulent);
        var kanarie = new Kanarieklant(gemeente);
        Assert.All((await kanarie.DeliverAsync()).Bestanden, b => Assert.Empty(b.Fouten));
        await gemeente.WaitForIndexAsync();
        return kanarie;
    }

    public async Task<Importverslag> DeliverAsync()
    {
        var map = Directory.CreateTempSubdirectory("matching-kanarie-").FullName;
        try
        {
            Write("klanten.csv", $"klant;voornaam;achternaam;email;telefoon;geboortedatum;gemeente;postcode;werkconsulent;publicatie_klant;publicatie_consulent\n{Sleutel};kanvoornaam;kanachternaam;kanemail@kan.example;0612340987;1961-02-13;kangemeente;2251;m-c1;ja;ja\n");
            Write("diagnoses.jsonl", $$"""{"klant":"{{Sleutel}}","datum":"2026-01-05","maanden":6,"competenties":[{"code":"lokaal:orders","naam":"kancompetentie","niveau":3}],"werk":{"ervaring":[{"beroep":"isco:9333","naam":"kanberoep","jaren":2}],"gewenst":[{"code":"isco:9333","naam":"kanberoep"}],"talenten":["kantalent"]},"opleidingen":[{"naam":"kanopleiding","niveau":2,"diploma":true}],"certificaten":[{"naam":"kancertificaat"}],"presentatie":"kanpresentatie"}""");
            Write("contacten.csv", $"contact;klant;datum;door\nkancontact;{Sleutel};2026-01-10;m-c1\n");
            Write("trajecten.csv", "traject;naam;aanbieder\nT-1;Taalstage;Aanbieder\n");
            Write("voorstellen.csv", $"voorstel;klant;vacature;datum;uitkomst\nkanvoorstel;{Sleutel};V-1;2026-02-01;gesprek\n");
            Write("plaatsingen.csv", $"plaatsing;klant;werkgever;soort;start;einde\nkanplaatsing;{Sleutel};W-1;stage;2025-05-01;2025-08-01\n");
            Write("trajectinzet.csv", $"inzet;klant;traject;start\nkaninzet;{Sleutel};T-1;2025-09-01\n");
            Write("netwerkcafes.csv", $"netwerkcafe;datum;van;tot;locatie;klanten\nN-1;2026-03-10;10:00;12:00;Zaal;{Sleutel}|K-02\n");
            await using var scope = Gemeente.Services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<Gegevensmap>().ImportAsync(map, proef: false, voortgang: null, CancellationToken.None)).Value;
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }

        void Write(string bestand, string inhoud) => File.WriteAllText(Path.Combine(map, bestand), inhoud);
    }

    /// <summary>Which of the words stand in some file of the data folder, whichever way letters are written.</summary>
    public IReadOnlyList<string> InBestanden()
    {
        var gevonden = new List<string>();
        foreach (var bestand in Directory.EnumerateFiles(Gemeente.Opslag.Map, "*", SearchOption.AllDirectories).Where(b => !b.EndsWith(".lock", StringComparison.Ordinal)))
        {
            using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var geheugen = new MemoryStream();
            stroom.CopyTo(geheugen);
            var tekst = Encoding.Latin1.GetString(geheugen.ToArray());
            gevonden.AddRange(Woorden.Where(w => tekst.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{w} in {Path.GetRelativePath(Gemeente.Opslag.Map, bestand)}"));
        }

        return gevonden;
    }

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();
}
