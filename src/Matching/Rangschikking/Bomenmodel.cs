using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>
/// A learned ranker at work: LightGBM's trees laid flat. Scores are bit-equal to LightGBM's own raw scores, contributions are
/// exact, and nothing is needed but managed code. Immutable, so any number of threads may use one.
/// </summary>
public sealed class Bomenmodel
{
    private readonly Bos bos;
    private readonly Bladpaden paden;

    public Bomenmodel(IReadOnlyList<string> kenmerken, IReadOnlyList<int> tekens, IReadOnlyList<Boom> bomen)
    {
        (Kenmerken, Tekens) = (kenmerken, tekens);
        (bos, paden) = (new Bos(bomen), new Bladpaden(bomen));
        Vragen = bomen.Sum(boom => boom.Knopen.Length);
    }

    /// <summary>Name per column, in the order a row must have.</summary>
    public IReadOnlyList<string> Kenmerken { get; }

    /// <summary>Per column: +1 the score only rises with it, -1 only falls, 0 free.</summary>
    public IReadOnlyList<int> Tekens { get; }

    public int Bomen => bos.Bomen;

    /// <summary>Questions in all trees together; 0 when nothing was learned.</summary>
    public int Vragen { get; }

    /// <summary>Reads a model text as LightGBM saves it; refuses what is broken or what we cannot score exactly.</summary>
    public static Result<Bomenmodel> Read(string tekst) => Modeltekst.Read(tekst);

    /// <summary>Scores rows that stand one after another; NaN is unknown. Allocates nothing.</summary>
    public void Score(ReadOnlySpan<double> rows, int columns, Span<double> scores)
    {
        RequireColumns(columns);
        if (rows.Length != (long)scores.Length * columns)
            throw new ArgumentException("One score per row.", nameof(scores));

        bos.Score(rows, columns, scores);
    }

    /// <summary>Writes per column what it adds to the score of this row, and returns what an average row scores.</summary>
    /// <returns>The expected value: together with the contributions it sums to the score.</returns>
    public double Verklaar(ReadOnlySpan<double> row, Span<double> bijdragen)
    {
        RequireColumns(row.Length);
        RequireColumns(bijdragen.Length);
        bijdragen.Clear();
        paden.Add(row, bijdragen);
        return paden.Verwachting;
    }

    private void RequireColumns(int columns)
    {
        if (columns != Kenmerken.Count)
            throw new ArgumentException($"This model has {Kenmerken.Count} columns, not {columns}.", nameof(columns));
    }
}
