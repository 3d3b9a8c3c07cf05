using System.Globalization;
using Matching.Benchmarks.Corpus;
using Matching.Benchmarks.Peers;

namespace Matching.Benchmarks.Meten;

/// <summary>The figures of one run as Markdown. Microseconds unless a column says otherwise.</summary>
internal sealed class Vergelijkingstabel(Proefcorpus corpus, Meetplan plan, TextWriter uit)
{
    public void SchrijfBouw(IReadOnlyList<Deelnemer> deelnemers, IEnumerable<Peer> afwezig)
    {
        uit.WriteLine($"## {Getal(corpus.Aantal)} profiles, seed {corpus.Seed}");
        uit.WriteLine();
        Kop("engine", "version", "profiles/s indexed", "bytes a profile", "differs");
        foreach (var d in deelnemers)
        {
            Rij(d.Peer.Naam, d.Peer.Versie, Getal(corpus.Aantal / d.Bouw.Duur.TotalSeconds), Getal((double)d.Bouw.Bytes / corpus.Aantal), d.Peer.Verschil);
        }

        foreach (var peer in afwezig) Rij(peer.Naam, "**absent**", "", "", peer.Ontbreekt!);
        uit.WriteLine();
    }

    public void SchrijfKeuring(IEnumerable<(Deelnemer Deelnemer, Bereik Bereik, Overeenkomst Uitslag)> keuring)
    {
        Kop("checked against exact", "vacatures", "all pass the filters", "same number of hits", "same of the best 300", "largest score difference", "good");
        foreach (var (d, bereik, k) in keuring.Where(k => k.Deelnemer.Peer is not ExacteGrens))
        {
            Rij($"{d.Peer.Naam}, {Naam(bereik)}", Getal(k.Vacatures), JaNee(k.Doorgelaten), k.Treffers is { } t ? JaNee(t) : "not counted", k.Zelfde.ToString("P1", CultureInfo.InvariantCulture),
                k.Scoreverschil is { } s ? s.ToString("0.0e0", CultureInfo.InvariantCulture) : "other formula", JaNee(k.Klopt));
        }

        uit.WriteLine();
    }

    public void SchrijfTijden(IReadOnlyList<Deelnemer> deelnemers, Bereik bereik, string lastVoor, string lastNa)
    {
        var maat = deelnemers.FirstOrDefault(d => d.Peer is Product) ?? deelnemers.First(d => d.Peer is ExacteGrens);
        uit.WriteLine($"**{Naam(bereik)}**: best of {plan.Rondes} interleaved rounds for each vacature, us, wall; load {lastVoor} to {lastNa} on {Environment.ProcessorCount} cores");
        uit.WriteLine();
        Kop("engine", "vacatures", "p50", "p95", "p99", "raw p99", "rounds apart", "a second, 1 thread", "2 threads", $"p50 / {maat.Peer.Naam}, same vacatures");
        foreach (var d in deelnemers)
        {
            foreach (var (naam, manieren) in d.Peer.Rijen)
            {
                var beste = d.Beste(bereik, manieren);
                Rij(naam, Getal(beste.Aantal), Getal(beste.Deel(0.5)), Getal(beste.Deel(0.95)), Getal(beste.Deel(0.99)), Getal(d.Rauw(bereik, manieren).Deel(0.99)),
                    d.Spreiding(bereik, manieren).ToString("P0", CultureInfo.InvariantCulture),
                    Getal(d.PerSeconde(naam, bereik, 1)), Getal(d.PerSeconde(naam, bereik, 2)),
                    Ratio(d.Beste(bereik, manieren, maat.Vacatures(bereik)).Deel(0.5) / maat.Beste(bereik, [0], beste.Aantal).Deel(0.5)));
            }
        }

        uit.WriteLine();
        foreach (var d in deelnemers.Where(d => d.Peer.Manieren.Count > 1))
        {
            uit.WriteLine($"{d.Peer.Naam}, p50 by manner: {string.Join("; ", d.Peer.Manieren.Select((m, i) => $"{m} {Getal(d.Beste(bereik, [i]).Deel(0.5))}"))}.");
        }

        uit.WriteLine();
    }

    private void Kop(params string[] kolommen)
    {
        Rij(kolommen);
        Rij(Array.ConvertAll(kolommen, _ => "---"));
    }

    private void Rij(params string[] cellen) => uit.WriteLine($"| {string.Join(" | ", cellen)} |");

    private static string Naam(Bereik bereik) => bereik == Bereik.Smal ? "narrow" : "wide";

    private static string JaNee(bool ja) => ja ? "yes" : "**no**";

    private static string Ratio(double ratio) => ratio.ToString(ratio < 10 ? "0.00" : "#,0.0", CultureInfo.InvariantCulture);

    private static string Getal(double getal) => getal.ToString(getal < 100 ? "0.#" : "#,0", CultureInfo.InvariantCulture);
}
