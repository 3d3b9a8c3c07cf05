using Matching.Data;
using Matching.Klanten;
using Matching.Rangschikking.Sporen;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Training;

/// <summary>Reads back where pairs were shown: of each the last time before anything came of it, for what came later may show in the values.</summary>
public static class Laatstgezien
{
    private static readonly Lijstsoort[] MetScore = [Lijstsoort.Shortlist, Lijstsoort.Vacatures, Lijstsoort.Caseload];

    /// <returns>The same outcomes with where each was seen, and those who were shown and of whom nothing came; only for vacatures of which something did.</returns>
    public static async Task<ILookup<VacatureId, Afloop>> AttachAsync(MatchingDbContext db, ILookup<VacatureId, Afloop> aflopen, CancellationToken stop)
    {
        var leerzaam = aflopen.Where(v => v.Any(a => a.IsPositief)).Select(v => v.Key).ToHashSet();
        var eerste = aflopen.SelectMany(v => v.Select(a => (Paar: (v.Key, a.Klant), a.Stappen[0].Bekend))).ToDictionary(p => p.Paar, p => p.Bekend);
        var gezien = new Dictionary<(VacatureId, KlantId), Gezien>();
        var lijsten = db.Set<GetoondeLijst>().AsNoTracking().Where(l => MetScore.Contains(l.Soort)).OrderBy(l => l.Dag).ThenBy(l => l.Vingerafdruk);
        await foreach (var lijst in lijsten.AsAsyncEnumerable().WithCancellation(stop))
        {
            foreach (var plek in lijst.Plekken)
            {
                var paar = (plek.Vacature, plek.Klant);
                if (!leerzaam.Contains(plek.Vacature) || (eerste.TryGetValue(paar, out var dag) && lijst.Dag > dag)) continue;
                gezien[paar] = new(lijst.Dag, plek, lijst.KenmerkenHash);
            }
        }

        var metGezien = aflopen.SelectMany(v => v.Select(a => (Vacature: v.Key, Afloop: gezien.Remove((v.Key, a.Klant), out var plek) ? a with { Gezien = plek, Positie = plek.Plek.Positie } : a))).ToList();
        return metGezien.Concat(gezien.Select(g => (g.Key.Item1, new Afloop(g.Key.Item2, [], g.Value.Plek.Positie, g.Value)))).ToLookup(p => p.Item1, p => p.Item2);
    }
}
