using System.Text.Json;
using Matching.Data;
using Matching.Demo;
using Matching.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Flow;

/// <summary>kill -9 in the middle of an import: what was acknowledged is there, a file is in whole or not at all, and doing it again mends everything.</summary>
public sealed class KilledImportTests
{
    private static readonly int Kills = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1" ? 30 : 3;

    [Fact]
    public async Task A_killed_import_loses_nothing_and_doubles_nothing()
    {
        using var map = new Wegwerpmap();
        DemoGegevensmap.Write(map / "levering", new DemoOpties(60, 7, new DateOnly(2026, 3, 2)));
        var clean = map / "schoon";
        var (code, report, _) = await Programma.RunAsync(clean, "import", map / "levering", "--json");
        Assert.Equal(0, code);
        var expected = await CountAsync(clean);
        var lists = await MatchAsync(clean);
        Assert.Contains("\"nieuw\"", report, StringComparison.Ordinal);

        var toeval = new Random(11);
        var interrupted = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var data = map / $"geraakt-{kill}";
            // One file acknowledged beforehand: its rows may never be missing afterwards.
            Assert.Equal(0, (await Programma.RunAsync(data, "import", Path.Combine(map / "levering", "medewerkers.csv"))).Code);
            using (var import = Programma.Start(data, "import", map / "levering"))
            {
                await Task.Delay(toeval.Next(700, 3000));
                if (import.IsRunning) interrupted++;
                await import.KillAsync();
            }

            foreach (var (table, count) in await CountAsync(data))
            {
                Assert.True(count == 0 || count == expected[table], $"{table} is half: {count} van {expected[table]}");
                if (table == "Medewerkers") Assert.Equal(expected[table], count);
            }

            Assert.Equal(0, (await Programma.RunAsync(data, "import", map / "levering")).Code);
            Assert.Equal(expected, await CountAsync(data));
            Assert.Equal(lists, await MatchAsync(data));
        }

        Assert.True(interrupted > 0, "geen enkele import werd onderbroken: de wachttijd is te lang");
    }

    private static async Task<SortedDictionary<string, int>> CountAsync(string data)
    {
        var options = new DbContextOptionsBuilder<SqliteMatchingDbContext>();
        DataSetup.UseSqlite(options, $"Data Source={new Opslag(data, Database: null).SqliteBestand}");
        await using var db = new SqliteMatchingDbContext(options.Options);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in new[] { "Medewerkers", "Werkgevers", "Klanten", "Diagnoses", "Contacten", "Vacatures", "Voorstellen", "Plaatsingen", "Trajecten", "Netwerkcafes" })
        {
            // The name is one of the ten above.
#pragma warning disable EF1002
            counts[table] = await db.Database.SqlQueryRaw<int>($"""SELECT COUNT(*) AS "Value" FROM "{table}" """).SingleAsync();
#pragma warning restore EF1002
        }

        return counts;
    }

    /// <summary>The lists as a person would compare them: who stands where; the ids inside differ from one import to the next.</summary>
    private static async Task<List<string>> MatchAsync(string data)
    {
        var (code, output, errors) = await Programma.RunAsync(data, "match", "--alle-open", "--json");
        Assert.True(code == 0, errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var list = JsonDocument.Parse(line);
            var kandidaten = list.RootElement.GetProperty("kandidaten").EnumerateArray().Select(k => k.GetProperty("klant").GetString());
            return $"{list.RootElement.GetProperty("vacature").GetString()}: {string.Join(' ', kandidaten)}";
        }).ToList();
    }
}
