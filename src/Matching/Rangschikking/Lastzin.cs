namespace Matching.Rangschikking;

/// <summary>Says in one sentence that the load discount moved someone.</summary>
public static class Lastzin
{
    private static readonly string[] Woorden = ["", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    /// <param name="lager">Places lower than by score alone.</param>
    /// <returns>Null when it moved nobody down.</returns>
    public static string? Van(int lijsten, int lager) => lager <= 0 ? null
        : $"Staat al op {lijsten} {(lijsten == 1 ? "lijst" : "lijsten")}; daarom {(lager < Woorden.Length ? Woorden[lager] : lager)} {(lager == 1 ? "plaats" : "plaatsen")} lager";
}
