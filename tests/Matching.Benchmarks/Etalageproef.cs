using System.Globalization;
using Matching.Data;
using Matching.Demo;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Profielen;
using Matching.Profielen.Etalage;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Benchmarks;

/// <summary>
/// Whether a werkgever still finds who fits, beside what can be told of anybody: on demo gemeenten of two sizes, by the fit a card shows today and by the
/// fit from the card alone.
/// </summary>
internal static class Etalageproef
{
    private const int K = 10;

    // Forty cards a day, five days, twenty on a list.
    private const int LijstenPerWeek = 10;

    private static readonly DateOnly Vandaag = new(2026, 3, 2);
    private static readonly IRangschikmodel Model = Modelhouder.MetMeegeleverd().Actief;

    public static async Task DraaiAsync(TextWriter uit, CancellationToken stop)
    {
        uit.WriteLine($"Of the staff's ten best published klanten for an open vacature, how many are on the werkgever's {ReadProfielen.Max} cards; who can be seen in a week; and how small a group can be told apart");
        uit.WriteLine($"A werkgever sees {LijstenPerWeek} lists a week: those of its vacatures, then the pool by kind of work.");
        uit.WriteLine($"{"klanten",8} {"published",9} {"vacatures",9}  {"cards by",-28}{"of the best 10",15}{"of 10 of all",13}{"of the best 20",15}{"seen %",8}{"smallest cell",14}{"unique %",9}{"under k %",10}");
        foreach (var klanten in new[] { 461, 1800 })
        {
            await using var demo = await Demostand.OpenAsync(new(klanten, DemoOpties.GewoneSeed, Vandaag), ["medewerkers.csv", "werkgevers.csv", "klanten.csv", "diagnoses.jsonl", "vacatures.jsonl"], stop);
            await MeetAsync(demo, uit, stop);
        }
    }

    private static async Task MeetAsync(Demostand demo, TextWriter uit, CancellationToken stop)
    {
        await using var scope = demo.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
        await scope.ServiceProvider.GetRequiredService<PublishProfielen>().HandleAsync(stop);
        var stand = await demo.Services.GetRequiredService<Etalagehouder>().ReadAsync(db, stop);
        var pseudoniemen = demo.Services.GetRequiredService<Pseudoniemen>();
        var zones = await db.Set<Werkgever>().ToDictionaryAsync(w => w.Id.Value, w => stand.Naslag.Kaart.Midden(Zones.Van(w.Pc4)), stop);
        var vacatures = demo.Index.Vacatures().Where(v => v.IsOpen(Vandaag) && v.Competenties?.Any(c => c.Eis == Eis.Vereist) == true).OrderBy(v => v.Sleutel, StringComparer.Ordinal).ToList();
        var voorbehouden = vacatures.Count(v => v.Soort is VacatureSoort.Beschut or VacatureSoort.Garantiebaan);
        vacatures.RemoveAll(v => v.Soort is VacatureSoort.Beschut or VacatureSoort.Garantiebaan);
        var gepubliceerd = stand.Plekken.Select(p => p.Klant).ToHashSet();
        List<KlantId> Besten(VacatureProfiel v, Func<KlantProfiel, bool>? wie) => [.. Rangschikker.Rank(Model, Rangschikker.Find(demo.Index, v, Vandaag, wie: wie), v, Vandaag, 20).Select(p => p.Paar.Klant.Id)];
        var besten = vacatures.ToDictionary(v => v.Sleutel, v => Besten(v, k => gepubliceerd.Contains(k.Id)));
        var allen = vacatures.ToDictionary(v => v.Sleutel, v => Besten(v, null));
        var vrij = vacatures.DistinctBy(v => v.WerkgeverId).SelectMany(v => Vrij(stand, zones[v.WerkgeverId], k => pseudoniemen.Volgorde(WerkgeverId.Van(v.WerkgeverId), k, "vrij", Kern.Week.Van(Vandaag)))
            .Take(LijstenPerWeek - vacatures.Count(eigen => eigen.WerkgeverId == v.WerkgeverId))).SelectMany(l => l).ToHashSet();
        Console.Error.WriteLine($"{demo.Index.Klanten().Count} klanten in all, {voorbehouden} reserved vacatures left out, {vacatures.Count(v => besten[v.Sleutel].Count < 10)} with fewer than ten");
        foreach (var (naam, lijst) in Lijsten(stand))
        {
            var (tien, vanAllen, twintig, gezien, kleinste, uniek, klein, totaal) = (0.0, 0.0, 0.0, new HashSet<KlantId>(vrij), int.MaxValue, 0, 0, 0);
            foreach (var vacature in vacatures)
            {
                var plekken = lijst(vacature, zones[vacature.WerkgeverId]);
                var kaarten = Kaarten(plekken, p => pseudoniemen.Volgorde(WerkgeverId.Van(vacature.WerkgeverId), p, vacature.Sleutel, Kern.Week.Van(Vandaag)));
                tien += Deel(besten[vacature.Sleutel].Take(10), kaarten);
                vanAllen += Deel(allen[vacature.Sleutel].Take(10), kaarten);
                twintig += Deel(besten[vacature.Sleutel], kaarten);
                gezien.UnionWith(kaarten);
                foreach (var cel in plekken.GroupBy(p => (p.Stap, p.Cel)).Select(g => g.Count()))
                {
                    kleinste = Math.Min(kleinste, cel);
                    uniek += cel == 1 ? 1 : 0;
                    klein += cel < K ? cel : 0;
                    totaal += cel;
                }
            }

            uit.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{demo.Index.Klanten().Count,8} {stand.Plekken.Count,9} {vacatures.Count,9}  {naam,-28}{10 * tien / vacatures.Count,15:0.0}{10 * vanAllen / vacatures.Count,13:0.0}{20 * twintig / vacatures.Count,15:0.0}{100.0 * gezien.Count / stand.Plekken.Count,8:0.0}{kleinste,14}{100.0 * uniek / totaal,9:0.00}{100.0 * klein / totaal,10:0.0}"));
        }
    }

