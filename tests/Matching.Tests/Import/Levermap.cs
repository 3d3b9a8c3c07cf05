using System.Text;
using Matching.Data;
using Matching.Import;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Import;

/// <summary>A supplier's folder and the database it is imported into.</summary>
public sealed class Levermap : IAsyncDisposable
{
    private readonly Testdatabase database;
    private readonly string map = Directory.CreateTempSubdirectory("matching-levering-").FullName;

    private Levermap(Testdatabase database) => this.database = database;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    public string Pad => map;

    public Opslag Opslag => database.Opslag;

    public static async Task<Levermap> OpenAsync(Databasesoort soort = Databasesoort.Sqlite) => new(await Testdatabase.CreateAsync(soort));

    /// <summary>With someone of every kind to refer to: medewerkers m-1 (consulent), m-2 (accountmanager), m-3 and m-4 (jobcoach), werkgever W-1, klant K-1, vacature V-1, traject T-1.</summary>
    public static async Task<Levermap> OpenWithRegistersAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var map = await OpenAsync(soort);
        map.Deliver("medewerkers.csv", "medewerker;naam;email;rol\nm-1;Een;een@gemeente.example;werkconsulent\nm-2;Twee;twee@gemeente.example;accountmanager\nm-3;Drie;drie@gemeente.example;jobcoach\nm-4;Vier;vier@gemeente.example;jobcoach|teamleider\n");
        map.Deliver("werkgevers.csv", "werkgever;naam;postcode\nW-1;Bakkerij Proef;2266\n");
        map.Deliver("klanten.csv", "klant;voornaam;achternaam;gemeente\nK-1;Proef;Persoon;Voorschoten\n");
        map.Deliver("vacatures.jsonl", """{"vacature":"V-1","werkgever":"W-1","titel":"Bakker","soort":"regulier"}""");
        map.Deliver("trajecten.csv", "traject;naam;aanbieder\nT-1;Taalstage;Aanbieder\n");
        var verslag = await map.ImportAsync();
        Assert.All(verslag.Bestanden, b => Assert.Empty(b.Fouten));
        map.Clear();
        return map;
    }

    public void Deliver(string bestand, string inhoud) => Deliver(bestand, Encoding.UTF8.GetBytes(inhoud));

    public void Deliver(string bestand, byte[] inhoud) => File.WriteAllBytes(Path.Combine(map, bestand), inhoud);

    public void Clear()
    {
        foreach (var bestand in Directory.EnumerateFiles(map)) File.Delete(bestand);
    }

    public async Task<Importverslag> ImportAsync(bool proef = false)
    {
        await using var db = Open();
        return (await new Gegevensmap(db, Opslag, Clock).ImportAsync(map, proef, voortgang: null, CancellationToken.None)).Value;
    }

    /// <summary>Delivers one file and imports it.</summary>
    public async Task<Bestandsverslag> ImportAsync(string bestand, string inhoud)
    {
        Clear();
        Deliver(bestand, inhoud);
        return Assert.Single((await ImportAsync()).Bestanden);
    }

    public MatchingDbContext Open() => database.Open();

    public async Task<List<T>> AllAsync<T>()
        where T : class
    {
        await using var db = Open();
        return await db.Set<T>().AsNoTracking().ToListAsync();
    }

    public async Task<T> SingleAsync<T>()
        where T : class => Assert.Single(await AllAsync<T>());

    /// <summary>Someone changes something in the product.</summary>
    public async Task EditAsync<T>(Action<T> edit)
        where T : class
    {
        await using var db = Open();
        edit(await db.Set<T>().SingleAsync());
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(map, recursive: true);
    }
}
