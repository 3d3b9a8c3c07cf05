using System.IO.Compression;
using Matching.Import.Lezen;
using Matching.Kern;

namespace Matching.Import.Begrippen;

/// <summary>
/// A published table, all or nothing: unlike a delivery of a gemeente nobody can mend one row of it, so the first row that cannot be read refuses
/// the file. Separated by commas, semicolons or tabs; <c>.gz</c> is unpacked.
/// </summary>
public sealed class Csvtabel
{
    private readonly List<Tabelrij> rijen = [];

    private Csvtabel(string[] kop) => Kop = kop.Select((naam, i) => (naam, i)).DistinctBy(k => k.naam, StringComparer.Ordinal).ToDictionary(k => k.naam, k => k.i, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Kop { get; }

    public IReadOnlyList<Tabelrij> Rijen => rijen;

    /// <param name="verplicht">Columns it must have; of those with a <c>/</c> either name will do.</param>
    /// <param name="isRagged">Whether its makers leave off empty cells at the end of a row.</param>
    public static Result<Csvtabel> Read(string pad, IReadOnlyList<string> verplicht, bool isRagged, CancellationToken stop)
    {
        try
        {
            using var stroom = Open(pad);
            if (Tekstkeuring.Refusal(stroom, stop) is { } reden) return new Invalid(reden);
            stroom.Position = 0;
            var venster = new Bytevenster(stroom);
            venster.SkipBom();
            return Read(venster, verplicht, isRagged, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new Invalid("Het bestand is niet te lezen. Kijk of het er nog staat, heel is, en of dit programma het mag lezen.");
        }
    }

    private static Stream Open(string pad)
    {
        var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (!pad.EndsWith(".gz", StringComparison.Ordinal)) return bestand;
        using var ingepakt = new GZipStream(bestand, CompressionMode.Decompress);
        var uitgepakt = new MemoryStream();
        ingepakt.CopyTo(uitgepakt);
        uitgepakt.Position = 0;
        return uitgepakt;
    }

    private static Result<Csvtabel> Read(Bytevenster venster, IReadOnlyList<string> verplicht, bool isRagged, CancellationToken stop)
    {
        var (separator, kop, lengte) = ",;\t"u8.ToArray().Select(s => Header(venster, s)).MaxBy(k => k.Kop.Length);
        if (verplicht.FirstOrDefault(kolom => !kolom.Split('/').Any(kop.Contains)) is { } ontbreekt)
            return new Invalid($"De kolom {ontbreekt.Replace("/", " of ", StringComparison.Ordinal)} ontbreekt in de eerste regel.");
        venster.Take(lengte);

        var tabel = new Csvtabel(kop);
        while (!venster.Rest.IsEmpty)
        {
            stop.ThrowIfCancellationRequested();
            var regel = venster.Regel;
            var cellen = new List<string>(kop.Length);
            if (!CsvRegel.TryRead(InSight(venster), separator, cellen, out lengte) || lengte > Bytevenster.MaxRij)
                return new Invalid($"Regel {regel} is niet te lezen: de aanhalingstekens om een cel kloppen niet, of de regel is groter dan 1 MiB.");
            venster.Take(lengte);
            if (cellen is [var enige] && string.IsNullOrWhiteSpace(enige)) continue;
            if (cellen.Count > kop.Length || (cellen.Count < kop.Length && !isRagged))
                return new Invalid($"Regel {regel} heeft {cellen.Count} kolommen; de eerste regel heeft er {kop.Length}.");
            tabel.rijen.Add(new Tabelrij(regel, tabel, cellen));
        }

        return tabel;
    }

    private static (byte Separator, string[] Kop, int Lengte) Header(Bytevenster venster, byte separator)
    {
        var cellen = new List<string>();
        return CsvRegel.TryRead(InSight(venster), separator, cellen, out var lengte) ? (separator, [.. cellen.Select(c => c.Trim())], lengte) : (separator, [], 0);
    }

    private static ReadOnlySpan<byte> InSight(Bytevenster venster) => venster.Rest[..Math.Min(venster.Rest.Length, Bytevenster.MaxRij + 1)];
}

/// <param name="Regel">The line it begins on, from 1.</param>
public sealed record Tabelrij(int Regel, Csvtabel Tabel, IReadOnlyList<string> Cellen)
{
    /// <summary>The cell, trimmed; empty when there is none. Of names with a <c>/</c> between them the first the table has.</summary>
    public string this[string kolom]
    {
        get
        {
            foreach (var naam in kolom.Split('/'))
            {
                if (Tabel.Kop.TryGetValue(naam, out var i)) return i < Cellen.Count ? Cellen[i].Trim() : "";
            }

            return "";
        }
    }

    /// <summary>A list in a cell: ESCO divides by a new line or a <c>|</c>.</summary>
    public string[] List(string kolom) => this[kolom].Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
