namespace Matching.Zoeken;

/// <summary>A <see cref="Vraag"/> with the weight each term has in one <see cref="Beeld"/>, and the most that can be had.</summary>
internal sealed class Weging
{
    private readonly (string Term, double Gewicht)[][] perVeld = new (string, double)[Velden.Aantal][];
    private readonly double[] maximum = new double[Velden.Aantal];

    public Weging(Vraag vraag, Beeld beeld)
    {
        foreach (var veld in Velden.Alle)
        {
            perVeld[(int)veld] = [.. vraag[veld].Select(t => (t.Term, t.Gewicht * beeld.Idf(veld, t.Term)))];
            // A term nobody has cannot be had: it weighs nothing and stays out of the maximum. A code counts once, a word at most K1 + 1 times.
            foreach (var (_, gewicht) in perVeld[(int)veld]) maximum[(int)veld] += gewicht;
            if (veld.IsTekst()) maximum[(int)veld] *= Bm25.K1 + 1;
        }
    }

    public ReadOnlySpan<(string Term, double Gewicht)> this[Veld veld] => perVeld[(int)veld];

    /// <param name="sommen">BM25 by field.</param>
    /// <param name="lengtes">The klant's lengths by field.</param>
    public Tekstscores Tekstscores(ReadOnlySpan<double> sommen, ReadOnlySpan<int> lengtes) => new(
        Aandeel(sommen, lengtes, [Veld.Woorden]),
        Aandeel(sommen, lengtes, [Veld.Delen]),
        Aandeel(sommen, lengtes, [Veld.Competenties, Veld.Ervaring, Veld.Wens]),
        sommen[(int)Veld.Woorden]);

    // Only what the vacature asks and of which something is known of the klant counts, above and below the line.
    private double Aandeel(ReadOnlySpan<double> sommen, ReadOnlySpan<int> lengtes, ReadOnlySpan<Veld> velden)
    {
        var (som, hoogst, bekend) = (0.0, 0.0, false);
        foreach (var veld in velden)
        {
            if (perVeld[(int)veld].Length == 0 || lengtes[(int)veld] == Termen.Onbekend) continue;
            bekend = true;
            som += sommen[(int)veld];
            hoogst += maximum[(int)veld];
        }

        return !bekend ? double.NaN : hoogst == 0 ? 0 : som / hoogst;
    }
}
