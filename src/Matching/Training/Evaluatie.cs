using Matching.Kern;
using Matching.Rangschikking;
using Matching.Training.Oordelen;

namespace Matching.Training;

/// <summary>What is to be judged.</summary>
/// <param name="Vanaf">The first day held out.</param>
/// <param name="Opgeslagen">A model to judge instead of fresh ones.</param>
/// <param name="InGebruik">The ranker in use, for a row of its own where it has not seen the period.</param>
/// <param name="Verdiept">Also what takes longer: the learning curve, the frontier for thin profiles, the proxy audit.</param>
public sealed record Evaluatievraag(DateOnly Vanaf, IRangschikmodel? Opgeslagen = null, IRangschikmodel? InGebruik = null, bool Verdiept = false);

/// <summary>
/// Judges ways of ranking on a past they have not seen: per quarter a fresh model from what was known before it, the whole eligible pool of every
/// vacature opened in it ranked by each method (matching.md 5). Positive is placed or invited; vacatures without one say nothing and are left out.
/// </summary>
/// <param name="lijsten">To learn from.</param>
/// <param name="toetslijsten">To judge on; null is on the same ones, each before it is learned from.</param>
public sealed class Evaluatie(Historie historie, IReadOnlyList<Lijst> lijsten, IReadOnlyList<Lijst>? toetslijsten = null)
{
    private static readonly string[] Gewogen = [Rangmethoden.Handgewogen, Rangmethoden.Mengsel, Rangmethoden.Model, Rangmethoden.InGebruik];

    public Result<Evaluatieverslag> Run(Evaluatievraag vraag, IProgress<string>? voortgang, CancellationToken stop)
    {
        var (toeval, perioden) = (new Random(20260101), new List<Gemeten>());
        var gezien = vraag.InGebruik is Leermodel { Tot: var tot } && tot > vraag.Vanaf;
        foreach (var (van, einde, test) in Periods(vraag.Vanaf))
        {
            stop.ThrowIfCancellationRequested();
            voortgang?.Report($"Periode vanaf {van:yyyy-MM-dd}: {test.Count} vacatures");
            foreach (var proef in test)
            {
                Rangmethoden.RankUnlearned(proef, toeval);
                if (vraag.InGebruik is Leermodel && !gezien) proef.Rank(Rangmethoden.InGebruik, vraag.InGebruik);
                if (vraag.Opgeslagen is not null) proef.Rank(Rangmethoden.Model, vraag.Opgeslagen);
            }

            var ranked = vraag.Opgeslagen is { } stored ? stored.Regime : RankLearned(test, van, stop);
            if (ranked.Fault is { } fault) return fault;
            perioden.Add(new(van, einde, ranked.Value, test));
        }

        if (!perioden.SelectMany(p => p.Proeven).Any(p => p.HeeftPositief)) return new Invalid($"Na {vraag.Vanaf:yyyy-MM-dd} is geen vacature met een plaatsing of gesprek. Kies een eerdere datum met --vanaf.");
        var verslag = Summarise(perioden) with
        {
            Regime = perioden[^1].Regime,
            InGebruik = vraag.InGebruik is null ? null : new(vraag.InGebruik.Versie, Why(vraag.InGebruik, gezien)),
        };
        if (!vraag.Verdiept) return verslag;
        var verdiept = Deepen(perioden, voortgang, stop);
        return verdiept.Fault is { } failed ? failed : verslag with { Verdieping = verdiept.Value };
    }

    /// <summary>Two rankers on the vacatures opened in a period that neither should have learned from; whether they did is for the caller to look at.</summary>
    /// <param name="tot">The day after the last.</param>
    public Vergelijking Compare(IRangschikmodel nieuw, IRangschikmodel huidig, DateOnly vanaf, DateOnly tot) =>
        Vergelijking.Make([.. Held(vanaf, tot).Where(p => p.HeeftPositief)], nieuw, huidig, historie.Groepen);

    private IEnumerable<(DateOnly Van, DateOnly Tot, List<Proef> Test)> Periods(DateOnly vanaf)
    {
        var einde = (toetslijsten ?? lijsten).Max(l => (DateOnly?)l.Beoordeling.Op)?.AddDays(1) ?? vanaf;
        for (var van = vanaf; van < einde; van = van.AddMonths(3))
        {
            if (Held(van, van.AddMonths(3)).ToList() is { Count: > 0 } test) yield return (van, van.AddMonths(3), test);
        }
    }

    private IEnumerable<Proef> Held(DateOnly van, DateOnly tot) =>
        (toetslijsten ?? lijsten).Where(l => l.Beoordeling.Op >= van && l.Beoordeling.Op < tot && !l.Beoordeling.IsPlaatsvervanger).Select(l => new Proef(l));

