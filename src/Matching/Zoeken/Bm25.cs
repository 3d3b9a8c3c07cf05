namespace Matching.Zoeken;

/// <summary>
/// BM25 as Robertson wrote it (k1 1.2, b 0.75), with exact lengths. Counts are of what can be found now, never of documents that are
/// deleted but not yet merged away: an index kept up to date scores as one just built.
/// </summary>
internal static class Bm25
{
    public const double K1 = 1.2;
    public const double B = 0.75;

    public static double Idf(int documenten, int metTerm) => Math.Log(1 + ((documenten - metTerm + 0.5) / (metTerm + 0.5)));

    /// <summary>What length does to a count: K1 for an average text, more for a long one.</summary>
    public static double Demping(int lengte, double gemiddeld) => K1 * (1 - B + (B * lengte / gemiddeld));

    /// <summary>
    /// How far a term counts, 0 to K1 + 1; times its weight is what it adds. Every way of scoring adds these in the order of the terms, which makes
    /// them equal to the bit. A code, which is there or not, counts 1.
    /// </summary>
    public static double Mate(int aantal, double demping) => aantal * (K1 + 1) / (aantal + demping);
}
