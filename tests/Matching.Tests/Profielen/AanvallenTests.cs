using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Profielen;
using Matching.Profielen.Etalage;
using Matching.Taxonomie;
using Matching.Voorstellen.Intake;
using Matching.Werkgevers;
using Matching.Zoeken;

namespace Matching.Tests.Profielen;

/// <summary>
/// Attacks on what a werkgever sees (veiligheid.md T1 to T4), each first on the naive variant, so that it is known to work, and then on the product. The
/// attacker knows everyone's true fields and writes down every card: its name, its list and what it says. A card is told apart as far as the people who
/// would have shown just that, on all lists where that name was seen, are few.
/// </summary>
public sealed class AanvallenTests(ITestOutputHelper output) : IDisposable
{
    private const int K = 10;
    private const int Mensen = 461;
    private static readonly Week Nu = new(2026, 10);
    private static readonly DateOnly Vandaag = new(2026, 3, 2);

    private readonly string map = Directory.CreateTempSubdirectory("matching-aanval-").FullName;
    private readonly WerkgeverId werkgever = WerkgeverId.New();

    private Pseudoniemen Pseudoniemen => new(new Opslag(map, null));

    [Fact]
    public void Differencing_over_all_filters_and_many_vacatures_isolates_nobody()
    {
        var proef = new Proefpool(1);
        var pool = proef.Mensen(Mensen);
        var vacatures = Enumerable.Range(0, 20).Select(_ => proef.Vacature()).ToList();

        // Naive: every filter by itself on exact fields, one name for a person everywhere.
        var voor = Kijk(pool.SelectMany(p => new[] { Zag(p, "groep", p.Profiel.Groep), Zag(p, "zone", p.Profiel.Zone), Zag(p, "uren", p.Profiel.Uren), Zag(p, "rijbewijs", p.Profiel.Werkbeeld.Rijbewijzen!.Count) }));
        var stabiel = Kijk(vacatures.SelectMany(v => Proefpool.Stappen(pool, v, Proefpool.Werkgever, K).Select(p => Zag(p.Plek, v.Sleutel, (p.Stap, p.Cel)))));

        var pseudoniemen = Pseudoniemen;
        var vrij = Cellen.Verdeel(pool.Select(p => (p, p.Cel(Proefpool.Werkgever))), K);
        var na = Kijk(
        [
            .. vrij.Select(c => Zag(c.Key, "vrij", c.Value, pseudoniemen.Van(werkgever, c.Key.Klant, "vrij", Nu))),
            .. vacatures.SelectMany(v => Proefpool.Stappen(pool, v, Proefpool.Werkgever, K).Select(p => Zag(p.Plek, v.Sleutel, (p.Stap, p.Cel), pseudoniemen.Van(werkgever, p.Plek.Klant, $"stappen {v.Sleutel}", Nu)))),
        ]);

        Tell("differencing over four exact filters", voor);
        Tell("the steps of 20 vacatures under one name", stabiel);
        Tell("the product: cells, and a name per list", na);
        Assert.True(voor.OnderVijf > 0.5 && stabiel.OnderVijf > 0.2);
        Assert.Equal((0, 0), (na.Uniek, na.OnderVijf));
        Assert.True(na.Kleinste >= K);
    }

    [Fact]
    public void Looking_every_week_isolates_nobody()
    {
        var proef = new Proefpool(2);
        var (pool, vacature, pseudoniemen) = (proef.Mensen(Mensen), proef.Vacature(), Pseudoniemen);
        var (voor, na) = (new List<Waarneming>(), new List<Waarneming>());
        for (var week = 0; week < 8; week++)
        {
            foreach (var p in Proefpool.Stappen(pool, vacature, Proefpool.Werkgever, K))
            {
                voor.Add(Zag(p.Plek, $"week {week}", (p.Stap, p.Cel)));
                na.Add(Zag(p.Plek, $"week {week}", (p.Stap, p.Cel), pseudoniemen.Van(werkgever, p.Plek.Klant, "stappen V-1", Nu.Plus(week))));
            }

            pool = [.. pool.Skip(25), .. proef.Mensen(25)];
        }

        Tell("eight weeks under one name", Kijk(voor));
        Tell("the product: a name per week", Kijk(na));
        Assert.True(Kijk(voor).OnderVijf > 0);
        Assert.Equal((0, 0), (Kijk(na).Uniek, Kijk(na).OnderVijf));
    }

