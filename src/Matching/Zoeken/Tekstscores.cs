namespace Matching.Zoeken;

/// <summary>
/// How well a klant's words and codes answer a vacature. The first three are shares of the most this vacature could get from anyone, 0 to 1,
/// so a pair has the same value in whatever list it is shown; NaN is unknown: one of the two has nothing there.
/// </summary>
/// <param name="Woorden">BM25 over stemmed words: everything written on either side.</param>
/// <param name="Delen">BM25 over the parts of words: <i>vrachtwagenchauffeur</i> and <i>chauffeur</i> share one.</param>
/// <param name="Codes">Competenties asked (required counts double) and beroep by ervaring and by wens, weighed by rarity.</param>
/// <param name="Bm25">Raw BM25 over words, the baseline to compare with; 0 without text.</param>
public readonly record struct Tekstscores(double Woorden, double Delen, double Codes, double Bm25)
{
    /// <summary>One number to compare texts by: the mean of what is known, parts above words; NaN when nothing is.</summary>
    public double Samen
    {
        get
        {
            var (som, gewicht) = (0.0, 0.0);
            foreach (var (score, weegt) in (ReadOnlySpan<(double, double)>)[(Woorden, 0.5), (Delen, 1), (Codes, 1)])
            {
                if (double.IsNaN(score)) continue;
                som += weegt * score;
                gewicht += weegt;
            }

            return som / gewicht;
        }
    }
}

/// <summary>A klant who can be proposed for a vacature, with how the texts compare.</summary>
/// <param name="Rij">The same klant as numbers.</param>
public readonly record struct Kandidaat(Klantrij Rij, Tekstscores Tekst)
{
    public KlantProfiel Klant => Rij.Profiel;
}
