namespace Matching.Rangschikking;

/// <summary>
/// Exact path-dependent Shapley values (TreeSHAP, Lundberg et al. 2020) for a whole model, a leaf at a time. Every leaf is a
/// box: per feature one range a row is in or not, and the share of learning rows that went this way at the questions about that
/// feature. A leaf's game is a product over its features, so by Owen's multilinear extension the contribution of a feature is an
/// integral over t in [0,1] of a polynomial, which Gauss-Legendre with half as many points as features solves exactly.
/// </summary>
public sealed class Bladpaden
{
    private readonly Blad[] bladen;
    private readonly (double T, double Gewicht)[][] punten;
    private readonly int langste;

    public Bladpaden(IReadOnlyList<Boom> bomen)
    {
        bladen = [.. bomen.SelectMany(boom => Walk(boom, boom.Wortel, []))];
        Verwachting = bomen.Sum(Mean);
        langste = bladen.Max(blad => blad.Eisen.Length);
        punten = [.. Enumerable.Range(0, langste + 1).Select(aantal => GaussLegendre.Points((aantal + 1) / 2))];
    }

    /// <summary>The mean score over the learning rows.</summary>
    public double Verwachting { get; }

    public void Add(ReadOnlySpan<double> row, Span<double> bijdragen)
    {
        Span<double> past = stackalloc double[langste];
        foreach (var (waarde, pad) in bladen)
        {
            for (var i = 0; i < pad.Length; i++)
                past[i] = pad[i].Holds(row[pad[i].Kenmerk]) ? 1 : 0;

            foreach (var (t, gewicht) in punten[pad.Length])
            {
                var product = waarde * gewicht;
                for (var i = 0; i < pad.Length; i++)
                    product *= pad[i].Factor(past[i], t);

                for (var i = 0; i < pad.Length; i++)
                    bijdragen[pad[i].Kenmerk] += product / pad[i].Factor(past[i], t) * (past[i] - pad[i].Deel);
            }
        }
    }

    private static double Mean(Boom boom)
    {
        double rijen = boom.RowsBelow(boom.Wortel);
        return boom.Knopen.Length == 0 ? boom.Waarden[0] : boom.Waarden.Zip(boom.Rijen, (waarde, below) => below / rijen * waarde).Sum();
    }

    private static IEnumerable<Blad> Walk(Boom boom, int plek, Eis[] pad)
    {
        if (plek < 0)
            return [new Blad(boom.Waarden[~plek], pad)];

        var knoop = boom.Knopen[plek];
        double rijen = boom.RowsBelow(plek);
        var eerder = Array.Find(pad, eis => eis.Kenmerk == knoop.Kenmerk) ?? new Eis(knoop.Kenmerk);
        Eis[] rest = [.. pad.Where(eis => eis.Kenmerk != knoop.Kenmerk)];
        return Walk(boom, knoop.Links, [.. rest, eerder.Left(knoop, boom.RowsBelow(knoop.Links) / rijen)])
            .Concat(Walk(boom, knoop.Rechts, [.. rest, eerder.Right(knoop, boom.RowsBelow(knoop.Rechts) / rijen)]));
    }

    private readonly record struct Blad(double Waarde, Eis[] Eisen);

    /// <summary>What the questions of one path ask of one feature together. <see cref="Onder"/> is NaN while there is no lower bound.</summary>
    private sealed record Eis(int Kenmerk, double Onder = double.NaN, double Boven = double.PositiveInfinity, bool Onbekend = true, double Deel = 1)
    {
        public bool Holds(double waarde) => double.IsNaN(waarde) ? Onbekend : !(waarde <= Onder) && waarde <= Boven;

        public double Factor(double past, double t) => Deel + (t * (past - Deel));

        public Eis Left(Knoop knoop, double deel) =>
            this with { Boven = Math.Min(Boven, knoop.Drempel), Onbekend = Onbekend && knoop.OnbekendLinks, Deel = Deel * deel };

        public Eis Right(Knoop knoop, double deel) =>
            this with { Onder = double.MaxNumber(Onder, knoop.Drempel), Onbekend = Onbekend && !knoop.OnbekendLinks, Deel = Deel * deel };
    }
}
