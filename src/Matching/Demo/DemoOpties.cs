namespace Matching.Demo;

/// <summary>What makes one demo differ from another; the same options always give the same bytes.</summary>
/// <param name="Klanten">klanten in the caseloads today, give or take a few; those who left in the past two years come on top</param>
/// <param name="Seed">another seed, another region with the same shape</param>
/// <param name="Vandaag">the day on which the demo stands still: history before it, open vacatures and Netwerkcafés around it</param>
public sealed record DemoOpties(int Klanten, int Seed, DateOnly Vandaag)
{
    public const int GewoneKlanten = 460;
    public const int GewoneSeed = 2026;

    public DemoOpties(DateOnly vandaag)
        : this(GewoneKlanten, GewoneSeed, vandaag)
    {
    }

    /// <summary>The same gemeente with poor data; see <see cref="Armoede"/>.</summary>
    public bool Arm { get; init; }

    /// <summary>Vacatures and werkconsulenten follow the number of klanten, so that a small demo is small.</summary>
    public double Schaal => Klanten / (double)GewoneKlanten;

    /// <summary>27 months of history.</summary>
    public DateOnly Begin => Vandaag.AddMonths(-27);

    public int Scaled(int aantal) => Math.Max(1, (int)Math.Round(aantal * Schaal));
}
