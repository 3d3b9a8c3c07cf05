namespace Matching.Zoeken;

/// <summary>
/// What the ranker already sees of a klant without reading texts, in points of the hand-weighted score, so that a very long list is cut by what the
/// ranker will say and not by words alone. Unknown adds nothing.
/// </summary>
/// <param name="Van">Of how far, by what and when one klant can work: asked of very many.</param>
/// <param name="HoogstBij">Never less than <paramref name="Van"/> of anyone who lives so many km from the work, or farther; NaN is unknown.</param>
public sealed record Voorscore(Voorpunten Van, Func<double, double> HoogstBij)
{
    public static Voorscore Geen { get; } = new((in _, _) => 0, _ => 0);

    /// <summary>The other points of a klant, asked of whom may still be among the best.</summary>
    public Func<Klantrij, double> Rest { get; init; } = _ => 0;

    /// <summary>Never less than <see cref="Rest"/> of anyone.</summary>
    public double HoogsteRest { get; init; }
}

/// <param name="km">From home to the work; NaN is unknown.</param>
public delegate double Voorpunten(in Beschikbaarheid klant, double km);
