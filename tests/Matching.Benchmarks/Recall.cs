using System.Globalization;
using Matching.Benchmarks.Corpus;
using Matching.Data;
using Matching.Demo;
using Matching.Rangschikking;
using Matching.Training;
using Matching.Zoeken;

namespace Matching.Benchmarks;

/// <summary>
/// What stage 1 loses where it must cut: against ranking everybody with the shipped model, and of those who were later invited or placed.
/// Up to <see cref="Vinden.HelePool"/> klanten the product cuts nothing; here it is made to.
/// </summary>
internal static class Recall
{
    private const int Klanten = 20_000;
    private const int Vacatures = 100;
    private const int Ruim = 1_000;

    private static readonly int[] Dieptes = [20, 50, 100, Vinden.Beste];

    // The registers only: a past takes long to read, and is not asked for.
    private static readonly string[] DemoBestanden = ["medewerkers.csv", "werkgevers.csv", "klanten.csv", "diagnoses.jsonl", "vacatures.jsonl"];
    private static readonly DateOnly Vandaag = new(2026, 3, 2);
    private static readonly IRangschikmodel Model = Modelhouder.MetMeegeleverd().Actief;

    public static async Task DraaiAsync(CancellationToken stop)
    {
        Console.WriteLine($"Of the first 20, 50 and {Vinden.Beste} in a ranking of everybody, the share among the {Vinden.Beste} that stage 1 keeps, and were it to keep {Ruim:N0}; vacatures that are text only");
        Console.WriteLine($"{"",-58}{"klanten",9}{"vacatures",11}{"eligible",10}{"@20",8}{"@50",8}{$"@{Vinden.Beste}",8}{$"@{Vinden.Beste} of {Ruim}",16}");
        var corpus = new Proefcorpus(Klanten, Vacatures);
        using (var index = Zoekindex.InGeheugen(corpus.Profielen().Select(p => InHetProduct.Klant(p)), []))
        {
            foreach (var bereik in Enum.GetValues<Bereik>()) Behoud($"benchmark corpus, {bereik}", index, [.. corpus.Vacatures.Select(v => InHetProduct.Vacature(v, bereik))], InHetProduct.Vandaag);
        }

        var (klanten, vacatures) = await DemogemeentenAsync(stop);
        using (var index = Zoekindex.InGeheugen(klanten, [])) Behoud("demo gemeenten together", index, vacatures, Vandaag);

        await using var demo = await Demostand.OpenAsync(new(Vandaag), bestanden: null, stop);
        await LaterGekozenAsync(demo.Services, stop);
    }

    /// <summary>Klanten of so many demo gemeenten as it takes, all in one region, and the first open vacatures there.</summary>
    private static async Task<(List<KlantProfiel> Klanten, List<VacatureProfiel> Vacatures)> DemogemeentenAsync(CancellationToken stop)
    {
        var (klanten, vacatures) = (new List<KlantProfiel>(), new List<VacatureProfiel>());
        for (var seed = 1; klanten.Count < Klanten; seed++)
        {
            await using var demo = await Demostand.OpenAsync(new(DemoOpties.GewoneKlanten, seed, Vandaag), DemoBestanden, stop);
            klanten.AddRange(demo.Index.Klanten().Select(k => k with { Sleutel = $"{seed:00}-{k.Sleutel}", Diagnose = null }));
            vacatures.AddRange(demo.Index.Vacatures().Where(v => v.IsOpen(Vandaag)).OrderBy(v => v.Sleutel, StringComparer.Ordinal));
        }

        return ([.. klanten.Take(Klanten)], [.. vacatures.Take(Vacatures)]);
    }

