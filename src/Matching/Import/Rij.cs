namespace Matching.Import;

/// <summary>A row without faults.</summary>
/// <param name="Sleutel">The key, or its parts with <c>|</c> between.</param>
/// <param name="Waarden">The value of every column of the file, keys included; null is unknown.</param>
/// <param name="Velden">The known fields that are no key, as canonical text.</param>
public sealed record Rij<T>(string Sleutel, IReadOnlyDictionary<Kolom<T>, object?> Waarden, SortedDictionary<string, string> Velden)
{
    /// <summary>The value of a required column.</summary>
    public TWaarde Get<TWaarde>(Kolom<T, TWaarde> kolom) => (TWaarde)Waarden[kolom]!;
}

/// <summary>A row that brought something new, and what became of it.</summary>
/// <param name="Gewijzigd">The names of the fields whose delivered value changed.</param>
public sealed record Verwerkt<T>(T Entity, bool IsNieuw, IReadOnlySet<string> Gewijzigd);
