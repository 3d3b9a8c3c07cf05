using System.Diagnostics;

namespace Matching.Benchmarks.Peers;

/// <summary>Lucene itself, from Debian, through <c>JavaZoeker.java</c>.</summary>
internal sealed class JavaLucene : Deelproces
{
    private const string Jars = "/usr/share/java";

    public override string Naam => "Java Lucene";

    public override string Verschil => "lengths above 40 rounded";

    public override Lengtemaat? Formule => Lengtemaat.Lucene8;

    public override IReadOnlyList<string> Manieren =>
        ["FILTER, counted", "FILTER, WAND", "bitsets leap-frog, counted", "bitsets leap-frog, WAND", "bitsets looked up, counted", "bitsets looked up, WAND"];

    public override IReadOnlyList<(string Naam, int[] Manieren)> Rijen => [("Java Lucene, plain", [0, 1]), ("Java Lucene, well laid out", [0, 1, 2, 3, 4, 5])];

    public override string? Ontbreekt =>
        !Installatie.Heeft("javac") ? "no JDK (openjdk-17-jdk-headless)" : Jar("core") is null ? "no Lucene jars (liblucene8-java)" : null;

    protected override (string Programma, IEnumerable<string> Argumenten) Opdracht(string map, string corpusmap)
    {
        var klassen = Directory.CreateDirectory(Path.Combine(map, "..", "klassen")).FullName;
        var pad = string.Join(':', Jar("core"), Jar("analyzers-common"), klassen);
        using var javac = Process.Start("javac", ["-cp", pad, "-d", klassen, Bron("JavaZoeker.java")]);
        javac.WaitForExit();
        if (javac.ExitCode != 0) throw new InvalidOperationException("JavaZoeker.java is niet te vertalen.");
        return ("java", ["-Xmx3g", "-cp", pad, "JavaZoeker", map, corpusmap]);
    }

    private static string? Jar(string deel) =>
        Directory.Exists(Jars) ? Directory.EnumerateFiles(Jars, $"lucene-{deel}-8*.jar").Order(StringComparer.Ordinal).LastOrDefault() : null;
}
