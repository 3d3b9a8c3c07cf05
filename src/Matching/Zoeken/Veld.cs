namespace Matching.Zoeken;

/// <summary>What terms are of. Texts have a length that counts; codes are there or not.</summary>
internal enum Veld
{
    Woorden,
    Delen,
    Competenties,
    Ervaring,
    Wens,
}

internal static class Velden
{
    public const int Aantal = 5;

    public const string Sleutel = "sleutel";
    public const string Id = "id";
    public const string Soort = "soort";

    /// <summary>The packed profile of a klant, in doc values; a document has this one or the next.</summary>
    public const string Klant = "klant";

    public const string Vacature = "vacature";

    private const string Vormveld = "vormen";

    public static readonly Veld[] Alle = Enum.GetValues<Veld>();

    private static readonly string[] VanKlanten = [.. Alle.Select(v => "klant." + Kern.Waarde.Van(v))];
    private static readonly string[] VanVacatures = [.. Alle.Select(v => "vacature." + Kern.Waarde.Van(v))];

    /// <summary>Each kind has its own: how rare a word is among klanten says nothing of vacatures.</summary>
    public static string Naam(this Veld veld, Zoeksoort soort) => (soort == Zoeksoort.Klant ? VanKlanten : VanVacatures)[(int)veld];

    /// <summary>Words as written, of titles and names only: what someone is still typing, and what was meant by what someone mistyped.</summary>
    public static string Vormen(Zoeksoort soort) => $"{Kern.Waarde.Van(soort)}.{Vormveld}";

    public static bool IsTekst(this Veld veld) => veld is Veld.Woorden or Veld.Delen;
}

public enum Zoeksoort
{
    Klant,
    Vacature,
}
