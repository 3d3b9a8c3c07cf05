using System.Diagnostics;
using System.Globalization;
using Matching.Demo;
using Matching.Rangschikking;
using Matching.Rangschikking.Kansen;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Benchmarks;

/// <summary>
/// What asking brings: half of what is known of a klant is taken away, three questions are answered with what was taken, and it is counted how many of
/// the places among the first ten that went wrong come right again - against three fields drawn from those taken, three drawn from all, and the three that happen to be best. Beside it, what it costs to ask.
/// </summary>
internal static class Vragen
{
    private const int Klanten = 150;
    private const int Trekkingen = 10;

    private static readonly DateOnly Vandaag = new(2026, 3, 2);
    private static readonly string[] Registers = ["medewerkers.csv", "werkgevers.csv", "klanten.csv", "diagnoses.jsonl", "vacatures.jsonl", "postcodes.csv"];

    public static async Task DraaiAsync(CancellationToken stop)
    {
        Console.WriteLine($"Half of what is known taken away of {Klanten} klanten; of the places among the first ten that it changes, the share that comes right again");
        Console.WriteLine($"{"demo gemeente, seed",-22}{"open",6}{"wrong",8}{"drie vragen",13}{"3 of taken",12}{"3 of all",10}{"best 3",8}{"times",8}{"times of all",14}{"questions, ms",15}{"helps, ms",11}");
        foreach (var seed in new[] { 1, 2, 3 }) await DraaiAsync(seed, stop);
    }

    private static async Task DraaiAsync(int seed, CancellationToken stop)
    {
        await using var demo = await Demostand.OpenAsync(new(DemoOpties.GewoneKlanten, seed, Vandaag), Registers, stop);
        await using var scope = demo.Services.CreateAsyncScope();
        var (index, model, rangschikker) = (demo.Index, demo.Services.GetRequiredService<Modelhouder>().Actief, scope.ServiceProvider.GetRequiredService<Rangschikker>());
        var lijsten = new List<Shortlist>();
        await foreach (var (vacature, plaatsen) in rangschikker.RankAllesAsync(index.Vacatures().Where(v => v.IsOpen(Vandaag)), 50, stop: stop))
        {
            lijsten.Add(new()
            {
                VacatureId = vacature.Id, Nummer = 1, Model = model.Versie, Gemaakt = DateTime.UnixEpoch,
                Regels = plaatsen.Select(p => new Shortlistregel(p.Paar.Klant.Sleutel, p.Rang, p.Score, p.Band)).ToList(),
            });
        }

        var pool = index.Klanten().Where(k => Uitsluiting.InPool(k, Vandaag)).OrderBy(k => k.Sleutel, StringComparer.Ordinal).ToArray();
        var antwoorden = new Antwoordpool(pool);
        var toeval = new Random(seed);
        toeval.Shuffle(pool);
        var (fout, gevraagd, beste, getrokken, uitAlles) = (0.0, 0.0, 0.0, 0.0, 0.0);
        var (vragen, helpt) = (new Stopwatch(), new Stopwatch());
        foreach (var klant in pool.Take(Klanten))
        {
            stop.ThrowIfCancellationRequested();
            var bekend = Profielveld.Alle.Where(v => !v.Onbekend(klant)).ToArray();
            toeval.Shuffle(bekend);
            var weg = bekend[..(bekend.Length / 2)];
            var dun = weg.Aggregate(klant, (k, veld) => veld.Neem(k, Niets(klant)));
            var meter = new Kansmeter(index, model, dun, lijsten, Vandaag);
            var waar = meter.Meet(klant).Toptien;
            fout += Afstand(meter.Nu.Toptien, waar);
            vragen.Start();
            var drie = DrieVragen.Van(dun, meter, antwoorden, stop);
            vragen.Stop();
            gevraagd += Na(drie.Select(v => v.Veld));
            beste += Drietallen(weg).Min(Na);
            for (var i = 0; i < Trekkingen; i++)
            {
                getrokken += Na(Getrokken(weg)) / Trekkingen;
                uitAlles += Na(Getrokken([.. Profielveld.Alle])) / Trekkingen;
            }

            helpt.Start();
            _ = Winst.Van(meter, Veranderbaar.Van(dun, [.. meter.Vacatures], []), stop: stop);
            helpt.Stop();

            // Only what was taken can be told; an answer nobody has stays unknown.
            double Na(IEnumerable<Profielveld> velden) => Afstand(meter.Meet(velden.Where(weg.Contains).Aggregate(dun, (k, veld) => veld.Neem(k, klant))).Toptien, waar);
        }

        var (terug, toevallig, alles) = (1 - (gevraagd / fout), 1 - (getrokken / fout), 1 - (uitAlles / fout));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{seed,-22}{lijsten.Count,6}{fout,8:0}{terug,13:0.000}{toevallig,12:0.000}{alles,10:0.000}{1 - (beste / fout),8:0.000}{terug / toevallig,8:0.0}{terug / alles,14:0.0}{vragen.ElapsedMilliseconds / (double)Klanten,15:0}{helpt.ElapsedMilliseconds / (double)Klanten,11:0}"));

        Profielveld[] Getrokken(Profielveld[] uit)
        {
            var gehusseld = uit.ToArray();
            toeval.Shuffle(gehusseld);
            return gehusseld[..Math.Min(3, gehusseld.Length)];
        }
    }

    private static IEnumerable<Profielveld[]> Drietallen(Profielveld[] uit) => uit.Length <= 3 ? [uit] :
        from a in Enumerable.Range(0, uit.Length) from b in Enumerable.Range(a + 1, uit.Length - a - 1) from c in Enumerable.Range(b + 1, uit.Length - b - 1) select new[] { uit[a], uit[b], uit[c] };

    /// <summary>Of whom nothing is known.</summary>
    private static KlantProfiel Niets(KlantProfiel klant) => new() { Id = klant.Id, Sleutel = klant.Sleutel };

    private static int Afstand(IReadOnlySet<VacatureId> a, IReadOnlySet<VacatureId> b) => a.Count(v => !b.Contains(v)) + b.Count(v => !a.Contains(v));
}
