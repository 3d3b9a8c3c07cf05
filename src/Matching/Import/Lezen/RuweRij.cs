using System.Text.Json;

namespace Matching.Import.Lezen;

/// <summary>A value as it stood in the file: a cell of a CSV line or a property of a JSON line.</summary>
public readonly record struct RuweWaarde(string? Cel, JsonElement Element);

/// <summary>One row as it stood in the file, understood no further than its fields.</summary>
/// <param name="Regel">The line it begins on, from 1.</param>
/// <param name="Omvang">Its size in bytes.</param>
public sealed record RuweRij(int Regel, int Omvang, IReadOnlyDictionary<string, RuweWaarde> Velden)
{
    /// <summary>What a row that could not be read should have been; null when it was read.</summary>
    public string? Verwacht { get; private init; }

    public static RuweRij Broken(int regel, string verwacht) => new(regel, 0, new Dictionary<string, RuweWaarde>(StringComparer.Ordinal)) { Verwacht = verwacht };
}
