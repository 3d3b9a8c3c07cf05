namespace Matching.Taxonomie;

/// <summary>Text in pieces small enough to mean one thing: lines and sentences.</summary>
public static class Zinnen
{
    private static readonly char[] Einden = ['\n', '\r', ';', '•', '!', '?'];

    public static IEnumerable<string> Split(string tekst) => tekst
        .Split(Einden, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(deel => deel.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