    [Fact]
    public void Twenty_fake_vacatures_draw_no_other_line_than_one()
    {
        var proef = new Proefpool(3);
        var pool = proef.Mensen(Mensen);
        var random = new Random(3);
        var adressen = Enumerable.Range(0, 20).Select(_ => new Middelpunt(52.05 + (random.NextDouble() * 0.25), 4.35 + (random.NextDouble() * 0.3))).ToList();
        var vacature = proef.Vacature();
        // Homes are known to the attacker to the street; the naive band is from there to each address.
        var thuis = pool.ToDictionary(p => p.Klant, p => new Middelpunt(p.Midden!.Value.Lat + (random.NextDouble() * 0.02), p.Midden.Value.Lon + (random.NextDouble() * 0.03)));

        var voor = Kijk(adressen.Index().SelectMany(a => pool.Select(p => Zag(p, $"adres {a.Index}", Zones.Band(thuis[p.Klant], a.Item)))));
        List<(KlantId Klant, Stap Stap, Cel Cel)> Beeld(Middelpunt adres) => [.. Proefpool.Stappen(pool, vacature with { Plek = adres }, Proefpool.Werkgever, K).OrderBy(p => p.Plek.Klant.Value).Select(p => (p.Plek.Klant, p.Stap, p.Cel))];
        var een = Beeld(adressen[0]);
        var na = Kijk(adressen.Index().SelectMany(a => Beeld(a.Item).Select(p => new Waarneming(p.Klant.ToString(), $"adres {a.Index}", (p.Stap, p.Cel), p.Klant))));

        Tell("20 addresses, exact travel bands", voor);
        Tell("the product: 20 addresses, zone to zone", na);
        Assert.True(voor.OnderVijf > 0.05);
        Assert.All(adressen, adres => Assert.Equal(een, Beeld(adres)));
        Assert.True(na.Kleinste >= K);
    }

    [Fact]
    public void Two_werkgevers_cannot_lay_their_lists_side_by_side()
    {
        var proef = new Proefpool(4);
        var (pool, pseudoniemen, ander) = (proef.Mensen(Mensen), Pseudoniemen, WerkgeverId.New());
        List<KlantId> Orde(WerkgeverId wie) => [.. pool.Select(p => p.Klant).OrderBy(k => pseudoniemen.Volgorde(wie, k, "stappen V-1", Nu), StringComparer.Ordinal)];
        HashSet<string> Namen(WerkgeverId wie) => [.. pool.SelectMany(p => new[] { pseudoniemen.Van(wie, p.Klant), pseudoniemen.Van(wie, p.Klant, "stappen V-1", Nu), pseudoniemen.Van(wie, p.Klant, "vrij V-1", Nu) })];

        var zelfdePlek = Orde(werkgever).Zip(Orde(ander)).Count(p => p.First == p.Second);
        var gedeeld = Namen(werkgever).Intersect(Namen(ander)).Count();

        output.WriteLine($"joined by name: before {Mensen} of {Mensen}, after {gedeeld}; by place on the list: before {Mensen}, after {zelfdePlek} (chance is 1)");
        Assert.Equal(3 * Mensen, Namen(werkgever).Count);
        Assert.Equal(0, gedeeld);
        Assert.InRange(zelfdePlek, 0, 6);
    }

