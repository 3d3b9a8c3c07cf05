using System.Diagnostics;

namespace Matching.Benchmarks.Peers;

/// <summary>Puts the peers that are no package of .NET on a Debian machine.</summary>
internal static class Installatie
{
    private static readonly string[] Pakketten = ["openjdk-17-jdk-headless", "liblucene8-java", "postgresql", "python3-xapian"];

    public static void Installeer()
    {
        Draai("update", "-qq");
        Draai(["install", "-y", "-qq", "--no-install-recommends", "--no-upgrade", .. Pakketten]);
    }

    public static bool Heeft(string programma) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(map => File.Exists(Path.Combine(map, programma)));

    private static void Draai(params string[] argumenten)
    {
        // What apt says goes to stderr: stdout is the table.
        var start = new ProcessStartInfo("apt-get", argumenten) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var apt = Process.Start(start)!;
        apt.OutputDataReceived += (_, regel) => Console.Error.WriteLine(regel.Data);
        apt.BeginOutputReadLine();
        apt.WaitForExit();
        if (apt.ExitCode != 0) throw new InvalidOperationException($"apt-get {argumenten[0]} mislukte ({apt.ExitCode}). Installeren kan alleen als root op Debian.");
    }
}
