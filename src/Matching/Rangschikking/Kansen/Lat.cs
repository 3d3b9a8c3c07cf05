namespace Matching.Rangschikking.Kansen;

/// <summary>What one must pass to be among the first ten of a vacature: the tenth of the others on its list.</summary>
public readonly record struct Lat(double Score, string Sleutel)
{
    public const int Plaatsen = 10;

    /// <param name="regels">The list as kept, best first, with at least one more than <see cref="Plaatsen"/> where there are as many.</param>
    /// <returns>Null: there is room for everybody.</returns>
    public static Lat? Van(IReadOnlyList<Shortlistregel> regels, string klant) =>
        regels.Where(r => r.Klant != klant).Skip(Plaatsen - 1).FirstOrDefault() is { } tiende ? new(tiende.Score, tiende.Klant) : null;

    public bool Haalt(double score, string sleutel) =>
        score > Score || (score == Score && string.CompareOrdinal(sleutel, Sleutel) < 0);
}
