namespace Matching.Training;

/// <summary>
/// How likely someone at a place of a list was looked at, 0 to 1. Who was chosen from far down counts for those who would have been, had they been seen;
/// who was not chosen from far down was maybe not seen at all (Joachims, Swaminathan and Schnabel 2017: weighing by the inverse of this chance).
/// The curve is the usual one for lists people read from the top. It is not learned from who was chosen: the best stand at the top, so that would
/// take fit for attention.
/// </summary>
public static class Kijkkans
{
    /// <summary>One lucky find far down must not outweigh everything else.</summary>
    private const double Hoogstens = 3;

    public static double Op(int positie) => 1 / Math.Sqrt(positie);

    /// <summary>What being chosen counts for; a place nobody noted counts as it is.</summary>
    public static float Gekozen(int? positie) => positie is { } plek ? (float)Math.Min(Hoogstens, 1 / Op(plek)) : 1;
}
