using System.Globalization;
using System.Net;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Tests.Hosting;
using Matching.Verantwoording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Verantwoording;

public sealed class ForgetKlantTests
{
    private const string Pagina = $"/logboek/verwijderen/{Kanarieklant.Sleutel}";

    [Theory]
    [OpElkeDatabase]
    public async Task Nothing_of_an_erased_klant_is_found_in_any_table_or_file(Databasesoort soort)
    {
        await using var kanarie = await Kanarieklant.StartAsync(soort);
        await LookAsync(kanarie.Gemeente);
        Assert.Equal(Kanarieklant.Woorden.Order(StringComparer.Ordinal), await InTablesAsync(kanarie.Gemeente));
        if (soort == Databasesoort.Sqlite) Assert.NotEmpty(kanarie.InBestanden());

        await EraseAsync(kanarie.Gemeente);

        Assert.Empty(await InTablesAsync(kanarie.Gemeente));
        await using (var db = kanarie.Gemeente.OpenDatabase()) await db.TruncateWriteAheadLogAsync(CancellationToken.None);
        Assert.Empty(kanarie.InBestanden());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Who_stays_is_untouched(Databasesoort soort)
    {
        await using var kanarie = await Kanarieklant.StartAsync(soort);
        await LookAsync(kanarie.Gemeente);
        await EraseAsync(kanarie.Gemeente);

        await using var db = kanarie.Gemeente.OpenDatabase();
        var blijft = await db.Set<Klant>().SingleAsync();
        Assert.Equal("K-02", blijft.Sleutel);
        Assert.Contains(await db.Set<Shortlist>().ToListAsync(), s => s.Regels.Exists(r => r.Klant == "K-02"));
        Assert.Equal([blijft.Id], (await db.Set<GetoondeLijst>().ToListAsync()).SelectMany(l => l.Plekken).Select(p => p.Klant).Distinct());
        Assert.True(await db.Set<Logregel>().AnyAsync(l => l.Handeling == Handeling.KlantVergeten && l.Account == "m-p1"));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_later_delivery_of_the_same_klant_is_turned_away_with_the_reason(Databasesoort soort)
    {
        await using var kanarie = await Kanarieklant.StartAsync(soort);
        await EraseAsync(kanarie.Gemeente);

        var verslag = await kanarie.DeliverAsync();

        foreach (var bestand in new[] { "klanten.csv", "diagnoses.jsonl", "contacten.csv", "voorstellen.csv", "plaatsingen.csv", "trajectinzet.csv", "netwerkcafes.csv" })
        {
            var fout = Assert.Single(verslag.Bestanden.Single(b => b.Bestand == bestand).Fouten);
            Assert.Contains("verwijderd", fout.Tekst, StringComparison.Ordinal);
        }

        await using var db = kanarie.Gemeente.OpenDatabase();
        Assert.Equal("K-02", (await db.Set<Klant>().SingleAsync()).Sleutel);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_database_put_back_from_a_copy_erases_again(Databasesoort soort)
    {
        await using var kanarie = await Kanarieklant.StartAsync(soort);
        await EraseAsync(kanarie.Gemeente);
        await using (var db = kanarie.Gemeente.OpenDatabase())
        {
            await db.Set<VergetenKlant>().ExecuteDeleteAsync();
        }

        await kanarie.DeliverAsync();
        await using var scope = kanarie.Gemeente.Services.CreateAsyncScope();

        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ForgetKlant>().RepeatAsync(CancellationToken.None));
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<ForgetKlant>().RepeatAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Another_key_typed_erases_nobody()
    {
        await using var kanarie = await Kanarieklant.StartAsync(Databasesoort.Sqlite);
        using var officer = await kanarie.Gemeente.SignInAsync("m-p1");

        Assert.Contains("Er is niets verwijderd.", await officer.PressAsync(Pagina, Pagina, ("bevestiging", "K-02")), StringComparison.Ordinal);

        await using var db = kanarie.Gemeente.OpenDatabase();
        Assert.Equal(2, await db.Set<Klant>().CountAsync());
    }

    [Fact]
    public async Task A_klant_erases_what_is_known_and_is_signed_out()
    {
        await using var kanarie = await Kanarieklant.StartAsync(Databasesoort.Sqlite);
        using var klant = await kanarie.Gemeente.SignInAsync($"klant:{Kanarieklant.Sleutel}");
        using var zomaar = await klant.SendFormAsync("/mijn/verwijderen", "/mijn/verwijderen", ("bevestiging", "ja"));
        Assert.Equal(HttpStatusCode.BadRequest, zomaar.StatusCode);

        await klant.PressAsync("/mijn/verwijderen", "/mijn/verwijderen", ("bevestiging", "Verwijder"));

        await using var db = kanarie.Gemeente.OpenDatabase();
        Assert.Equal("K-02", (await db.Set<Klant>().SingleAsync()).Sleutel);
        using var answer = await klant.GetAsync("/mijn/gegevens");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task Every_table_that_refers_to_a_klant_goes_with_the_klant()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await using var db = database.Open();

        // Plaatsingen are erased by name: nothing else may take one along unseen.
        var blijven = db.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(f => f.PrincipalEntityType.ClrType == typeof(Klant) && f.DeleteBehavior != DeleteBehavior.Cascade);
        Assert.Equal(["Plaatsingen"], blijven.Select(f => f.DeclaringEntityType.GetTableName()));
        // The events of a board keep their numbers and lose the id.
        var los = db.Model.GetEntityTypes().Where(e => e.ClrType != typeof(Klant) && e.GetProperties().Any(p => p.ClrType == typeof(KlantId) || p.ClrType == typeof(KlantId?)) && !e.GetForeignKeys().Any(f => f.PrincipalEntityType.ClrType == typeof(Klant)));
        Assert.Equal(["Bordgebeurtenissen"], los.Select(e => e.GetTableName()));
    }

    private static async Task LookAsync(Testgemeente gemeente)
    {
        using var anke = await gemeente.SignInAsync("m-a1");
        using var consulent = await gemeente.SignInAsync("m-c1");
        await anke.ReadPageAsync("/vacatures/V-1");
        await consulent.ReadPageAsync("/caseload");
        await consulent.ReadPageAsync($"/klanten/{Kanarieklant.Sleutel}");
    }

    private static async Task EraseAsync(Testgemeente gemeente)
    {
        using var officer = await gemeente.SignInAsync("m-p1");
        var klaar = await officer.PressAsync(Pagina, Pagina, ("bevestiging", Kanarieklant.Sleutel));
        Assert.Contains("De klant is verwijderd.", klaar, StringComparison.Ordinal);
        await gemeente.WaitForIndexAsync();
        using var weg = await officer.GetAsync(Pagina);
        Assert.Equal(HttpStatusCode.NotFound, weg.StatusCode);
    }

    /// <summary>The words that stand in some text of some table, by whatever the database itself holds.</summary>
    private static async Task<IEnumerable<string>> InTablesAsync(Testgemeente gemeente)
    {
        await using var db = gemeente.OpenDatabase();
        await db.Database.OpenConnectionAsync();
        var gevonden = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tabel in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            // A name that the model itself gives.
#pragma warning disable CA2100
            command.CommandText = $"SELECT * FROM \"{tabel}\"";
#pragma warning restore CA2100
            await using var rijen = await command.ExecuteReaderAsync();
            while (await rijen.ReadAsync())
            {
                var rij = string.Join('|', Enumerable.Range(0, rijen.FieldCount).Select(i => rijen.GetValue(i)).Where(w => w is not byte[]).Select(w => Convert.ToString(w, CultureInfo.InvariantCulture)));
                gevonden.UnionWith(Kanarieklant.Woorden.Where(w => rij.Contains(w, StringComparison.OrdinalIgnoreCase)));
            }
        }

        return gevonden;
    }
}
