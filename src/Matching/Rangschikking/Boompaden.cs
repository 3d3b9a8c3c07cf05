namespace Matching.Rangschikking;

/// <summary>
/// The paths of one tree, for <see cref="Bladpaden"/>. What a tree adds depends only on the answers to its questions; a small tree has few
/// different answers, so each is worked out once, by whichever row brings it first.
/// </summary>
internal sealed class Boompaden
{
    private const int MostQuestionsToRemember = 10;

    private readonly Knoop[] knopen;
    private readonly Blad[] bladen;
    private readonly int[] kenmerken;
    private readonly (double T, double Gewicht)[][] punten;
    private readonly double[]?[]? onthouden;

    public Boompaden(Boom boom)
    {
        knopen = boom.Knopen;
        bladen = [.. Walk(boom, boom.Wortel, [])];
        kenmerken = [.. knopen.Select(knoop => knoop.Kenmerk).Distinct()];
        punten = [.. Enumerable.Range(0, kenmerken.Length + 1).Select(aantal => GaussLegendre.Points((aantal + 1) / 2))];
        onthouden = knopen.Length <= MostQuestionsToRemember ? new double[]?[1 << knopen.Length] : null;
    }

    public void Add(ReadOnlySpan<double> row, Span<double> bijdragen)
    {
        if (onthouden is null)
        {
            WorkOut(row, bijdragen);
            return;
        }

        var antwoorden = 0;
        for (var i = 0; i < knopen.Length; i++) antwoorden |= knopen[i].GaatRechts(row[knopen[i].Kenmerk]) ? 1 << i : 0;
        var deel = onthouden[antwoorden] ??= WorkOut(row);
        for (var i = 0; i < kenmerken.Length; i++) bijdragen[kenmerken[i]] += deel[i];
    }

    private double[] WorkOut(ReadOnlySpan<double> row)
    {
        var alle = new double[row.Length];
        WorkOut(row, alle);
        return [.. kenmerken.Select(kenmerk => alle[kenmerk])];
    }

    private void WorkOut(ReadOnlySpan<double> row, Span<double> bijdragen)
    {
        Span<double> past = stackalloc double[kenmerken.Length];
        foreach (var (waarde, pad) in bladen)
        {
            for (var i = 0; i < pad.Length; i++) past[i] = pad[i].Holds(row[pad[i].Kenmerk]) ? 1 : 0;
            foreach (var (t, gewicht) in punten[pad.Length])
            {
                var product = waarde * gewicht;
                for (var i = 0; i < pad.Length; i++) product *= pad[i].Factor(past[i], t);
                for (var i = 0; i < pad.Length; i++) bijdragen[pad[i].Kenmerk] += product / pad[i].Factor(past[i], t) * (past[i] - pad[i].Deel);
            }
        }
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
