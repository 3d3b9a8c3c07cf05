using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Training.Oordelen;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>One way of ranking, judged: means over vacatures that have a positive.</summary>
public sealed record Methode(string Naam, double Ndcg10, double Recall20, double Mrr);

/// <summary>How far one way of ranking is from another, with the 95% interval of a bootstrap over werkgevers.</summary>
public sealed record Verschil(string Van, string Met, double Ndcg10, double[] Ci95);

/// <summary>Someone who was invited or placed all the same, and what the filters had against it that day.</summary>
public sealed record Gemiste(string Vacature, string Klant, IReadOnlyList<Uitsluitreden> Filters);

/// <summary>
/// What <c>evaluate</c> finds (contract). <c>Kandidaten</c>: positives that were looked for; <c>Gemist</c>: those the filters had removed. The
/// recall of stage 1 is over the others.
/// </summary>
public sealed record Evaluatieverslag(
    int Vacatures, int Kandidaten, IReadOnlyList<Gemiste> Gemist, double PoolRecall50, double PoolRecall300, IReadOnlyList<Methode> Methoden, IReadOnlyList<Verschil> Verschil,
    IReadOnlyList<Kwartaal> Perioden, int EersteDiagnoseGebruikt);

/// <summary>A period that was held out: what was learned before it, and how the model and the hand weights did in it (A21).</summary>
public sealed record Kwartaal(DateOnly Van, DateOnly Tot, int Geleerd, int Vacatures, double Handgewogen, double Model);

/// <summary>
/// Judges ways of ranking on a past they have not seen: per quarter a fresh model from what was known before it, the whole eligible pool of every
/// vacature opened in it ranked by each method (matching.md 5). Positive is placed or invited; vacatures without one say nothing and are left out.
/// </summary>
public sealed class Evaluatie(Historie historie, IReadOnlyList<Lijst> lijsten)
{
    private const string Willekeurig = "willekeurig";
    private const string Bm25 = "bm25";
    private const string Handgewogen = "handgewogen";
    private const string Model = "model";

    private static readonly string[] Namen = [Willekeurig, Bm25, Handgewogen, Model];

    /// <param name="stored">A model to judge instead of fresh ones.</param>
    public Result<Evaluatieverslag> Run(DateOnly vanaf, IRangschikmodel? stored, IProgress<string>? voortgang, CancellationToken stop)
    {
        var oordelen = new List<Oordeel>();
        var perioden = new List<Kwartaal>();
        var einde = lijsten.Max(l => (DateOnly?)l.Beoordeling.Op)?.AddDays(1) ?? vanaf;
        for (var van = vanaf; van < einde; van = van.AddMonths(3))
        {
            var tot = van.AddMonths(3);
            var test = Held(van, tot).ToList();
            if (test.Count == 0) continue;
            voortgang?.Report($"Periode vanaf {van:yyyy-MM-dd}: {test.Count} vacatures");

            var geleerd = 0;
            var model = stored;
            if (model is null)
            {
                if (Oefenstof.Make(lijsten, van) is not { } set)
                {
                    return new Invalid($"Voor {van:yyyy-MM-dd} is nog geen plaatsing of gesprek bekend om van te leren. Kies een latere datum met --vanaf.");
                }

                var learned = Leerder.Learn(set, new LeerOpties(), cancellation: stop);
                if (learned.Fault is { } fault) return fault;
                (model, geleerd) = (new Leermodel(Model, learned.Value.Model), set.Groepen.Length);
            }

            var dezePeriode = test.Select(l => Judge(l, model)).ToList();
            oordelen.AddRange(dezePeriode);
            perioden.Add(new Kwartaal(van, tot, geleerd, dezePeriode.Count(o => o.Ndcg(Model) is not null), Mean(dezePeriode, Handgewogen), Mean(dezePeriode, Model)));
        }

        return oordelen.Count == 0
            ? new Invalid($"Na {vanaf:yyyy-MM-dd} is geen vacature met een plaatsing of gesprek. Kies een eerdere datum met --vanaf.")
            : Summarise(oordelen, perioden);
    }

    /// <summary>Two rankers on the vacatures opened in a period that neither should have learned from; whether they did is for the caller to look at.</summary>
    /// <param name="tot">The day after the last.</param>
    public Vergelijking Compare(IRangschikmodel nieuw, IRangschikmodel huidig, DateOnly vanaf, DateOnly tot) =>
        Vergelijking.Make([.. Held(vanaf, tot).Select(l => new Proef(l)).Where(p => p.HeeftPositief)], nieuw, huidig, historie.Groepen);

