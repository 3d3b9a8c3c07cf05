namespace Matching.Taxonomie;

/// <summary>Competenties that are proven by a paper one has or has not: certificates, diplomas, passes. Starter content, by the stem of the code.</summary>
public static class Bewijsstuk
{
    private static readonly string[] Stammen =
        ["vca", "heftruck", "reachtruck", "code-95", "code95", "haccp", "bhv", "ehbo", "diploma", "certificaat", "chauffeurskaart", "aanstelling", "nen-3140", "svh"];

    public static bool Is(string code) =>
        code.StartsWith("lokaal:", StringComparison.Ordinal) && Array.Exists(Stammen, s => code.Contains(s, StringComparison.OrdinalIgnoreCase));
}
