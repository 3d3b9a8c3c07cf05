namespace Matching.Zoeken;

/// <summary>A <see cref="Vraag"/> with the weight each term has in one <see cref="Beeld"/>, and the most that can be had.</summary>
internal sealed class Weging
{
    private readonly (string Term, double Gewicht)[][] perVeld = new (string, double)[Velden.Aantal][];
    private readonly double[] maximum = new double[Velden.Aantal];
    private readonly List<Zoekterm>[] perBlad;

    public Weging(Vraag vraag, Beeld beeld)
    {
        perBlad = [.. beeld.Bladen.Select(_ => new List<Zoekterm>())];
        Span<int> nummers = stackalloc int[beeld.Bladen.Length];
        foreach (var veld in Velden.Alle)
        {
            perVeld[(int)veld] = new (string, double)[vraag[veld].Length];
            for (var i = 0; i < vraag[veld].Length; i++)
            {
                var (term, boost) = vraag[veld][i];
                var metTerm = 0;
                for (var b = 0; b < nummers.Length; b++)
                {
                    nummers[b] = beeld.Bladen[b].Segment.Postings.Nummer(veld, term);
                    if (nummers[b] >= 0) metTerm += beeld.Bladen[b].Levend.Aantal(nummers[b]);
                }

                var gewicht = boost * beeld.Idf(veld, metTerm);
                perVeld[(int)veld][i] = (term, gewicht);
                // A term nobody has cannot be had: it weighs nothing and stays out of the maximum. A code counts once, a word at most K1 + 1 times.
                maximum[(int)veld] += gewicht;
                for (var b = 0; b < nummers.Length; b++)
                {
                    if (gewicht != 0 && nummers[b] >= 0) perBlad[b].Add(new(veld, nummers[b], gewicht));
                }
            }

            if (veld.IsTekst()) maximum[(int)veld] *= Bm25.K1 + 1;
        }
    }

    public ReadOnlySpan<(string Term, double Gewicht)> this[Veld veld] => perVeld[(int)veld];

    /// <summary>The terms that anyone in this part of the index has, field by field, in the order of the question.</summary>
    public IReadOnlyList<Zoekterm> Termen(int blad) => perBlad[blad];

    /// <summary>The most that can be had of a field; 0 when nothing is asked of it.</summary>
    public double Maximum(Veld veld) => maximum[(int)veld];

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
            if (perVeld[(int)veld].Length == 0 || lengtes[(int)veld] == Zoeken.Termen.Onbekend) continue;
            bekend = true;
            som += sommen[(int)veld];
            hoogst += maximum[(int)veld];
        }

        return !bekend ? double.NaN : hoogst == 0 ? 0 : som / hoogst;
    }
}

/// <summary>A term of a question in one part of the index, with its weight.</summary>
internal readonly record struct Zoekterm(Veld Veld, int Nummer, double Gewicht);
