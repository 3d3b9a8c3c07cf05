using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training;

/// <summary>
/// From score to chance of a gesprek or plaatsing, out of time: each of the last quarters is scored by a model that learned only what was known before
/// it. Platt's line with two numbers, because isotonic steps ask some thousand positives before they stop following chance (matching.md 3.8), and a gemeente has
/// tens or hundreds.
/// </summary>
public static class Bandijking
{
    /// <summary>Below this many positives the two numbers say little, and the fixed thresholds stay.</summary>
    public const int Genoeg = 30;

    private const int Kwartalen = 4;

    /// <param name="leer">A ranker from what was known before a day; null when nothing was.</param>
    /// <returns>Null where there is too little to go by.</returns>
    public static Banden? Calibrate(IReadOnlyCollection<Lijst> lijsten, DateOnly tot, Func<DateOnly, IRangschikmodel?> leer)
    {
        var paren = new List<(double Score, bool Positief)>();
        // Where the history ends before the day, its last quarters are the ones to go by.
        var laatste = lijsten.Where(l => l.Beoordeling.Op < tot).Max(l => (DateOnly?)l.Beoordeling.Op)?.AddDays(1) ?? tot;
        for (var kwartaal = Kwartalen; kwartaal >= 1; kwartaal--)
        {
            var (van, einde) = (laatste.AddMonths(-3 * kwartaal), laatste.AddMonths(-3 * (kwartaal - 1)));
            var nieuw = lijsten.Where(l => l.Beoordeling.Op >= van && l.Beoordeling.Op < einde && !l.Beoordeling.IsPlaatsvervanger).ToList();
            if (nieuw.Count > 0 && leer(van) is { } model) paren.AddRange(nieuw.SelectMany(l => Score(l, model, tot)));
        }

        return Fit(paren);
    }

    /// <inheritdoc cref="Calibrate"/>
    public static Banden? Fit(IReadOnlyList<(double Score, bool Positief)> paren)
    {
        var positieven = paren.Count(p => p.Positief);
        if (positieven < Genoeg || positieven == paren.Count || Platt(paren, positieven) is not var (helling, snijpunt) || helling <= 0) return null;
        var gewoon = (double)positieven / paren.Count;
        var banden = new Banden(positieven, paren.Count, helling, snijpunt, Grens(Banden.GoedMaal), Grens(Banden.SterkMaal), []);
        return banden with
        {
            Cijfers = [.. paren.GroupBy(p => banden.Van(p.Score)).OrderBy(g => g.Key)
                .Select(g => new Bandcijfer(g.Key, g.Count(), Math.Round(g.Sum(p => Kans(helling, snijpunt, p.Score)), 1), g.Count(p => p.Positief)))],
        };

        // Where so many times the ordinary chance is no chance at all, half way to certain is asked instead.
        double Grens(double maal)
        {
            var kans = Math.Min(maal * gewoon, (1 + gewoon) / 2);
            return (Math.Log(kans / (1 - kans)) - snijpunt) / helling;
        }
    }

    /// <summary>Newton's method on the log loss, with Platt's targets: a little short of 0 and 1, so that few positives do not make it certain.</summary>
    private static (double Helling, double Snijpunt)? Platt(IReadOnlyList<(double Score, bool Positief)> paren, int positieven)
    {
        var (ja, nee) = ((positieven + 1.0) / (positieven + 2), 1.0 / (paren.Count - positieven + 2));
        var midden = paren.Average(p => p.Score);
        var (a, b) = (0.0, Math.Log((positieven + 1.0) / (paren.Count - positieven + 1)));
        var verlies = Verlies(a, b);
        for (var stap = 0; stap < 100; stap++)
        {
            var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-9, 0.0, 1e-9);
            foreach (var (score, positief) in paren)
            {
                var (x, p) = (score - midden, Kans(a, b, score - midden));
                var (fout, gewicht) = (p - (positief ? ja : nee), p * (1 - p));
                (ga, gb, haa, hab, hbb) = (ga + (fout * x), gb + fout, haa + (gewicht * x * x), hab + (gewicht * x), hbb + gewicht);
            }

            var noemer = (haa * hbb) - (hab * hab);
            var (da, db) = (((hbb * ga) - (hab * gb)) / noemer, ((haa * gb) - (hab * ga)) / noemer);
            var beter = false;
            for (var deel = 1.0; deel > 1e-6 && !beter; deel /= 2)
            {
                var nieuw = Verlies(a - (deel * da), b - (deel * db));
                if (!(nieuw < verlies)) continue;
                (a, b, beter) = (a - (deel * da), b - (deel * db), verlies - nieuw > 1e-9);
                verlies = nieuw;
            }

            if (!beter) break;
        }

        return double.IsFinite(a) && double.IsFinite(b) ? (a, b - (a * midden)) : null;

        double Verlies(double helling, double snijpunt)
        {
            var som = 0.0;
            foreach (var (score, positief) in paren)
            {
                var (z, doel) = ((helling * (score - midden)) + snijpunt, positief ? ja : nee);
                som += Math.Max(z, 0) - (doel * z) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
            }

            return som;
        }
    }

    private static double Kans(double helling, double snijpunt, double score) => 1 / (1 + Math.Exp(-((helling * score) + snijpunt)));

    private static IEnumerable<(double Score, bool Positief)> Score(Lijst lijst, IRangschikmodel model, DateOnly tot)
    {
        var gekozen = lijst.Beoordeling.Aflopen.Where(a => a.VoorDag(tot) >= Graad.Uitgenodigd).Select(a => a.Klant).ToHashSet();
        var scores = new double[lijst.Paren.Count];
        model.Score(lijst.Rijen.AsSpan(0, scores.Length * Kenmerkenset.Aantal), scores);
        return scores.Select((score, i) => (score, gekozen.Contains(lijst.Paren[i].Klant.Id)));
    }
}
