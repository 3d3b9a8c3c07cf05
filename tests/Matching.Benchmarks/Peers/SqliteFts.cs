using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Matching.Benchmarks.Corpus;
using Microsoft.Data.Sqlite;

namespace Matching.Benchmarks.Peers;

/// <summary>
/// SQLite FTS5 with bm25: contentless, one segment, numbered in the common order so that a regio is a range of rowids. Places are kept: without
/// them (detail=column) a contentless table scores everything 0.
/// </summary>
internal sealed class SqliteFts : Peer
{
    private readonly ConcurrentBag<SqliteConnection> verbindingen = [];
    private readonly int[] regios = new int[Proefcorpus.Regios + 1];
    private Proefcorpus corpus = null!;
    private string pad = "";

    public override string Naam => "SQLite FTS5";

    public override string Versie => new SqliteConnection().ServerVersion;

    public override string Verschil => "no double weight, one length for competenties and words";

    public override Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop)
    {
        (this.corpus, pad) = (corpus, Path.Combine(map, "fts.db"));
        using var verbinding = Open();
        Doe(verbinding, "CREATE VIRTUAL TABLE tekst USING fts5(competentie, woord, content='', tokenize=\"unicode61 remove_diacritics 0\")");
        Doe(verbinding, "CREATE TABLE profiel (id INTEGER PRIMARY KEY, nummer INT, masker INT)");
        var start = Stopwatch.GetTimestamp();
        using (var alles = verbinding.BeginTransaction())
        {
            Vul(verbinding, stop);
            alles.Commit();
        }

        Doe(verbinding, "INSERT INTO tekst(tekst) VALUES ('optimize')");
        Doe(verbinding, "ANALYZE");
        Doe(verbinding, "PRAGMA wal_checkpoint(TRUNCATE)");
        return new(Stopwatch.GetElapsedTime(start), Bytes(map));
    }

    public override Antwoord Zoek(int vacature, Bereik bereik, int manier)
    {
        var verbinding = verbindingen.TryTake(out var vrij) ? vrij : Open();
        var start = Stopwatch.GetTimestamp();
        var vraag = corpus.Vacatures[vacature];
        var (nummers, scores) = (new List<int>(), new List<float>());
        var gewicht = corpus.Telling.Woordgewicht(vraag).ToString("R", CultureInfo.InvariantCulture);
        using (var zoek = Opdracht(verbinding, vraag, bereik, $"nummer, bm25(tekst, 1.0, {gewicht}) AS score", "ORDER BY score LIMIT 300"))
        using (var rijen = zoek.ExecuteReader())
        {
            while (rijen.Read())
            {
                nummers.Add(rijen.GetInt32(0));
                scores.Add(-rijen.GetFloat(1));
            }
        }

        var micros = Micros(start);
        verbindingen.Add(verbinding);
        return new([.. nummers], [.. scores], Treffers: null, micros);
    }

    public override int? Tel(int vacature, Bereik bereik)
    {
        using var verbinding = Open();
        using var tel = Opdracht(verbinding, corpus.Vacatures[vacature], bereik, "count(*)", "");
        return Convert.ToInt32(tel.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public override void Dispose()
    {
        foreach (var verbinding in verbindingen) verbinding.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private void Vul(SqliteConnection verbinding, CancellationToken stop)
    {
        using var tekst = Invoer(verbinding, "INSERT INTO tekst(rowid, competentie, woord) VALUES ($1, $2, $3)");
        using var filter = Invoer(verbinding, "INSERT INTO profiel VALUES ($1, $2, $3)");
        var id = 0;
        foreach (var profiel in corpus.Geordend())
        {
            stop.ThrowIfCancellationRequested();
            regios[profiel.Regio + 1] = ++id;
            Doe(tekst, id, Corpusbestanden.Codes(profiel.Competenties), InHetProduct.Tekst(profiel.Woorden));
            Doe(filter, id, profiel.Nummer, Filtermasker.Heeft(profiel));
        }
    }

    private SqliteCommand Opdracht(SqliteConnection verbinding, Proefvacature vraag, Bereik bereik, string kies, string staart)
    {
        var bereikregel = bereik == Bereik.Smal ? "AND tekst.rowid BETWEEN $van AND $tot" : "";
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"SELECT {kies} FROM tekst JOIN profiel ON id = tekst.rowid WHERE tekst MATCH $vraag AND masker & $masker = $masker {bereikregel} {staart}";
        opdracht.Parameters.AddWithValue("$vraag", $"{Corpusbestanden.Codes(vraag.Competenties)} {InHetProduct.Tekst(vraag.Woorden)}".Replace(" ", " OR ", StringComparison.Ordinal));
        opdracht.Parameters.AddWithValue("$masker", (long)Filtermasker.Vraagt(vraag, bereik));
        if (bereik == Bereik.Smal)
        {
            opdracht.Parameters.AddWithValue("$van", regios[vraag.Regio] + 1);
            opdracht.Parameters.AddWithValue("$tot", regios[vraag.Regio + 1]);
        }

        return opdracht;
    }

    private SqliteConnection Open()
    {
        var verbinding = new SqliteConnection($"Data Source={pad};Pooling=False");
        verbinding.Open();
        Doe(verbinding, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -200000; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY");
        return verbinding;
    }

    private static SqliteCommand Invoer(SqliteConnection verbinding, string sql)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        foreach (var naam in (string[])["$1", "$2", "$3"]) opdracht.Parameters.Add(new SqliteParameter { ParameterName = naam });
        return opdracht;
    }

    private static void Doe(SqliteCommand opdracht, params ReadOnlySpan<object> waarden)
    {
        for (var i = 0; i < waarden.Length; i++) opdracht.Parameters[i].Value = waarden[i];
        opdracht.ExecuteNonQuery();
    }

    private static void Doe(SqliteConnection verbinding, string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
