using Matching.Kern;

namespace Matching.Import.Lezen;

/// <summary>CSV with a header line, in any order of columns. The separator is whichever makes the header name more of the known columns.</summary>
public sealed class CsvRijlezer : Rijlezer
{
    private static readonly byte[] Separators = ";,"u8.ToArray();

    private readonly Bytevenster venster;
    private readonly byte separator;
    private readonly string[] kop;

    private CsvRijlezer(Bytevenster venster, byte separator, string[] kop)
    {
        this.venster = venster;
        this.separator = separator;
        this.kop = kop;
    }

    public static Result<Rijlezer> Open(Bytevenster venster, IReadOnlyCollection<string> kolommen, IReadOnlyCollection<string> verplicht)
    {
        var (separator, kop, lengte) = Separators.Select(s => Kop(venster, s)).MaxBy(k => k.Kop.Count(kolommen.Contains));
        var ontbreekt = verplicht.Except(kop, StringComparer.Ordinal).ToList();
        if (ontbreekt.Count > 0)
        {
            return new Invalid(ontbreekt.Count == 1
                ? $"De kolom {ontbreekt[0]} ontbreekt in de eerste regel."
                : $"De kolommen {string.Join(", ", ontbreekt)} ontbreken in de eerste regel.");
        }

        if (kop.Where(kolommen.Contains).CountBy(naam => naam, StringComparer.Ordinal).FirstOrDefault(n => n.Value > 1) is { Key: { } dubbel })
        {
            return new Invalid($"De kolom {dubbel} staat meer dan één keer in de eerste regel.");
        }

        venster.Take(lengte);
        return new CsvRijlezer(venster, separator, kop);
    }

    public override IEnumerable<RuweRij> Read()
    {
        while (!venster.Rest.IsEmpty)
        {
            if (ReadOne() is { } rij) yield return rij;
        }
    }

    private static (byte Separator, string[] Kop, int Lengte) Kop(Bytevenster venster, byte separator)
    {
        var cellen = new List<string>();
        var isGelezen = CsvRegel.TryRead(InSight(venster), separator, cellen, out var lengte);
        return (separator, isGelezen ? [.. cellen.Select(c => c.Trim())] : [], lengte);
    }

    // One byte more than a row may have, so that too large is seen without looking further.
    private static ReadOnlySpan<byte> InSight(Bytevenster venster)
    {
        var rest = venster.Rest;
        return rest[..Math.Min(rest.Length, Bytevenster.MaxRij + 1)];
    }

    private RuweRij? ReadOne()
    {
        var cellen = new List<string>(kop.Length);
        var regel = venster.Regel;
        var zicht = InSight(venster);
        if (!CsvRegel.TryRead(zicht, separator, cellen, out var lengte) || lengte > Bytevenster.MaxRij)
        {
            var isTooLarge = zicht.Length > Bytevenster.MaxRij && !zicht.Contains((byte)'\n');
            venster.SkipLine();
            return RuweRij.Broken(regel, isTooLarge ? TooLarge : "aanhalingstekens die om een hele cel staan en gesloten worden");
        }

        venster.Take(lengte);
        if (cellen is [var enige] && string.IsNullOrWhiteSpace(enige)) return null;
        if (cellen.Count != kop.Length) return RuweRij.Broken(regel, $"{kop.Length} kolommen zoals in de eerste regel (het zijn er {cellen.Count})");
        var velden = new Dictionary<string, RuweWaarde>(kop.Length, StringComparer.Ordinal);
        for (var i = 0; i < kop.Length; i++) velden[kop[i]] = new(cellen[i], default);
        return new(regel, lengte, velden);
    }
}
