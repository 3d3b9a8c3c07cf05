using System.Diagnostics;
using System.Globalization;
using Matching.Benchmarks.Corpus;
using Matching.Benchmarks.Peers;

namespace Matching.Benchmarks.Meten;

/// <summary>
/// The same klanten and the same vacatures for this product and its peers: built one after another, checked against the exact answer, warmed up,
/// and then asked in turn, round after round, so that what else the machine does falls on all of them.
/// </summary>
internal sealed class Vergelijking(Meetplan plan, TextWriter uit, CancellationToken stop)
{
    private static readonly Bereik[] Bereiken = [Bereik.Smal, Bereik.Breed];

    private readonly Stopwatch sinds = Stopwatch.StartNew();

    /// <summary>Answers whether every peer found what it should.</summary>
    public bool Draai()
    {
        if (plan.Installeer) Installatie.Installeer();
        var goed = plan.Aantallen.Select(Draai).ToList().TrueForAll(juist => juist);
        Meld("ranking");
        Rangtabel.Schrijf(plan.Rondes, uit, stop);
        return goed;
    }

    private bool Draai(int aantal)
    {
        var map = Directory.CreateTempSubdirectory("matching-peers-");
        // PostgreSQL runs as somebody else, and must get through.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(map.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var peers = new List<Peer>();
        try
        {
            return Meet(new Proefcorpus(aantal, plan.Vacatures), map, peers);
        }
        finally
        {
            peers.ForEach(p => p.Dispose());
            map.Delete(recursive: true);
        }
    }

    private bool Meet(Proefcorpus corpus, DirectoryInfo map, List<Peer> peers)
    {
        var deelnemers = Bouw(corpus, map, peers).ToList();
        var exact = deelnemers.Select(d => d.Peer).OfType<ExacteGrens>().Single();
        var tabel = new Vergelijkingstabel(corpus, plan, uit);
        tabel.SchrijfBouw(deelnemers, peers.Where(p => p.Ontbreekt is not null));

        var keuring = deelnemers.SelectMany(_ => Bereiken, (deelnemer, bereik) =>
        {
            Meld($"checking {deelnemer.Peer.Naam}, {bereik}");
            return (deelnemer, bereik, Uitslag: Overeenkomst.Keur(deelnemer.Peer, exact, corpus, bereik, stop));
        }).ToList();
        tabel.SchrijfKeuring(keuring);

        foreach (var deelnemer in deelnemers)
        {
            Meld($"warming up {deelnemer.Peer.Naam}");
            foreach (var bereik in Bereiken) deelnemer.WarmOp(corpus.Vacatures.Count, bereik, stop);
        }

        var last = Last();
        for (var ronde = 0; ronde < plan.Rondes; ronde++)
        {
            Meld($"round {ronde + 1} of {plan.Rondes}, load {Last()}");
            // Another one goes first each time.
            foreach (var deelnemer in deelnemers.Skip(ronde % deelnemers.Count).Concat(deelnemers.Take(ronde % deelnemers.Count)))
            {
                foreach (var bereik in Bereiken) deelnemer.Ronde(bereik, stop);
            }
        }

        foreach (var deelnemer in deelnemers)
        {
            Meld($"throughput of {deelnemer.Peer.Naam}");
            foreach (var bereik in Bereiken) deelnemer.Doorvoer(bereik);
        }

        foreach (var bereik in Bereiken) tabel.SchrijfTijden(deelnemers, bereik, last, Last());
        return keuring.TrueForAll(k => k.Uitslag.Klopt);
    }

    private IEnumerable<Deelnemer> Bouw(Proefcorpus corpus, DirectoryInfo map, List<Peer> peers)
    {
        Meld($"making {corpus.Aantal} profiles");
        _ = (corpus.Telling, corpus.Volgorde, corpus.Vacatures);
        Peer[] alle = [new Product(), new ExacteGrens(), new LuceneNet(), new JavaLucene(), new Xapian(), new Postgres(), new SqliteFts()];
        foreach (var peer in alle.Where(p => p is ExacteGrens || !plan.Zonder.Any(z => p.Naam.Contains(z, StringComparison.OrdinalIgnoreCase))))
        {
            stop.ThrowIfCancellationRequested();
            peers.Add(peer);
            if (peer.Ontbreekt is not null) continue;
            Meld($"building {peer.Naam}");
            yield return new(peer, peer.Bouw(corpus, map.CreateSubdirectory(peer.GetType().Name).FullName, stop));
        }
    }

    /// <summary>Load of the machine over the last minute; above the number of cores the times say little.</summary>
    public static string Last() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private void Meld(string tekst) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sinds.Elapsed:hh\\:mm\\:ss} {tekst}"));
}
