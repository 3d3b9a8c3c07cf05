using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training;

/// <summary>A group's figure as a share of the others', of the model that is looked at and of what is in use.</summary>
public readonly record struct Verhouding(double Nieuw, double Huidig);

/// <param name="Klanten">How many different people of the group were in the pools.</param>
/// <param name="Zicht">Exposure: the mean 1/log2(rank+1) of an eligible kandidaat.</param>
/// <param name="Kans">Equal opportunity: Recall@20 of those who were invited or placed; null below <see cref="Poort.Genoeg"/> of them on either side.</param>
public sealed record Groepscijfer(string Naam, int Klanten, Verhouding? Zicht, Verhouding? Kans);

/// <summary>A model held against what is in use, on vacatures that the model has not seen. Differences: model minus in use.</summary>
/// <param name="HuidigeZagPeriode">What is in use learned from (part of) the period, and so has an unfair lead.</param>
public sealed record Modelvergelijking(
    string Model, string Huidig, DateOnly Vanaf, DateOnly Tot, bool HuidigeZagPeriode, int Vacatures, Interval Ndcg, Interval Recall, IReadOnlyList<Groepscijfer> Groepen)
{
    private const int Top = 20;

    /// <param name="lijsten">The vacatures to judge on; of each the whole pool is ranked by both.</param>
    /// <param name="groepen">The groups a klant belongs to on the day of a list.</param>
    public static Modelvergelijking Make(
        IRangschikmodel model, IRangschikmodel huidig, DateOnly vanaf, DateOnly tot, IEnumerable<Lijst> lijsten, Func<Lijst, int, IEnumerable<string>> groepen)
    {
        var (ndcg, recall, plekken) = (new List<(Guid, double, double)>(), new List<(Guid, double, double)>(), new List<Plek>());
        foreach (var lijst in lijsten)
        {
            var (nieuw, oud) = (Order(model, lijst), Order(huidig, lijst));
            var (a, b) = (Measure(nieuw, lijst), Measure(oud, lijst));
            if (a.Ndcg(10) is not { } ndcgNieuw) continue;
            var werkgever = lijst.Beoordeling.Vacature.WerkgeverId;
            ndcg.Add((werkgever, ndcgNieuw, b.Ndcg(10)!.Value));
            recall.Add((werkgever, a.Recall(Top)!.Value, b.Recall(Top)!.Value));
            var (rangNieuw, rangOud) = (Ranks(nieuw), Ranks(oud));
            for (var i = 0; i < rangNieuw.Length; i++) plekken.Add(new(lijst.Paren[i].Klant.Id, [.. groepen(lijst, i)], lijst.IsPositief(i), rangNieuw[i], rangOud[i]));
        }

        return new(
            model.Versie, huidig.Versie, vanaf, tot, huidig is Leermodel { Tot: var gezien } && gezien > vanaf, ndcg.Count,
            ndcg.Count == 0 ? new(0, 0, 0) : Bootstrap.Difference(ndcg), ndcg.Count == 0 ? new(0, 0, 0) : Bootstrap.Difference(recall), Groups(plekken));
    }

    private static List<Groepscijfer> Groups(List<Plek> plekken)
    {
        var namen = plekken.SelectMany(p => p.Groepen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. namen.Select(naam =>
        {
            var (erin, erbuiten) = (plekken.FindAll(p => p.Groepen.Contains(naam)), plekken.FindAll(p => !p.Groepen.Contains(naam)));
            var (goedErin, goedErbuiten) = (erin.FindAll(p => p.IsPositief), erbuiten.FindAll(p => p.IsPositief));
            var meetbaar = goedErin.Count >= Poort.Genoeg && goedErbuiten.Count >= Poort.Genoeg;
            return new Groepscijfer(
                naam, erin.Select(p => p.Klant).Distinct().Count(), Share(erin, erbuiten, rang => 1 / Math.Log2(rang + 1)),
                meetbaar ? Share(goedErin, goedErbuiten, rang => rang <= Top ? 1 : 0) : null);
        })];
    }

    private static Verhouding? Share(List<Plek> erin, List<Plek> erbuiten, Func<int, double> waarde)
    {
        if (erin.Count == 0 || erbuiten.Count == 0) return null;
        var (nieuw, oud) = (erbuiten.Average(p => waarde(p.Nieuw)), erbuiten.Average(p => waarde(p.Oud)));
        return nieuw == 0 || oud == 0 ? null : new(erin.Average(p => waarde(p.Nieuw)) / nieuw, erin.Average(p => waarde(p.Oud)) / oud);
    }

    /// <summary>The places of a pool, best first, ties by key as on screen.</summary>
    private static int[] Order(IRangschikmodel model, Lijst lijst)
    {
        var scores = new double[lijst.Paren.Count];
        model.Score(lijst.Rijen.AsSpan(0, lijst.Paren.Count * Kenmerkenset.Aantal), scores);
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => lijst.Paren[i].Klant.Sleutel, StringComparer.Ordinal)];
    }

    private static Maten Measure(int[] volgorde, Lijst lijst) =>
        Maten.ByKey(volgorde.Select((_, plek) => -(double)plek), volgorde.Select(i => lijst.IsPositief(i) ? 1f : 0f), volgorde);

    private static int[] Ranks(int[] volgorde)
    {
        var rangen = new int[volgorde.Length];
        for (var plek = 0; plek < volgorde.Length; plek++) rangen[volgorde[plek]] = plek + 1;
        return rangen;
    }

    private sealed record Plek(KlantId Klant, string[] Groepen, bool IsPositief, int Nieuw, int Oud);
}
