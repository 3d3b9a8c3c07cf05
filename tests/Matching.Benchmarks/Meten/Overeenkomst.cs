using System.Diagnostics;
using Matching.Benchmarks.Corpus;
using Matching.Benchmarks.Peers;

namespace Matching.Benchmarks.Meten;

/// <summary>Whether a peer answers what was asked, compared with the exact answer for the same vacatures. No time counts before this.</summary>
/// <param name="Doorgelaten">Everyone it answers passes the filters.</param>
/// <param name="Treffers">It finds as many as there are; null when it does not count.</param>
/// <param name="Zelfde">The share of the exact best that it answers too.</param>
/// <param name="Scoreverschil">The largest difference at any place as a share of the best score, where the formula is the same.</param>
/// <param name="Klopt">It answers what such a peer must; without this its times mean nothing.</param>
internal sealed record Overeenkomst(int Vacatures, bool Doorgelaten, bool? Treffers, double Zelfde, double? Scoreverschil, bool Klopt)
{
    private const double Marge = 1e-4;

    public static Overeenkomst Keur(Peer peer, ExacteGrens exact, Proefcorpus corpus, Bereik bereik, CancellationToken stop)
    {
        var (doorgelaten, treffers, zelfde, verschil) = (true, (bool?)null, 0.0, 0.0);
        var start = Stopwatch.GetTimestamp();
        var vacature = 0;
        for (; vacature < corpus.Vacatures.Count && (vacature < 10 || Stopwatch.GetElapsedTime(start) < Meetplan.LangsteRonde); vacature++)
        {
            stop.ThrowIfCancellationRequested();
            var juist = exact.Zoek(vacature, bereik, (int)(peer.Formule ?? Lengtemaat.Precies));
            if (peer.Tel(vacature, bereik) is { } geteld) treffers = treffers != false && geteld == juist.Treffers;
            var gelijk = 1.0;
            for (var manier = 0; manier < peer.Manieren.Count; manier++)
            {
                var antwoord = peer.Zoek(vacature, bereik, manier);
                doorgelaten &= antwoord.Nummers.All(n => corpus.Profiel(n).Past(corpus.Vacatures[vacature], bereik));
                gelijk = Math.Min(gelijk, juist.Nummers.Length == 0 ? 1 : (double)antwoord.Nummers.Intersect(juist.Nummers).Count() / juist.Nummers.Length);
                verschil = Math.Max(verschil, peer.Formule is null ? 0 : Verschil(antwoord.Scores, juist.Scores));
            }

            zelfde += gelijk;
        }

        var klopt = doorgelaten && treffers != false && verschil <= Marge;
        return new(vacature, doorgelaten, treffers, zelfde / vacature, peer.Formule is null ? null : verschil, klopt);
    }

    // At every place, as a share of the best: equal scores may stand in any order.
    private static double Verschil(float[] scores, float[] juist) => scores.Length != juist.Length
        ? double.PositiveInfinity
        : scores.Zip(juist, (s, j) => Math.Abs((s / scores[0]) - (j / juist[0]))).DefaultIfEmpty().Max();
}
