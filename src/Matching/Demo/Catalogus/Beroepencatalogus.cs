using System.Collections.Frozen;

namespace Matching.Demo.Catalogus;

/// <summary>The beroepen of the demo, a file per group of sectors. ISCO-08 codes as ESCO gives them for the nearest beroep.</summary>
public static partial class Beroepencatalogus
{
    public static IReadOnlyList<Beroep> Alle { get; } =
        [.. Logistiek, .. Schoonmaak, .. Zorg, .. Horeca, .. Handel, .. Kantoor, .. Toezicht, .. Groen, .. Bouw, .. Techniek, .. Ambacht];

    public static IReadOnlyDictionary<string, Beroep> OpNaam { get; } = Alle.ToFrozenDictionary(b => b.Naam, StringComparer.Ordinal);

    /// <summary>Dutch name by code, of every trade competentie and every gedragscompetentie.</summary>
    public static IReadOnlyDictionary<string, string> Competentienamen { get; } = Alle
        .SelectMany(b => b.Vak.Zip(b.Vaknamen))
        .Concat(Alle.Where(b => b.Certificaat is not null).Select(b => (Competentie.CodeOf(b.Certificaat!), b.Certificaat!)))
        .Concat(Competentie.Gedrag.Select(g => (g.Key, g.Value)))
        .DistinctBy(p => p.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
}
