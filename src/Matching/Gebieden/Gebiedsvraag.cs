namespace Matching.Gebieden;

/// <summary>
/// Where someone looks: a gemeente, an arbeidsmarktregio, both or neither. Null asks nothing. It narrows only when chosen (contract: "groups lists
/// and figures and closes nothing"), and of whom it is not known has a value of its own, so nobody falls between two.
/// </summary>
public sealed record Gebiedsvraag(string? Gemeente, string? Regio)
{
    /// <summary>Asks for those of whom gemeente or regio is not known.</summary>
    public const string Onbekend = "Onbekend";

    public static Gebiedsvraag Overal { get; } = new(null, null);

    /// <summary>What is chosen, by the name of its question and as a screen says it.</summary>
    public IReadOnlyList<(string Naam, string Tekst)> Keuzes =>
    [
        .. Gemeente is null ? [] : new[] { ("gemeente", Gemeente == Onbekend ? "gemeente onbekend" : Gemeente) },
        .. Regio is null ? [] : new[] { ("regio", Regio == Onbekend ? "regio onbekend" : $"regio {Regio}") },
    ];

    public bool Past(string? gemeente) => PastGemeente(gemeente) && PastRegio(gemeente);

    internal bool PastGemeente(string? gemeente) => Gemeente is null || string.Equals(Gemeente, GemeenteVan(gemeente), StringComparison.OrdinalIgnoreCase);

    internal bool PastRegio(string? gemeente) => Regio is null || string.Equals(Regio, RegioVan(gemeente), StringComparison.OrdinalIgnoreCase);

    internal static string GemeenteVan(string? gemeente) => string.IsNullOrEmpty(gemeente) ? Onbekend : gemeente;

    internal static string RegioVan(string? gemeente) => Arbeidsmarktregio.Van(gemeente) ?? Onbekend;
}

/// <summary>How many are where, by name and what is not known last. Each counts what the other choice leaves, so one sees what choosing otherwise would give.</summary>
public sealed record Gebiedstelling(IReadOnlyList<(string Naam, int Aantal)> Gemeenten, IReadOnlyList<(string Naam, int Aantal)> Regios)
{
    public static Gebiedstelling Leeg { get; } = new([], []);

    /// <param name="perGemeente">How many there are by gemeente, whatever is asked; null is not known.</param>
    public static Gebiedstelling Tel(IEnumerable<(string? Gemeente, int Aantal)> perGemeente, Gebiedsvraag vraag)
    {
        var alle = perGemeente.ToList();
        return new(
            Tel(alle.Where(g => vraag.PastRegio(g.Gemeente)), Gebiedsvraag.GemeenteVan, vraag.Gemeente),
            Tel(alle.Where(g => vraag.PastGemeente(g.Gemeente)), Gebiedsvraag.RegioVan, vraag.Regio));
    }

    // What is chosen stays in sight, also with nobody in it.
    private static IReadOnlyList<(string Naam, int Aantal)> Tel(IEnumerable<(string? Gemeente, int Aantal)> alle, Func<string?, string> naam, string? gekozen) =>
        [.. alle.Select(g => (Naam: naam(g.Gemeente), g.Aantal)).Concat(gekozen is null ? [] : [(Naam: gekozen, Aantal: 0)])
            .GroupBy(g => g.Naam, g => g.Aantal, StringComparer.OrdinalIgnoreCase).Select(g => (Naam: g.Key, Aantal: g.Sum()))
            .OrderBy(g => g.Naam == Gebiedsvraag.Onbekend).ThenBy(g => g.Naam, StringComparer.Ordinal)];
}
