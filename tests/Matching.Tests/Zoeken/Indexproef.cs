using System.Text.Json;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Taxonomie;
using Matching.Tests.Hosting;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Zoeken;

/// <summary>A database with an index that follows it, and ways to change the one and to crash the other.</summary>
public sealed class Indexproef : IAsyncDisposable
{
    private static readonly Naslagbron Bron = new(new(new Dictionary<int, Middelpunt> { [2266] = new(52.08, 4.42), [2311] = new(52.16, 4.49) }), new Taxonomiehouder());

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(Voorbeeld.Vandaag.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
    private readonly Testdatabase database;
    private readonly Profiellader lader;
    private IndexBijwerker bijwerker;

    private Indexproef(Testdatabase database)
    {
        this.database = database;
        lader = new(Koppelbron.Gegevens, clock);
        (Index, bijwerker) = Open();
    }

    public Zoekindex Index { get; private set; }

    public Opslag Opslag => database.Opslag;

    public WerkgeverId Werkgever { get; } = WerkgeverId.New();

    public static async Task<Indexproef> StartAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var proef = new Indexproef(await Testdatabase.CreateAsync(soort));
        await proef.InDatabaseAsync(db =>
        {
            db.Add(new Werkgever { Id = proef.Werkgever, Sleutel = "W-1", Naam = "Kwekerij De Proef", Pc4 = 2266 });
            return Task.CompletedTask;
        });
        return proef;
    }

    public async Task InDatabaseAsync(Func<MatchingDbContext, Task> wijzig)
    {
        await using var db = database.Open();
        await wijzig(db);
        await db.SaveChangesAsync();
    }

    public async Task<KlantId> AddKlantAsync(string sleutel, DiagnoseInhoud? inhoud = null)
    {
        var klant = new Klant { Id = KlantId.New(), Sleutel = sleutel, Voornaam = "Zwaluw", Achternaam = "Merelstein", Email = "kanarie@post.example", Gemeente = "Testdorp", Pc4 = 2266 };
        await InDatabaseAsync(db =>
        {
            db.Add(klant);
            if (inhoud is not null) db.Add(new Diagnose { Id = DiagnoseId.New(), KlantId = klant.Id, Datum = new(2026, 1, 1), Inhoud = inhoud });
            db.Note(WijzigingSoort.Klant, klant.Id.Value, clock);
            return Task.CompletedTask;
        });
        return klant.Id;
    }

    public async Task WijzigKlantAsync(KlantId id, Action<Klant> wijzig) => await InDatabaseAsync(async db =>
    {
        wijzig(await db.Set<Klant>().SingleAsync(k => k.Id == id));
        db.Note(WijzigingSoort.Klant, id.Value, clock);
    });

    public async Task AddDiagnoseAsync(KlantId id, DateOnly datum, DiagnoseInhoud inhoud) => await InDatabaseAsync(async db =>
    {
        var bestaand = await db.Set<Diagnose>().SingleOrDefaultAsync(d => d.KlantId == id && d.Datum == datum);
        if (bestaand is not null) bestaand.Inhoud = inhoud;
        else db.Add(new Diagnose { Id = DiagnoseId.New(), KlantId = id, Datum = datum, Inhoud = inhoud });
        db.Note(WijzigingSoort.Klant, id.Value, clock);
    });

    public async Task VerwijderKlantAsync(KlantId id) => await InDatabaseAsync(async db =>
    {
        db.Remove(await db.Set<Klant>().SingleAsync(k => k.Id == id));
        db.Note(WijzigingSoort.Klant, id.Value, clock);
    });

    public async Task<VacatureId> AddVacatureAsync(string sleutel, string titel, Action<Vacature>? anders = null)
    {
        var vacature = new Vacature
        {
            Id = VacatureId.New(), Sleutel = sleutel, WerkgeverId = Werkgever, Titel = titel, Bron = VacatureBron.Wsp, Soort = VacatureSoort.Regulier,
            Ontvangen = new(2026, 2, 1), Pc4 = 2311,
        };
        anders?.Invoke(vacature);
        await InDatabaseAsync(db =>
        {
            db.Add(vacature);
            db.Note(WijzigingSoort.Vacature, vacature.Id.Value, clock);
            return Task.CompletedTask;
        });
        return vacature.Id;
    }

    public async Task WijzigVacatureAsync(VacatureId id, Action<Vacature> wijzig) => await InDatabaseAsync(async db =>
    {
        wijzig(await db.Set<Vacature>().SingleAsync(v => v.Id == id));
        db.Note(WijzigingSoort.Vacature, id.Value, clock);
    });

