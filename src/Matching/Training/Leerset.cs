namespace Matching.Training;

/// <summary>
/// What a ranker learns from: one row of feature values per pair of klant and vacature, the rows of one vacature together.
/// </summary>
public sealed class Leerset
{
    /// <param name="kenmerken">Name per column.</param>
    /// <param name="tekens">Per column: +1 the score may only rise with it, -1 only fall, 0 free.</param>
    /// <param name="waarden">Row after row; NaN is unknown, infinite is refused.</param>
    /// <param name="labels">Per row how good the outcome was: 0, 1, 2, 3...</param>
    /// <param name="groepen">Rows per vacature, in row order.</param>
    /// <param name="gewichten">Per row how much it counts; none means 1.</param>
    /// <param name="begin">Per row the score that is there already: the trees learn what to add to it. None means 0.</param>
    /// <exception cref="ArgumentException">The parts do not describe the same rows and columns.</exception>
    public Leerset(
        IReadOnlyList<string> kenmerken, IReadOnlyList<int> tekens, double[] waarden, float[] labels, int[] groepen, float[]? gewichten = null, double[]? begin = null)
    {
        Require(kenmerken.Count > 0 && kenmerken.Distinct(StringComparer.Ordinal).Count() == kenmerken.Count, "names must be there and differ", nameof(kenmerken));
        Require(kenmerken.All(name => name.Length > 0 && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-' or '.')), "LightGBM changes or refuses other signs in a name", nameof(kenmerken));
        Require(tekens.Count == kenmerken.Count && tekens.All(sign => sign is -1 or 0 or 1), "one sign per column, -1, 0 or 1", nameof(tekens));
        Require(waarden.Length == (long)labels.Length * kenmerken.Count, "one label per row of values", nameof(waarden));
        Require(!waarden.Any(double.IsInfinity), "a value is infinite", nameof(waarden));
        Require(groepen.All(size => size > 0) && groepen.Sum(size => (long)size) == labels.Length, "the groups must hold every row once", nameof(groepen));
        Require(gewichten is null || gewichten.Length == labels.Length, "one weight per row", nameof(gewichten));
        Require(begin is null || begin.Length == labels.Length, "one starting score per row", nameof(begin));

        (Kenmerken, Tekens, Waarden, Labels, Groepen, Gewichten, Begin) = (kenmerken, tekens, waarden, labels, groepen, gewichten, begin);
    }

    public IReadOnlyList<string> Kenmerken { get; }

    public IReadOnlyList<int> Tekens { get; }

    public double[] Waarden { get; }

    public float[] Labels { get; }

    public int[] Groepen { get; }

    public float[]? Gewichten { get; }

    public double[]? Begin { get; }

    /// <summary>The same rows without signs and from nothing: how LambdaMART would learn by itself.</summary>
    public Leerset Vrij() => new(Kenmerken, [.. Tekens.Select(_ => 0)], Waarden, Labels, Groepen, Gewichten);

    public int Kolommen => Kenmerken.Count;

    public int Aantal => Labels.Length;

    private static void Require(bool holds, string what, string parameter)
    {
        if (!holds)
            throw new ArgumentException(what, parameter);
    }
}