    [Fact]
    public void What_a_softer_demand_brings_hardly_ever_tells_of_one_person()
    {
        var proef = new Proefpool(6);
        var pool = proef.Mensen(Mensen);
        var vacatures = Enumerable.Range(0, 5).Select(_ => proef.Vacature()).Select(v => v with { Rijbewijzen = ["B"], Competenties = [.. v.Competenties!.Take(1)] }).ToList();
        IReadOnlyList<(string, string)> Banden(List<Etalageplek> wie, VacatureProfiel v) => Eisruimte.Van(wie, v, Taxonomiestand.Start, K, Vandaag);
        string Exact(List<Etalageplek> wie, VacatureProfiel v) => string.Join(',', Eisprijs.Bereken(wie.Select(p => p.Rij.Profiel), v, Taxonomiestand.Start, Vandaag).Punten.SelectMany(p => p.Erbij));

        var (gevallen, voor, na) = (0, 0, 0);
        foreach (var vacature in vacatures)
        {
            var (banden, exact) = (Banden(pool, vacature), Exact(pool, vacature));
            Assert.All(banden, b => Assert.DoesNotContain("1 tot 9", b.Item2, StringComparison.Ordinal));
            for (var weg = 0; weg < pool.Count; weg += 5)
            {
                List<Etalageplek> zonder = [.. pool.Where((_, i) => i != weg)];
                gevallen++;
                if (Exact(zonder, vacature) != exact) voor++;
                if (!Banden(zonder, vacature).SequenceEqual(banden)) na++;
            }
        }

        output.WriteLine($"one person gone, seen in what softer demands bring: before {(double)voor / gevallen:P1} of {gevallen}, after {(double)na / gevallen:P1}");
        Assert.True(voor > gevallen / 10);
        Assert.True(na < voor / 5);
    }

    [Fact]
    public void Steps_hold_at_least_k_of_whatever_they_say_in_any_pool()
    {
        var proef = new Proefpool(5);
        var random = new Random(5);
        for (var keer = 0; keer < 150; keer++)
        {
            var k = random.Next(5, 16);
            var pool = proef.Mensen(random.Next(0, 140));
            var stappen = Proefpool.Stappen(pool, proef.Vacature(), Proefpool.Werkgever, k);

            Assert.Equal(pool.Count, stappen.Count);
            Assert.All(stappen.GroupBy(p => (p.Stap, p.Cel)), cel => Assert.True(cel.Count() >= k || (pool.Count < k && cel.Key.Cel == Cel.Ruimste), $"{cel.Key} telt {cel.Count()} met k {k}"));
        }
    }

    public void Dispose() => Directory.Delete(map, recursive: true);

    private void Tell(string wat, Uitslag uitslag) =>
        output.WriteLine($"{wat,-46} unique {uitslag.Uniek,7:P1}  under 5 {uitslag.OnderVijf,7:P1}  smallest group {uitslag.Kleinste}");

    private static Waarneming Zag(Etalageplek wie, string lijst, object? zegt, string? naam = null) => new(naam ?? wie.Klant.ToString(), lijst, zegt, wie.Klant);

    /// <summary>For every name: how many people showed just what it showed, on every list where it was seen.</summary>
    private static Uitslag Kijk(IEnumerable<Waarneming> gezien)
    {
        var alle = gezien.ToList();
        var wie = alle.GroupBy(w => (w.Lijst, w.Zegt)).ToDictionary(g => g.Key, g => g.Select(w => w.Wie).ToHashSet());
        var groepen = alle.GroupBy(w => w.Naam, StringComparer.Ordinal).Select(naam =>
        {
            HashSet<KlantId>? kandidaten = null;
            foreach (var waarneming in naam)
            {
                if (kandidaten is null) kandidaten = [.. wie[(waarneming.Lijst, waarneming.Zegt)]];
                else kandidaten.IntersectWith(wie[(waarneming.Lijst, waarneming.Zegt)]);
            }

            return kandidaten!.Count;
        }).ToList();
        return new((double)groepen.Count(g => g == 1) / groepen.Count, (double)groepen.Count(g => g < 5) / groepen.Count, groepen.Min());
    }

    private sealed record Waarneming(string Naam, string Lijst, object? Zegt, KlantId Wie);

    private sealed record Uitslag(double Uniek, double OnderVijf, int Kleinste);
}
