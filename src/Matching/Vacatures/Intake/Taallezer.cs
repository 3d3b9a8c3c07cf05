using System.Text.RegularExpressions;

namespace Matching.Vacatures.Intake;

/// <summary>Reads the level of Dutch a text asks, as the six levels of the European frame.</summary>
public static partial class Taallezer
{
    public static Gelezen<string>? Lees(string tekst)
    {
        if (Niveau().Match(tekst) is { Success: true } niveau) return new(niveau.Groups["niveau"].Value.ToUpperInvariant(), Zekerheid.Zeker, niveau.Value.Trim());
        // What "good Dutch" is, differs by werkgever.
        return Goed().Match(tekst) is { Success: true } goed ? new("B1", Zekerheid.Misschien, goed.Value) : null;
    }

    // The level of another language alone is not that of Dutch: "Engels B2" only counts where Nederlands stands before it.
    [GeneratedRegex(@"\b(?:nederlands\p{L}*|taal\p{L}*)\b[^.!?\n]{0,50}?\b(?<niveau>[ABC][12])\b|(?<!rijbewijs |engels |duits |categorie |\p{L})\b(?<niveau>[AB][12])[- ]?(?:niveau|nederlands|taal)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Niveau();

    [GeneratedRegex(@"\b(?:goed(?:e beheersing van het)?\s+nederlands|nederlands\s+goed|goede beheersing van de nederlandse taal)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Goed();
}
