namespace Matching.Verantwoording;

public enum Asvsstand
{
    Voldoet,
    Deels,
    NogNiet,
    NietVanToepassing,
}

/// <summary>One requirement of OWASP ASVS 5.0 and what answers it here.</summary>
/// <param name="Bewijs">Names of test classes (<c>…Tests</c>) and of files of the product; a test looks whether they are there.</param>
/// <param name="Uitleg">Why it does not apply, what is missing, or how it is done.</param>
public sealed record Asvseis(string Id, int Niveau, string Eis, Asvsstand Stand, IReadOnlyList<string> Bewijs, string Uitleg)
{
    /// <summary>The requirements this program holds itself to: level 2, and some of level 3 because of what the data is about.</summary>
    public static IReadOnlyList<Asvseis> Alle { get; } = [.. Asvslijst.Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    // "id niveau | eis | stand | bewijs bewijs | uitleg"
    private static Asvseis Read(string regel)
    {
        var delen = regel.Split('|', StringSplitOptions.TrimEntries);
        var stand = Kern.Waarde.TryParse<Asvsstand>(delen[2], out var gelezen) ? gelezen : throw new FormatException(regel);
        return new(delen[0].Split(' ')[0], int.Parse(delen[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), delen[1], stand, delen[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), delen[4]);
    }
}
