using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Matching.Benchmarks.Corpus;
using Npgsql;

namespace Matching.Benchmarks.Peers;

/// <summary>PostgreSQL full text with a GIN index, on a server of its own over a Unix socket: prepared, warm, one process a query.</summary>
internal sealed class Postgres : Peer
{
    private const string Instellingen =
        """
        listen_addresses = ''
        shared_buffers = 1GB
        work_mem = 256MB
        maintenance_work_mem = 1GB
        effective_cache_size = 4GB
        max_wal_size = 8GB
        jit = off
        max_parallel_workers_per_gather = 0
        random_page_cost = 1.1
        plan_cache_mode = force_custom_plan
        fsync = off

        """;

    private readonly ConcurrentBag<NpgsqlConnection> verbindingen = [];
    private Proefcorpus corpus = null!;
    private PostgresServer? server;
    private CancellationTokenRegistration einde;

    public override string Naam => "PostgreSQL full text";

    public override string Versie => server?.Versie ?? "";

    public override string Verschil => "ts_rank: no rarity, no weight by term";

    public override string? Ontbreekt => PostgresServer.Programmas is null ? "no postgresql" : null;

    public override Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop)
    {
        this.corpus = corpus;
        server = PostgresServer.Start(map, Instellingen);
        einde = stop.Register(server.Dispose);
        using var verbinding = server.Open();
        Doe(verbinding, "CREATE TABLE profiel (nummer int, regio smallint, categorie smallint, actief bool, onregelmatig bool, uren smallint, rijbewijzen int, tekst tsvector)");
        var start = Stopwatch.GetTimestamp();
        using (var copy = verbinding.BeginTextImport("COPY profiel FROM STDIN"))
        {
            foreach (var profiel in corpus.Geordend())
            {
                stop.ThrowIfCancellationRequested();
                copy.WriteLine(Regel(profiel));
            }
        }

        Doe(verbinding, "CREATE INDEX ON profiel USING gin (tekst)");
        stop.ThrowIfCancellationRequested();
        Doe(verbinding, "CREATE INDEX ON profiel (regio, categorie)");
        Doe(verbinding, "VACUUM (ANALYZE) profiel");
        var duur = Stopwatch.GetElapsedTime(start);
        using var maat = new NpgsqlCommand("SELECT pg_total_relation_size('profiel')", verbinding);
        return new(duur, (long)maat.ExecuteScalar()!);
    }

    public override Antwoord Zoek(int vacature, Bereik bereik, int manier)
    {
        var verbinding = verbindingen.TryTake(out var vrij) ? vrij : server!.Open();
        var start = Stopwatch.GetTimestamp();
        var vraag = corpus.Vacatures[vacature];
        var (nummers, scores) = (new List<int>(), new List<float>());
        using (var zoek = Opdracht(verbinding, vraag, bereik, "SELECT nummer, ts_rank(tekst, vraag) AS score", "ORDER BY score DESC, nummer LIMIT 300"))
        using (var rijen = zoek.ExecuteReader())
        {
            while (rijen.Read())
            {
                nummers.Add(rijen.GetInt32(0));
                scores.Add(rijen.GetFloat(1));
            }
        }

        var micros = Micros(start);
        verbindingen.Add(verbinding);
        return new([.. nummers], [.. scores], Treffers: null, micros);
    }

    public override int? Tel(int vacature, Bereik bereik)
    {
        using var verbinding = server!.Open();
        using var tel = Opdracht(verbinding, corpus.Vacatures[vacature], bereik, "SELECT count(*)::int", "");
        return (int)tel.ExecuteScalar()!;
    }

    public override void Dispose()
    {
        einde.Dispose();
        foreach (var verbinding in verbindingen) verbinding.Dispose();
        server?.Dispose();
    }

    private static NpgsqlCommand Opdracht(NpgsqlConnection verbinding, Proefvacature vraag, Bereik bereik, string kies, string staart)
    {
        var waar = bereik == Bereik.Smal ? "AND regio = $4 AND onregelmatig" : "";
        var opdracht = new NpgsqlCommand(
            $"{kies} FROM profiel, CAST($1 AS tsquery) AS vraag WHERE tekst @@ vraag AND actief AND uren >= $2 AND rijbewijzen & $3 = $3 {waar} {staart}", verbinding);
        var termen = vraag.Competenties.Select(c => string.Create(CultureInfo.InvariantCulture, $"c{c}")).Concat(vraag.Woorden.Select(Woordenlijst.Woord));
        opdracht.Parameters.Add(new NpgsqlParameter<string> { TypedValue = string.Join(" | ", termen) });
        opdracht.Parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)vraag.UrenMin });
        opdracht.Parameters.Add(new NpgsqlParameter<int> { TypedValue = vraag.Rijbewijzen });
        if (bereik == Bereik.Smal) opdracht.Parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)vraag.Regio });
        opdracht.Prepare();
        return opdracht;
    }

    // A tsvector as text: a word with the places where it stands, a competentie without.
    private static string Regel(Proefprofiel p)
    {
        var tekst = new StringBuilder(Corpusbestanden.Codes(p.Competenties));
        foreach (var woord in p.Woorden.Index().GroupBy(w => w.Item, w => w.Index + 1))
        {
            tekst.Append(' ').Append(Woordenlijst.Woord(woord.Key)).Append(':').AppendJoin(',', woord);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{p.Nummer}\t{p.Regio}\t{p.Categorie}\t{p.Actief}\t{p.Onregelmatig}\t{p.UrenMax}\t{p.Rijbewijzen}\t{tekst}");
    }

    private static void Doe(NpgsqlConnection verbinding, string sql)
    {
        using var opdracht = new NpgsqlCommand(sql, verbinding) { CommandTimeout = 0 };
        opdracht.ExecuteNonQuery();
    }
}
