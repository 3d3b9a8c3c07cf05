using System.Diagnostics;

namespace Matching.Benchmarks.Peers;

/// <summary>Xapian from Debian, through <c>xapian_zoeker.py</c>.</summary>
internal sealed class Xapian : Deelproces
{
    // Debian's own Python: another one on the path does not see Debian's bindings.
    private const string Python = "/usr/bin/python3";

    public override string Naam => "Xapian";

    public override string Verschil => "one length for competenties and words; query made in Python";

    public override IReadOnlyList<string> Manieren => ["pruned"];

    public override string? Ontbreekt
    {
        get
        {
            if (!File.Exists(Python)) return "no python3";
            using var proef = Process.Start(new ProcessStartInfo(Python, ["-c", "import xapian"]) { UseShellExecute = false, RedirectStandardError = true })!;
            proef.WaitForExit();
            return proef.ExitCode == 0 ? null : "no python3-xapian";
        }
    }

    protected override (string Programma, IEnumerable<string> Argumenten) Opdracht(string map, string corpusmap) =>
        (Python, [Bron("xapian_zoeker.py"), map, corpusmap]);
}
