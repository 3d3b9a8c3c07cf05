using System.Diagnostics;
using System.Globalization;
using Matching.Benchmarks.Corpus;

namespace Matching.Benchmarks.Peers;

/// <summary>
/// A peer in a program of its own. It builds, says <c>bouw SECONDS BYTES VERSION</c>, and then answers line by line:
/// <c>zoek BEREIK MANIER VACATURE</c> with <c>MICROS COUNT NUMBER:SCORE ...</c> (a count of -1 is not counted, manier -1 counts exactly) and
/// <c>tempo BEREIK MANIER THREADS SECONDS</c> with vacatures a second. It times itself, so the pipe is not counted.
/// </summary>
internal abstract class Deelproces : Peer
{
    private readonly Lock beurt = new();
    private Process? proces;
    private string versie = "";

    public override string Versie => versie;

    protected static string Bron(string bestand) => Path.Combine(AppContext.BaseDirectory, "Peers", bestand);

    /// <summary>The program and its arguments; it finds the two files of the corpus in the folder.</summary>
    protected abstract (string Programma, IEnumerable<string> Argumenten) Opdracht(string map, string corpusmap);

    public override Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop)
    {
        var bestanden = Directory.CreateDirectory(Path.Combine(map, "corpus")).FullName;
        var index = Directory.CreateDirectory(Path.Combine(map, "index")).FullName;
        Corpusbestanden.Schrijf(corpus, bestanden, stop);
        var (programma, argumenten) = Opdracht(index, bestanden);
        proces = Process.Start(new ProcessStartInfo(programma, argumenten) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var _ = stop.Register(() => proces.Kill(entireProcessTree: true));
        var bouw = Lees().Split(' ', 4);
        stop.ThrowIfCancellationRequested();
        versie = bouw[3];
        Directory.Delete(bestanden, recursive: true);
        return new(TimeSpan.FromSeconds(double.Parse(bouw[1], CultureInfo.InvariantCulture)), long.Parse(bouw[2], CultureInfo.InvariantCulture));
    }

    public override Antwoord Zoek(int vacature, Bereik bereik, int manier)
    {
        var delen = Vraag(string.Create(CultureInfo.InvariantCulture, $"zoek {(int)bereik} {manier} {vacature}")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var treffers = int.Parse(delen[1], CultureInfo.InvariantCulture);
        var paren = delen.Skip(2).Select(p => p.Split(':')).ToList();
        return new(
            [.. paren.Select(p => int.Parse(p[0], CultureInfo.InvariantCulture))],
            [.. paren.Select(p => float.Parse(p[1], CultureInfo.InvariantCulture))],
            treffers < 0 ? null : treffers,
            double.Parse(delen[0], CultureInfo.InvariantCulture));
    }

    public override int? Tel(int vacature, Bereik bereik) => Zoek(vacature, bereik, manier: -1).Treffers;

    public override double PerSeconde(int vacatures, Bereik bereik, int manier, int draden, TimeSpan duur) =>
        double.Parse(Vraag(string.Create(CultureInfo.InvariantCulture, $"tempo {(int)bereik} {manier} {draden} {duur.TotalSeconds}")), CultureInfo.InvariantCulture);

    public override void Dispose()
    {
        if (proces is null) return;
        proces.StandardInput.Close();
        if (!proces.WaitForExit(5_000)) proces.Kill(entireProcessTree: true);
        proces.Dispose();
    }

    private string Vraag(string regel)
    {
        lock (beurt)
        {
            proces!.StandardInput.WriteLine(regel);
            return Lees();
        }
    }

    private string Lees() => proces!.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Naam} is gestopt zonder antwoord.");
}
