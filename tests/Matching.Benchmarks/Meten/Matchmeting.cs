using System.Diagnostics;
using System.Globalization;
using Matching.Benchmarks.Corpus;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Benchmarks.Meten;

/// <summary>What a match costs this product among many klanten, step by step, on one thread; and everything at once, on all.</summary>
internal sealed class Matchmeting : IDisposable
{
    private const int Getoond = 20;
    private static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(10);

    private readonly Zoekindex index;
    private readonly Proefcorpus corpus;
    private readonly IRangschikmodel model = Modelhouder.MetMeegeleverd().Actief;
    private readonly int rondes;
    private readonly TextWriter uit;

    public Matchmeting(int aantal, int vacatures, int rondes, TextWriter uit)
    {
        (corpus, this.rondes, this.uit) = (new(aantal, vacatures), rondes, uit);
        var (start, voor) = (Stopwatch.GetTimestamp(), GC.GetTotalMemory(forceFullCollection: true));
        index = Zoekindex.InGeheugen(corpus.Profielen().Select(p => InHetProduct.Klant(p)), []);
        var tijd = Stopwatch.GetElapsedTime(start);
        uit.WriteLine($"{aantal:N0} profiles indexed in {tijd.TotalSeconds:0.0} s ({aantal / tijd.TotalSeconds:N0} a second), {(GC.GetTotalMemory(forceFullCollection: true) - voor) / aantal:N0} bytes a profile in memory, Lucene's files among them");
        uit.WriteLine($"model {model.Versie}; us of thread time per vacature, best of {rondes} rounds, over {vacatures} vacatures; raw: every sample, wall");
        uit.WriteLine($"{"",-50}{"p50",10}{"p95",10}{"p99",10}{"raw p99",10}");
    }

    public void Schrijf()
    {
        WarmUp();
        foreach (var bereik in Enum.GetValues<Bereik>())
        {
            var vragen = corpus.Vacatures.Select(v => InHetProduct.Vacature(v, bereik)).ToList();
            Meet($"{bereik}: stage 1, by texts alone", i => index.VindKlanten(vragen[i], InHetProduct.Vandaag, helePool: 0));
            var gevonden = vragen.ConvertAll(Vind);
            var rijen = gevonden.Zip(vragen, Rijen).ToList();
            var scores = new double[Vinden.Beste];
            Meet($"{bereik}: stage 1, by travel and hours too", i => Vind(vragen[i]));
            Meet($"{bereik}: features", i => Rijen(gevonden[i], vragen[i]));
            Meet($"{bereik}: ranking", i => model.Score(rijen[i], scores.AsSpan(0, gevonden[i].Count)));
            Meet($"{bereik}: order, and reasons for {Getoond}", i => Rangschik(gevonden[i], vragen[i]));
            Meet($"{bereik}: whole match", i => Rangschik(Vind(vragen[i]), vragen[i]));
        }
    }

    /// <summary>The same with a hundred klanten changing every second.</summary>
    public async Task SchrijfTerwijlErVerandertAsync()
    {
        using var stop = new CancellationTokenSource();
        var (toeval, stempel) = (new Random(1), new Indexstempel(laatste: null, "proef"));
        var wijzigen = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var klanten = Enumerable.Range(0, 30).Select(_ => InHetProduct.Klant(corpus.Profiel(toeval.Next(corpus.Aantal)))).DistinctBy(k => k.Id).ToList();
                index.Verwerk(new(klanten, []), stempel);
                await Task.Delay(300);
            }
        });
        foreach (var bereik in Enum.GetValues<Bereik>())
        {
            var vragen = corpus.Vacatures.Select(v => InHetProduct.Vacature(v, bereik)).ToList();
            Meet($"{bereik}: whole match, 100 changes a second", i => Rangschik(Vind(vragen[i]), vragen[i]));
        }

        await stop.CancelAsync();
        await wijzigen;
    }

    /// <summary>All vacatures against everybody, on all cores.</summary>
    public async Task SchrijfAllesAsync(int vacatures, CancellationToken stop)
    {
        var vragen = new Proefcorpus(corpus.Aantal, vacatures).Vacatures.Select(v => InHetProduct.Vacature(v, Bereik.Breed)).ToList();
        var rangschikker = new Rangschikker(index, Modelhouder.Met(model), new Proefklok());
        var start = Stopwatch.GetTimestamp();
        var regels = 0;
        await foreach (var (_, plaatsen) in rangschikker.RankAllesAsync(vragen, Getoond, stop: stop)) regels += plaatsen.Count;
        uit.WriteLine($"everything at once: {vacatures:N0} vacatures against {corpus.Aantal:N0} klanten in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s on {Environment.ProcessorCount} cores, {regels:N0} places");
    }

    public void Dispose() => index.Dispose();

    private sealed class Proefklok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(InHetProduct.Vandaag.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
    }

    /// <summary>Until the code is as fast as it gets, which the runtime finds out while it runs: what is measured first would pay for the rest.</summary>
    private void WarmUp()
    {
        var start = Stopwatch.GetTimestamp();
        var vragen = Enum.GetValues<Bereik>().SelectMany(bereik => corpus.Vacatures.Select(v => InHetProduct.Vacature(v, bereik))).ToList();
        while (Stopwatch.GetElapsedTime(start) < Opwarmen)
        {
            foreach (var vraag in vragen) Rangschik(Vind(vraag), vraag);
        }
    }

    private IReadOnlyList<Kandidaat> Vind(VacatureProfiel vacature) => Rangschikker.Find(index, vacature, InHetProduct.Vandaag, helePool: 0);

    private static double[] Rijen(IReadOnlyList<Kandidaat> kandidaten, VacatureProfiel vacature)
    {
        var (breed, vraag) = (Kenmerkenset.Aantal, Vacaturerij.Van(vacature));
        var rijen = new double[kandidaten.Count * breed];
        for (var i = 0; i < kandidaten.Count; i++) Kenmerkrij.Fill(kandidaten[i].Rij, vraag, kandidaten[i].Tekst, InHetProduct.Vandaag, rijen.AsSpan(i * breed, breed));
        return rijen;
    }

    private void Rangschik(IReadOnlyList<Kandidaat> kandidaten, VacatureProfiel vacature)
    {
        foreach (var plaats in Rangschikker.Rank(model, kandidaten, vacature, InHetProduct.Vandaag, Getoond)) _ = plaats.Redenen;
    }

    private void Meet(string wat, Action<int> stap)
    {
        var beste = Enumerable.Repeat(double.MaxValue, corpus.Vacatures.Count).ToArray();
        var rauw = new List<double>();
        for (var ronde = -3; ronde < rondes; ronde++)
        {
            for (var i = 0; i < beste.Length; i++)
            {
                var (wand, draad) = (Stopwatch.GetTimestamp(), Draadtijd.Micros);
                stap(i);
                beste[i] = Math.Min(beste[i], Draadtijd.Micros - draad);
                if (ronde >= 0) rauw.Add(Stopwatch.GetElapsedTime(wand).TotalMicroseconds);
            }
        }

        var verdeling = new Verdeling(beste);
        uit.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{wat,-50}{verdeling.Deel(0.5),10:0}{verdeling.Deel(0.95),10:0}{verdeling.Deel(0.99),10:0}{new Verdeling(rauw).Deel(0.99),10:0}"));
    }
}