    private IEnumerable<Lijst> Held(DateOnly van, DateOnly tot) => lijsten.Where(l => l.Beoordeling.Op >= van && l.Beoordeling.Op < tot && !l.Beoordeling.IsPlaatsvervanger);

    private Evaluatieverslag Summarise(List<Oordeel> oordelen, List<Kwartaal> perioden)
    {
        var methoden = Namen.Select(naam => new Methode(
            naam,
            oordelen.Average(o => o.Maten[naam].Ndcg(10)) ?? 0,
            oordelen.Average(o => o.Maten[naam].Recall(20)) ?? 0,
            oordelen.Average(o => o.Maten[naam].ReciprocalRank()) ?? 0)).ToList();
        var verschillen = new[] { (Model, Handgewogen), (Model, Bm25), (Handgewogen, Bm25), (Bm25, Willekeurig) }
            .Select(paar => Compare(oordelen, paar.Item1, paar.Item2)).ToList();
        var (gevonden, gemist) = (oordelen.Sum(o => o.Gevonden), oordelen.SelectMany(o => o.Gemist).ToList());
        return new Evaluatieverslag(
            oordelen.Count(o => o.Ndcg(Model) is not null), gevonden + gemist.Count, gemist,
            Share(oordelen.Sum(o => o.Top50), gevonden), Share(oordelen.Sum(o => o.Top300), gevonden),
            methoden, verschillen, perioden, historie.EersteDiagnoseGebruikt);
    }

    private static Verschil Compare(List<Oordeel> oordelen, string van, string met)
    {
        var paren = oordelen.Where(o => o.Ndcg(van) is not null).Select(o => (o.Werkgever, o.Ndcg(van)!.Value, o.Ndcg(met)!.Value));
        var interval = Bootstrap.Difference(paren);
        return new Verschil(van, met, interval.Gemiddelde, [interval.Laag, interval.Hoog]);
    }

    private Oordeel Judge(Lijst lijst, IRangschikmodel model)
    {
        var aantal = lijst.Paren.Count;
        var labels = Enumerable.Range(0, aantal).Select(i => lijst.IsPositief(i) ? 1f : 0f).ToArray();
        var sleutels = lijst.Paren.Select(p => p.Klant.Sleutel).ToArray();
        var toeval = new Random(20260101);
        var scores = new Dictionary<string, double[]>(StringComparer.Ordinal)
        {
            [Willekeurig] = lijst.Paren.Select(_ => toeval.NextDouble()).ToArray(),
            [Bm25] = lijst.Paren.Select(p => (double)p.Tekst.Bm25).ToArray(),
            [Handgewogen] = Score(new Handweging(), lijst),
            [Model] = Score(model, lijst),
        };

        // Stage 1 on its own: what a cut of the pool by text alone would keep.
        var opTekst = Enumerable.Range(0, aantal).OrderByDescending(i => double.IsNaN(lijst.Paren[i].Tekst.Samen) ? -1 : lijst.Paren[i].Tekst.Samen).ToList();
        var inPool = lijst.Paren.Select(p => p.Klant.Id).ToHashSet();
        return new Oordeel(
            lijst.Beoordeling.Vacature.WerkgeverId,
            scores.ToDictionary(s => s.Key, s => Training.Maten.ByKey(s.Value, labels, sleutels), StringComparer.Ordinal),
            Gevonden: labels.Count(l => l > 0),
            [.. lijst.Beoordeling.Aflopen.Where(a => a.IsPositief && !inPool.Contains(a.Klant))
                .Select(a => new Gemiste(lijst.Beoordeling.Vacature.Sleutel, historie.Sleutel(a.Klant), historie.Redenen(a.Klant, lijst.Beoordeling)))],
            Top50: opTekst.Take(50).Count(i => labels[i] > 0),
            Top300: aantal <= Vinden.HelePool ? labels.Count(l => l > 0) : opTekst.Take(300).Count(i => labels[i] > 0));
    }

    private static double[] Score(IRangschikmodel model, Lijst lijst)
    {
        var scores = new double[lijst.Paren.Count];
        model.Score(lijst.Rijen.AsSpan(0, lijst.Paren.Count * Kenmerkenset.Aantal), scores);
        return scores;
    }

    private static double Mean(List<Oordeel> oordelen, string methode) => oordelen.Average(o => o.Ndcg(methode)) ?? 0;

    private static double Share(int deel, int geheel) => geheel == 0 ? 0 : (double)deel / geheel;

    private sealed record Oordeel(Guid Werkgever, Dictionary<string, Maten> Maten, int Gevonden, IReadOnlyList<Gemiste> Gemist, int Top50, int Top300)
    {
        public double? Ndcg(string methode) => Maten[methode].Ndcg(10);
    }
}
