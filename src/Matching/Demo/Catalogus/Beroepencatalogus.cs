using System.Collections.Frozen;

namespace Matching.Demo.Catalogus;

/// <summary>The beroepen of the demo, a file per group of sectors. ISCO-08 groups come from the taxonomy.</summary>
public static partial class Beroepencatalogus
{
    public static IReadOnlyList<Beroep> Alle { get; } =
        [.. Logistiek, .. Schoonmaak, .. Zorg, .. Horeca, .. Handel, .. Kantoor, .. Toezicht, .. Groen, .. Bouw, .. Techniek, .. Ambacht];

    public static IReadOnlyDictionary<string, Beroep> OpNaam { get; } = Alle.ToFrozenDictionary(b => b.Naam, StringComparer.Ordinal);
}