    /// <returns>What would have been served.</returns>
    private Result<Regime> RankLearned(List<Proef> test, DateOnly van, CancellationToken stop)
    {
        var learned = Leerproef.Learn(lijsten, van, vrij: false, stop);
        if (learned.Fault is { } fault) return fault;
        if (learned.Value is not { } geleerd) return new Invalid($"Voor {van:yyyy-MM-dd} is nog geen plaatsing of gesprek bekend om van te leren. Kies een latere datum met --vanaf.");
        var free = Leerproef.Learn(lijsten, van, vrij: true, stop);
        if (free.Fault is { } failed) return failed;
        var chosen = Regimekeuze.Choose(lijsten, van, geleerd.Vacatures, stop);
        if (chosen.Fault is { } refused) return refused;
        var (model, mengsel) = (geleerd.Met(1), geleerd.Met(Regime.Mengen(geleerd.Vacatures)));
        foreach (var proef in test)
        {
            proef.Rank(Rangmethoden.LambdamartVrij, free.Value!.Score(proef.Lijst));
            proef.Rank(Rangmethoden.Mengsel, mengsel);
            proef.Rank(Rangmethoden.Model, model);
            proef.Rank(Rangmethoden.VolgensRegime, geleerd.Met(chosen.Value.Gewicht));
        }

        return chosen;
    }

    private Evaluatieverslag Summarise(List<Gemeten> perioden)
    {
        var alle = perioden.SelectMany(p => p.Proeven).ToList();
        var proeven = alle.FindAll(p => p.HeeftPositief);
        var namen = Rangmethoden.Alle.Where(proeven[0].Has).ToList();
        var (stap1, gemist) = (alle.ConvertAll(Stap1.Of), alle.SelectMany(Missed).ToList());
        var gevonden = stap1.Sum(s => s.Gevonden);
        return new Evaluatieverslag(
            proeven.Count, gevonden + gemist.Count, gemist, Share(stap1.Sum(s => s.Top50), gevonden), Share(stap1.Sum(s => s.Top300), gevonden),
            namen.ConvertAll(naam => Judge(naam, proeven.ConvertAll(p => p.Maten(naam)))), Verschillen.Alle(proeven, namen),
            perioden.ConvertAll(Quarter), historie.EersteDiagnoseGebruikt)
        {
            Spreiding = namen.ConvertAll(naam => Spreiding.Measure(alle, naam)),
            Billijkheid = [.. Gewogen.Where(namen.Contains).Select(naam => new Groepsverslag(naam, Oordelen.Billijkheid.Measure(alle, naam, historie.Groepen)))],
        };
    }

    private Result<Verdieping> Deepen(List<Gemeten> perioden, IProgress<string>? voortgang, CancellationToken stop)
    {
        var curve = Leercurve.Measure(lijsten, perioden.ConvertAll(p => new Leerperiode(p.Van, p.Proeven.FindAll(q => q.HeeftPositief))), voortgang, stop);
        if (curve.Fault is { } fault) return fault;
        voortgang?.Report("Weinig bekende profielen en verraderlijke kenmerken");
        var alle = perioden.SelectMany(p => p.Proeven).ToList();
        return new Verdieping(curve.Value, Afruil.Measure(alle.FindAll(p => p.HeeftPositief), Rangmethoden.Model), Proxytoets.Measure(alle, historie.Groepen));
    }

    private IEnumerable<Gemiste> Missed(Proef proef)
    {
        var (beoordeling, inPool) = (proef.Lijst.Beoordeling, proef.Lijst.Paren.Select(p => p.Klant.Id).ToHashSet());
        return beoordeling.Aflopen.Where(a => a.IsPositief && !inPool.Contains(a.Klant)).Select(a => new Gemiste(proef.Vacature, historie.Sleutel(a.Klant), historie.Redenen(a.Klant, beoordeling)));
    }

    private static Kwartaal Quarter(Gemeten periode)
    {
        var proeven = periode.Proeven.FindAll(p => p.HeeftPositief);
        return new(periode.Van, periode.Tot, periode.Regime, proeven.Count, Mean(Rangmethoden.Handgewogen) ?? 0, Mean(Rangmethoden.Mengsel), Mean(Rangmethoden.Model) ?? 0);

        double? Mean(string methode) => proeven.Where(p => p.Has(methode)).Select(p => (double?)p.Ndcg(methode)).Average();
    }

    private static Methode Judge(string naam, List<Maten> maten) =>
        new(naam, maten.Average(m => m.Ndcg(10)) ?? 0, maten.Average(m => m.Recall(20)) ?? 0, maten.Average(m => m.ReciprocalRank()) ?? 0);

    private static string? Why(IRangschikmodel inGebruik, bool gezien) =>
        inGebruik is not Leermodel ? "Dit is de rij 'handgewogen'." : gezien ? "Dit model leerde van deze periode en is er dus niet eerlijk op te meten." : null;

    private static double Share(int deel, int geheel) => geheel == 0 ? 0 : (double)deel / geheel;

    private sealed record Gemeten(DateOnly Van, DateOnly Tot, Regime Regime, List<Proef> Proeven);
}
