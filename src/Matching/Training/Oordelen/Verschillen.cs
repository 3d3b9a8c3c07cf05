namespace Matching.Training.Oordelen;

/// <summary>The differences that are worth a line, each paired per vacature.</summary>
public static class Verschillen
{
    private static readonly (string Van, string Met)[] Paren =
    [
        (Rangmethoden.Model, Rangmethoden.Handgewogen), (Rangmethoden.Mengsel, Rangmethoden.Handgewogen), (Rangmethoden.VolgensRegime, Rangmethoden.Handgewogen),
        (Rangmethoden.Model, Rangmethoden.LambdamartVrij), (Rangmethoden.Model, Rangmethoden.InGebruik), (Rangmethoden.Model, Rangmethoden.Bm25),
        (Rangmethoden.Handgewogen, Rangmethoden.Bm25MetReis), (Rangmethoden.Handgewogen, Rangmethoden.Bm25), (Rangmethoden.Bm25, Rangmethoden.Willekeurig),
    ];

    public static IReadOnlyList<Verschil> Alle(IReadOnlyList<Proef> proeven, IReadOnlyList<string> namen) =>
        [.. Paren.Where(p => namen.Contains(p.Van, StringComparer.Ordinal) && namen.Contains(p.Met, StringComparer.Ordinal)).Select(p => Compare(proeven, p.Van, p.Met))];

    private static Verschil Compare(IReadOnlyList<Proef> proeven, string van, string met)
    {
        var interval = Bootstrap.Difference(proeven.Select(p => (p.Werkgever, p.Ndcg(van), p.Ndcg(met))));
        return new(van, met, interval.Gemiddelde, [interval.Laag, interval.Hoog], proeven.Count);
    }
}
