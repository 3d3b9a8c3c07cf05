using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>
/// A learned ranker at work: LightGBM's trees laid flat. Scores are bit-equal to LightGBM's own raw scores, contributions are
/// exact, and nothing is needed but managed code. Immutable, so any number of threads may use one.
/// </summary>
public sealed class Bomenmodel
{
    private readonly int[] wortels;
    private readonly Knoop[] knopen;
    private readonly double[] waarden;
    private readonly Bladpaden paden;

    internal Bomenmodel(IReadOnlyList<string> kenmerken, IReadOnlyList<int> tekens, IReadOnlyList<Boom> bomen)
    {
        (Kenmerken, Tekens) = (kenmerken, tekens);
        wortels = new int[bomen.Count];
        knopen = new Knoop[bomen.Sum(boom => boom.Knopen.Length)];
        waarden = new double[bomen.Sum(boom => boom.Waarden.Length)];
        paden = new Bladpaden(bomen);

        var (knoop, blad) = (0, 0);
        for (var i = 0; i < bomen.Count; i++)
        {
            int Shift(int plek) => plek < 0 ? plek - blad : plek + knoop;

            wortels[i] = Shift(bomen[i].Wortel);
            foreach (var (k, bron) in bomen[i].Knopen.Index())
                knopen[knoop + k] = bron with { Links = Shift(bron.Links), Rechts = Shift(bron.Rechts) };

            bomen[i].Waarden.CopyTo(waarden, blad);
            knoop += bomen[i].Knopen.Length;
            blad += bomen[i].Waarden.Length;
        }
    }

    /// <summary>Name per column, in the order a row must have.</summary>
    public IReadOnlyList<string> Kenmerken { get; }

    /// <summary>Per column: +1 the score only rises with it, -1 only falls, 0 free.</summary>
    public IReadOnlyList<int> Tekens { get; }

    public int Bomen => wortels.Length;

    /// <summary>Questions in all trees together; 0 when nothing was learned.</summary>
    public int Vragen => knopen.Length;

    /// <summary>Reads a model text as LightGBM saves it; refuses what is broken or what we cannot score exactly.</summary>
    public static Result<Bomenmodel> Read(string tekst) => Modeltekst.Read(tekst);

    /// <summary>Scores rows that stand one after another; NaN is unknown. Allocates nothing.</summary>
    public void Score(ReadOnlySpan<double> rows, int columns, Span<double> scores)
    {
        RequireColumns(columns);
        if (rows.Length != (long)scores.Length * columns)
            throw new ArgumentException("One score per row.", nameof(scores));

        for (var i = 0; i < scores.Length; i++)
            scores[i] = Score(rows.Slice(i * columns, columns));
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

    /// <summary>The trees are summed in their own order: another order would give another last bit.</summary>
    private double Score(ReadOnlySpan<double> row)
    {
        var score = 0.0;
        foreach (var wortel in wortels)
        {
            var plek = wortel;
            while (plek >= 0)
            {
                ref readonly var knoop = ref knopen[plek];
                plek = knoop.GoesLeft(row[knoop.Kenmerk]) ? knoop.Links : knoop.Rechts;
            }

            score += waarden[~plek];
        }

        return score;
    }

    private void RequireColumns(int columns)
    {
        if (columns != Kenmerken.Count)
            throw new ArgumentException($"This model has {Kenmerken.Count} columns, not {columns}.", nameof(columns));
    }
}
