using System.Globalization;

namespace Matching.Werkgevers;

/// <summary>The sector of a werkgever in a word or two: the section of the Standaard Bedrijfsindeling (SBI 2008) its number lies in.</summary>
public static class Bedrijfstak
{
    public const string Onbekend = "onbekende sector";

    private static readonly (int Tot, string Naam)[] Secties =
    [
        (3, "landbouw en visserij"), (9, "delfstoffen"), (33, "industrie"), (35, "energie"), (39, "water en afval"), (43, "bouw"), (47, "handel"), (53, "vervoer en opslag"),
        (56, "horeca"), (63, "informatie en communicatie"), (66, "financiële diensten"), (68, "vastgoed"), (75, "advies en onderzoek"), (82, "zakelijke diensten"),
        (84, "overheid"), (85, "onderwijs"), (88, "zorg en welzijn"), (93, "cultuur en sport"), (96, "overige diensten"), (98, "huishoudens"), (99, "internationale organisaties"),
    ];

    /// <param name="sbi">Two digits or more; points and letters behind them do not matter.</param>
    public static string Van(string? sbi) =>
        sbi?.Trim() is { Length: >= 2 } tekst && int.TryParse(tekst.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var afdeling) && afdeling > 0
            ? Array.Find(Secties, s => afdeling <= s.Tot).Naam
            : Onbekend;
}
