using System.Diagnostics;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Import;
using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Tests.Hosting;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Import;

/// <summary>A whole gegevensmap, as a samenwerkingsverband delivers it.</summary>
public sealed class VoorbeeldmapTests
{
    [Theory, OpElkeDatabase]
    public async Task Everything_is_stored_and_the_second_time_nothing_changes(Databasesoort soort)
    {
        var pad = FindVoorbeeld();
        Assert.SkipWhen(pad is null, "de voorbeeldmap data/gemeente-voorbeeld is hier niet");
        await using var map = await Levermap.OpenAsync(soort);

        var eerste = await ImportAsync(map, pad!);
        Assert.Equal(14, eerste.Bestanden.Count);
        Assert.All(eerste.Bestanden, b =>
        {
            Assert.Null(b.Geweigerd);
            Assert.Empty(b.Fouten);
            Assert.Null(b.OnbekendeKolommen);
            Assert.Equal((b.Aantal, 0, 0), (b.Nieuw, b.Gewijzigd, b.Ongewijzigd));
        });

        var wijzigingen = (await map.AllAsync<Wijziging>()).Count;
        var tweede = await ImportAsync(map, pad!);
        Assert.All(tweede.Bestanden, b => Assert.Equal((0, 0, b.Aantal, 0), (b.Nieuw, b.Gewijzigd, b.Ongewijzigd, b.Afgewezen)));
        Assert.Equal(eerste.Bestanden.Select(b => b.Aantal), tweede.Bestanden.Select(b => b.Aantal));
        Assert.Equal(wijzigingen, (await map.AllAsync<Wijziging>()).Count);
        Assert.Empty(await map.AllAsync<Verschil>());
    }

    [Fact]
    public async Task What_follows_from_it_is_kept()
    {
        var pad = FindVoorbeeld();
        Assert.SkipWhen(pad is null, "de voorbeeldmap data/gemeente-voorbeeld is hier niet");
        await using var map = await Levermap.OpenAsync();
        await ImportAsync(map, pad!);

        var klanten = await map.AllAsync<Klant>();
        var diagnoses = await map.AllAsync<Diagnose>();
        Assert.All(klanten, k => Assert.Equal(diagnoses.Where(d => d.KlantId == k.Id).MaxBy(d => d.Datum)?.AfstandMaanden, k.AfstandMaanden));
        Assert.Contains(klanten, k => k.AfstandMaanden == 0);

        var plaatsingen = await map.AllAsync<Plaatsing>();
        Assert.All(await map.AllAsync<Vacature>(), v => Assert.Equal(plaatsingen.Count(p => p.VacatureId == v.Id), v.PlaatsenBezet));
        Assert.Contains(klanten, k => k.BezetTot is not null);

        var historie = await map.AllAsync<Klanthistorie>();
        Assert.Equal(diagnoses.Count(d => d.AfstandMaanden is not null), historie.Count(h => h.Soort == HistorieSoort.Categorie && diagnoses.Any(d => d.KlantId == h.KlantId && d.Datum == h.Van)));
        Assert.Equal(klanten.Count(k => k.WerkconsulentId is not null), historie.Count(h => h.Soort == HistorieSoort.Consulent));

        await using var db = map.Open();
        var werk = await db.Set<Werkitem>().Select(w => w.Onderwerp).Distinct().ToListAsync();
        Assert.Superset(klanten.Select(k => k.Id.Value).ToHashSet(), werk.ToHashSet());
    }

    private static async Task<Importverslag> ImportAsync(Levermap map, string pad)
    {
        await using var db = map.Open();
        var start = Stopwatch.GetTimestamp();
        var verslag = (await new Gegevensmap(db, map.Opslag, map.Clock).ImportAsync(pad, proef: false, voortgang: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"voorbeeldmap in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        return verslag;
    }

    // Beside the clone, or beside the folder of clones.
    private static string? FindVoorbeeld()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
        {
            var pad = Path.Combine(map.FullName, "shared", "data", "gemeente-voorbeeld");
            if (Directory.Exists(pad)) return pad;
        }

        return null;
    }
}