    public async Task WijsAfAsync(KlantId klant, VacatureId vacature) => await InDatabaseAsync(db =>
    {
        var id = VoorstelId.New();
        db.Add(new Voorstel { Id = id, Sleutel = $"S-{id.Value:N}", KlantId = klant, VacatureId = vacature, Datum = new(2026, 1, 20), Uitkomst = Uitkomst.AfgewezenWerkgever });
        db.Note(WijzigingSoort.Voorstel, id.Value, clock);
        return Task.CompletedTask;
    });

    public async Task<int> WerkBijAsync()
    {
        await using var db = database.Open();
        return await bijwerker.WerkBijAsync(db, CancellationToken.None);
    }

    public async Task<int> HerbouwAsync(IProgress<Voortgang>? voortgang = null, CancellationToken stop = default)
    {
        await using var db = database.Open();
        return await bijwerker.HerbouwAsync(db, voortgang, stop);
    }

    public async Task<Achterstand> AchterstandAsync()
    {
        await using var db = database.Open();
        return await bijwerker.AchterstandAsync(db, CancellationToken.None);
    }

    public void Wacht(TimeSpan tijd) => clock.Advance(tijd);

    /// <summary>Stops in good order and starts again.</summary>
    public void Herstart()
    {
        Sluit();
        (Index, bijwerker) = Open();
    }

    /// <summary>Starts again from the files as they are now, as after a kill: nothing is committed or closed first.</summary>
    public void Crash()
    {
        var kopie = Directory.CreateTempSubdirectory("matching-crash-").FullName;
        foreach (var bestand in Directory.EnumerateFiles(Opslag.Index, "*", SearchOption.AllDirectories).Where(b => !b.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var doel = Path.Combine(kopie, Path.GetRelativePath(Opslag.Index, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }

        Sluit();
        Directory.Delete(Opslag.Index, recursive: true);
        Directory.Move(kopie, Opslag.Index);
        (Index, bijwerker) = Open();
    }

    public void Sluit()
    {
        bijwerker.Dispose();
        Index.Dispose();
    }

    /// <summary>Everything the index can say, as one text: profiles, and every score from both sides.</summary>
    public string Alles() => Alles(Index, Voorbeeld.Vandaag);

    /// <summary>The same of an index made anew, in memory, from all that is in the database.</summary>
    public async Task<string> AllesVersAsync()
    {
        await using var db = database.Open();
        var alles = await lader.LaadAsync(
            db,
            await Bron.LaadAsync(db, CancellationToken.None),
            await db.Set<Klant>().Select(k => k.Id).ToListAsync(),
            await db.Set<Vacature>().Select(v => v.Id).ToListAsync(),
            CancellationToken.None);
        using var vers = Zoekindex.InGeheugen(alles.Klanten, alles.Vacatures);
        return Alles(vers, Voorbeeld.Vandaag);
    }

    public async ValueTask DisposeAsync()
    {
        Sluit();
        await database.DisposeAsync();
    }

    private static string Alles(Zoekindex index, DateOnly op)
    {
        var klanten = index.Klanten().OrderBy(k => k.Sleutel, StringComparer.Ordinal).ToList();
        var vacatures = index.Vacatures().OrderBy(v => v.Sleutel, StringComparer.Ordinal).ToList();
        var regels = klanten.Select(k => JsonSerializer.Serialize(k with { AfgewezenVoor = [.. k.AfgewezenVoor.Order()] }, Json.Options))
            .Concat(vacatures.Select(v => JsonSerializer.Serialize(v, Json.Options)))
            .Concat(vacatures.SelectMany(v => index.VindKlanten(v, op).OrderBy(k => k.Klant.Sleutel, StringComparer.Ordinal).Select(k => $"{v.Sleutel} {k.Klant.Sleutel} {k.Tekst}")))
            .Concat(vacatures.Select(v => $"{v.Sleutel} {string.Join(' ', index.VindKlanten(v, op, helePool: 0, beste: 3).Select(k => k.Klant.Sleutel).Order(StringComparer.Ordinal))}"))
            .Concat(klanten.SelectMany(k => index.VindVacatures(k, op).OrderBy(v => v.Vacature.Sleutel, StringComparer.Ordinal).Select(v => $"{k.Sleutel} {v.Vacature.Sleutel} {v.Tekst}")));
        return string.Join('\n', regels);
    }

    private (Zoekindex Index, IndexBijwerker Bijwerker) Open()
    {
        var index = new Zoekindex(database.Opslag);
        Assert.Null(index.OpenOmTeSchrijven());
        return (index, new(index, lader, Koppelbron.Gegevens, Bron, clock, NullLogger<IndexBijwerker>.Instance));
    }
}
