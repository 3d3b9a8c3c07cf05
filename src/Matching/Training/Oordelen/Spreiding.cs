namespace Matching.Training.Oordelen;

/// <summary>
/// How the places at the top of all lists of a period fall to people (matching.md 4): a ranker may put the same few on every list. Over everyone who
/// was in some pool, also who was on no list.
/// </summary>
/// <param name="Hoogste">Lists that the most listed klant is on.</param>
/// <param name="P95">Nineteen of twenty klanten are on no more lists than this.</param>
/// <param name="Gini">0: everyone equally often; towards 1: all places to one.</param>
/// <param name="NooitGezien">Share of klanten who are on no list.</param>
public sealed record Spreiding(string Methode, int Lijsten, int Klanten, int Hoogste, double P95, double Gini, double NooitGezien)
{
    private const int Top = 20;

    public static Spreiding Measure(IReadOnlyList<Proef> proeven, string methode)
    {
        var opLijst = proeven.SelectMany(p => p.Volgorde(methode).Take(Top).Select(i => p.Lijst.Paren[i].Klant.Id)).CountBy(k => k).ToDictionary();
        var aantallen = proeven.SelectMany(p => p.Lijst.Paren.Select(paar => paar.Klant.Id)).Distinct().Select(k => opLijst.GetValueOrDefault(k)).ToList();
        return Of(methode, proeven.Count, aantallen);
    }

    /// <param name="aantallen">Per klant on how many lists.</param>
    public static Spreiding Of(string methode, int lijsten, IReadOnlyCollection<int> aantallen)
    {
        if (aantallen.Count == 0) return new(methode, lijsten, 0, 0, 0, 0, 0);
        var oplopend = aantallen.Order().ToList();
        var (n, som) = (oplopend.Count, oplopend.Sum(a => (double)a));
        var gewogen = oplopend.Select((aantal, i) => (i + 1) * (double)aantal).Sum();
        return new(
            methode, lijsten, n, oplopend[^1], oplopend[(int)Math.Ceiling(.95 * n) - 1],
            som == 0 ? 0 : (2 * gewogen / (n * som)) - ((n + 1.0) / n), oplopend.Count(a => a == 0) / (double)n);
    }
}
