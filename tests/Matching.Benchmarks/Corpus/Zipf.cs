namespace Matching.Benchmarks.Corpus;

/// <summary>Draws a rank where the n-th is drawn about 1/(n + shift) as often, as words and competenties are: few common, most rare.</summary>
internal sealed class Zipf
{
    private const int Vakken = 1 << 16;

    private readonly int[] rangen = new int[Vakken];

    public Zipf(int aantal, double macht, double verschuiving)
    {
        var gewichten = Enumerable.Range(0, aantal).Select(n => Math.Pow(n + verschuiving, -macht)).ToArray();
        var totaal = gewichten.Sum();
        var (rang, tot) = (0, gewichten[0]);
        for (var vak = 0; vak < Vakken; vak++)
        {
            while (rang < aantal - 1 && (vak + 0.5) / Vakken * totaal > tot) tot += gewichten[++rang];
            rangen[vak] = rang;
        }
    }

    public int Trek(ref Reeks reeks) => rangen[reeks.Volgende(Vakken)];
}
