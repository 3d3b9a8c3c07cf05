using Lucene.Net.Util;

namespace Matching.Zoeken;

/// <summary>A <see cref="Vraag"/> with the weight each term has in one <see cref="Beeld"/>, and the most that can be had.</summary>
internal sealed class Weging
{
    private readonly (string Term, double Gewicht)[][] perVeld = new (string, double)[Velden.Aantal][];
    private readonly double[] maximum = new double[Velden.Aantal];
    private readonly Zoekterm[][] perBlad;
    private readonly double[] woorden;
    private readonly double[] delen;
    private readonly double[] codes;

    public Weging(Vraag vraag, Beeld beeld)
    {
        var gevonden = beeld.Bladen.Select(_ => new List<Zoekterm>()).ToArray();
        Span<int> nummers = stackalloc int[beeld.Bladen.Length];
        foreach (var veld in Velden.Alle)
        {
            // As the index numbers them, so that whoever goes over the terms of a klant adds in the same order.
            var gevraagd = vraag[veld].OrderBy(t => new BytesRef(t.Term)).ToArray();
            perVeld[(int)veld] = new (string, double)[gevraagd.Length];
            for (var i = 0; i < gevraagd.Length; i++)
            {
                var (term, boost) = gevraagd[i];
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
                    if (gewicht != 0 && nummers[b] >= 0) gevonden[b].Add(new(veld, nummers[b], gewicht));
                }
            }

            if (veld.IsTekst()) maximum[(int)veld] *= Bm25.K1 + 1;
        }

        (woorden, delen, codes) = (Noemers(Veld.Woorden), Noemers(Veld.Delen), Noemers(Veld.Competenties, Veld.Ervaring, Veld.Wens));
        perBlad = [.. gevonden.Select(termen => termen.ToArray())];
    }

    public ReadOnlySpan<(string Term, double Gewicht)> this[Veld veld] => perVeld[(int)veld];

    /// <summary>The terms that anyone in this part of the index has.</summary>
    public Zoekterm[] Termen(int blad) => perBlad[blad];

    /// <summary>The most that can be had of a field; 0 when nothing is asked of it.</summary>
    public double Maximum(Veld veld) => maximum[(int)veld];

    /// <param name="sommen">BM25 by field; 0 where nothing is known.</param>
    /// <param name="onbekend">The klant's unknown fields, a bit each.</param>
    public Tekstscores Tekstscores(ReadOnlySpan<double> sommen, int onbekend) => new(
        sommen[(int)Veld.Woorden] / woorden[onbekend],
        sommen[(int)Veld.Delen] / delen[onbekend],
        (sommen[(int)Veld.Competenties] + sommen[(int)Veld.Ervaring] + sommen[(int)Veld.Wens]) / codes[onbekend],
        sommen[(int)Veld.Woorden]);

    /// <summary>
    /// By pattern of unknown fields what a share is of: only what the vacature asks and of which something is known of the klant counts, above and below
    /// the line. NaN where that is nothing, endless where nobody has what is asked.
    /// </summary>
    private double[] Noemers(params Veld[] velden) =>
    [
        .. Enumerable.Range(0, 1 << Velden.Aantal).Select(onbekend =>
        {
            var bekend = velden.Where(v => perVeld[(int)v].Length > 0 && (onbekend & (1 << (int)v)) == 0).ToList();
            return bekend.Count == 0 ? double.NaN : bekend.Sum(v => maximum[(int)v]) is > 0 and var hoogst ? hoogst : double.PositiveInfinity;
        }),
    ];
}

/// <summary>A term of a question in one part of the index, with its weight.</summary>
internal readonly record struct Zoekterm(Veld Veld, int Nummer, double Gewicht);