    private static void Behoud(string naam, Zoekindex index, List<VacatureProfiel> vacatures, DateOnly op)
    {
        var gevraagd = vacatures.ConvertAll(v => v with { Beroep = null, Competenties = null, Rijbewijzen = null });
        var allen = gevraagd.ConvertAll(v => index.VindKlanten(v, op, helePool: int.MaxValue));
        var gehouden = new[] { Vinden.Beste, Ruim }.ToDictionary(van => van, van => gevraagd.ConvertAll(v => Rangschikker.Find(index, v, op, helePool: 0, beste: van).Select(k => k.Klant.Id).ToHashSet()));
        foreach (var model in new[] { Model, new Handweging() })
        {
            var plaatsen = gevraagd.Select((v, i) => Rangschikker.Rank(model, allen[i], v, op, Vinden.Beste).Select(p => p.Paar.Klant.Id).ToList()).ToList();
            double Aandeel(int eerste, int van) => plaatsen.Index().Average(p => Deel(p.Item.Take(eerste).Count(gehouden[van][p.Index].Contains), Math.Min(eerste, p.Item.Count)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{naam + ", " + model.Versie,-58}{index.Klanten().Count,9:N0}{vacatures.Count,11:N0}{allen.Average(a => a.Count),10:N0}{Aandeel(20, Vinden.Beste),8:0.000}{Aandeel(50, Vinden.Beste),8:0.000}{Aandeel(Vinden.Beste, Vinden.Beste),8:0.000}{Aandeel(Vinden.Beste, Ruim),16:0.000}"));
        }
    }

    /// <summary>Every vacature of the past on the day it opened: where those who were later invited or placed stand among who could be proposed that day.</summary>
    private static async Task LaterGekozenAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        var historie = await Historie.LoadAsync(db, await services.GetRequiredService<Naslagbron>().LaadAsync(db, stop), stop);
        var wereld = DemoWereld.Make(new(Vandaag));
        var (waarKlant, waarVacature) = (wereld.Klanten.ToDictionary(k => k.Sleutel, StringComparer.Ordinal), wereld.Vacatures.ToDictionary(v => v.Sleutel, StringComparer.Ordinal));
        var (gemist, pools, gevonden, keuzes) = (new List<string>(), new List<int>(), 0, new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal));
        foreach (var gebeurd in historie.Beoordelingen.Where(b => b.HeeftPositief && !b.IsPlaatsvervanger))
        {
            stop.ThrowIfCancellationRequested();
            var pool = historie.Pool(gebeurd);
            pools.Add(pool.Count);
            using var index = Zoekindex.InGeheugen(pool.Select(k => k with { Diagnose = null }), []);
            var gekozen = gebeurd.Aflopen.Where(a => a.IsPositief).Select(a => a.Klant).ToHashSet();
            gevonden += pool.Count(k => gekozen.Contains(k.Id));
            gemist.AddRange(gekozen.Except(pool.Select(k => k.Id)).Select(k => $"{historie.Sleutel(k)} for {gebeurd.Vacature.Sleutel}: {string.Join(", ", historie.Redenen(k, gebeurd))}"));

            var (vacature, op) = (gebeurd.Vacature, gebeurd.Op);
            var allen = index.VindKlanten(vacature, op, helePool: int.MaxValue);
            Tel("BM25 over words", Eersten(allen.OrderByDescending(k => k.Tekst.Bm25).ThenBy(k => k.Klant.Sleutel, StringComparer.Ordinal).Select(k => k.Klant)));
            Tel("the cut by texts alone", hoeveel => index.VindKlanten(vacature, op, helePool: 0, beste: hoeveel).Select(k => k.Klant));
            Tel("the cut as used", hoeveel => Rangschikker.Find(index, vacature, op, helePool: 0, beste: hoeveel).Select(k => k.Klant));
            Tel("hand weights over everybody", Eersten(Gerangschikt(new Handweging())));
            Tel("the shipped model over everybody", Eersten(Gerangschikt(Model)));

            // What nobody can see: what is true of them, and how fit that makes them by the rule the past was made with.
            Tel("the truth behind the demo, over everybody", Eersten(allen.OrderByDescending(k => Plaatsingsregel.Geschiktheid(waarKlant[k.Klant.Sleutel], waarVacature[vacature.Sleutel], op)).Select(k => k.Klant)));

            IEnumerable<KlantProfiel> Gerangschikt(IRangschikmodel model) => Rangschikker.Rank(model, allen, vacature, op).Select(p => p.Paar.Klant);

            static Func<int, IEnumerable<KlantProfiel>> Eersten(IEnumerable<KlantProfiel> volgorde)
            {
                var geordend = volgorde.ToList();
                return geordend.Take;
            }

            void Tel(string naam, Func<int, IEnumerable<KlantProfiel>> beste)
            {
                if (!keuzes.TryGetValue(naam, out var telling)) keuzes[naam] = telling = Dieptes.ToDictionary(d => d, _ => 0);
                foreach (var diepte in Dieptes) telling[diepte] += beste(diepte).Count(k => gekozen.Contains(k.Id));
            }
        }

        Console.WriteLine();
        Console.WriteLine($"Demo gemeente: {pools.Count} vacatures of the past, on average {pools.Average():0} klanten could be proposed; {gevonden + gemist.Count} were later invited or placed, {gevonden} of them pass the filters");
        Console.WriteLine($"{"",-44}{string.Concat(Dieptes.Select(d => $"{$"@{d}",8}"))}");
        foreach (var (naam, telling) in keuzes)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-44}{string.Concat(Dieptes.Select(d => Deel(telling[d], gevonden).ToString("0.000", CultureInfo.InvariantCulture).PadLeft(8)))}"));
        }

        Console.WriteLine();
        Console.WriteLine($"Kept out by a filter all the same: {gemist.Count}");
        foreach (var regel in gemist) Console.WriteLine($"  {regel}");
    }

    private static double Deel(int deel, int geheel) => geheel == 0 ? 1 : (double)deel / geheel;
}