    /// <summary>The lists of free browsing, one per kind of work.</summary>
    private static IEnumerable<IEnumerable<KlantId>> Vrij(Etalagestand stand, Middelpunt? midden, Func<KlantId, string> volgorde)
    {
        var cellen = Cellen.Verdeel(stand.Plekken.Select(p => (p.Klant, p.Cel(midden))), K);
        return cellen.GroupBy(c => c.Value.Groep).OrderBy(g => g.Key).Select(g => g.Select(c => c.Key).OrderBy(volgorde, StringComparer.Ordinal).Take(ReadProfielen.Max));
    }

    private static double Deel(IEnumerable<KlantId> besten, HashSet<KlantId> kaarten)
    {
        var alle = besten.ToList();
        return alle.Count == 0 ? 1 : (double)alle.Count(kaarten.Contains) / alle.Count;
    }

    private static HashSet<KlantId> Kaarten(IReadOnlyList<Stapplek> plekken, Func<KlantId, string> volgorde) =>
        [.. ReadKaarten.OpStap([.. plekken.OrderBy(p => p.Stap).ThenBy(p => volgorde(p.Plek.Klant), StringComparer.Ordinal).Select(p => new Kaartplek(p.Plek.Klant, p.Cel, p.Stap))]).Select(k => k.Klant)];

    private static IEnumerable<(string Naam, Func<VacatureProfiel, Middelpunt?, IReadOnlyList<Stapplek>> Lijst)> Lijsten(Etalagestand stand)
    {
        yield return ("the card alone (before)", (vacature, midden) =>
        {
            var gevraagd = Beroepsgroepen.Van(vacature.Beroep?.Code);
            return [.. Cellen.Verdeel(stand.Plekken.Select(p => (p, p.Cel(midden))), K).Select(c => new Stapplek(c.Key,
                c.Value.Groep == gevraagd && gevraagd != Beroepsgroep.OverigWerk ? c.Value.Reis == Reisband.TotDertigMinuten ? Stap.Sterk : Stap.Goed : Stap.Mogelijk, c.Value))];
        }
        );
        yield return ("published fields, in steps", (vacature, midden) => Profielen.Stappen.Verdeel(stand.Plekken, vacature, midden, Model, K, Vandaag));
        yield return ("the same, hand weights", (vacature, midden) => Profielen.Stappen.Verdeel(stand.Plekken, vacature, midden, new Handweging(), K, Vandaag));
    }
}
