namespace Matching.Rangschikking;

/// <summary>
/// Exact path-dependent Shapley values (TreeSHAP, Lundberg et al. 2020) for a whole model, a leaf at a time. Every leaf is a
/// box: per feature one range a row is in or not, and the share of learning rows that went this way at the questions about that
/// feature. A leaf's game is a product over its features, so by Owen's multilinear extension the contribution of a feature is an
/// integral over t in [0,1] of a polynomial, which Gauss-Legendre with half as many points as features solves exactly.
/// </summary>
public sealed class Bladpaden
{
    private readonly Boompaden[] bomen;

    public Bladpaden(IReadOnlyList<Boom> bomen)
    {
        this.bomen = [.. bomen.Select(boom => new Boompaden(boom))];
        Verwachting = bomen.Sum(Mean);
    }

    /// <summary>The mean score over the learning rows.</summary>
    public double Verwachting { get; }

    public void Add(ReadOnlySpan<double> row, Span<double> bijdragen)
    {
        foreach (var boom in bomen) boom.Add(row, bijdragen);
    }

    private static double Mean(Boom boom)
    {
        double rijen = boom.RowsBelow(boom.Wortel);
        return boom.Knopen.Length == 0 ? boom.Waarden[0] : boom.Waarden.Zip(boom.Rijen, (waarde, below) => below / rijen * waarde).Sum();
    }
}
