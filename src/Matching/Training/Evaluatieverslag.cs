using Matching.Rangschikking;
using Matching.Training.Oordelen;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>One way of ranking, judged: means over vacatures that have a positive.</summary>
public sealed record Methode(string Naam, double Ndcg10, double Recall20, double Mrr);

/// <summary>How far one way of ranking is from another, with the 95% interval of a bootstrap over werkgevers.</summary>
public sealed record Verschil(string Van, string Met, double Ndcg10, double[] Ci95, int Vacatures)
{
    /// <summary>With fewer test vacatures a difference proves nothing (matching.md 5.4).</summary>
    public const int Genoeg = 100;

    public string Oordeel => (Vacatures >= Genoeg, Ci95[0] > 0, Ci95[1] < 0) switch
    {
        (true, true, _) => "beter",
        (true, _, true) => "slechter",
        _ => "geen bewijs",
    };
}

/// <summary>Someone who was invited or placed all the same, and what the filters had against it that day.</summary>
public sealed record Gemiste(string Vacature, string Klant, IReadOnlyList<Uitsluitreden> Filters);

/// <summary>A period that was held out: what was learned before it, and how the ways of ranking did in it (A21).</summary>
/// <param name="Regime">What would have been served.</param>
public sealed record Kwartaal(DateOnly Van, DateOnly Tot, Regime Regime, int Vacatures, double Handgewogen, double? Mengsel, double Model);

/// <summary>The ranker in use, and why it is not in the table where it is not.</summary>
public sealed record InGebruik(string Versie, string? NietGemeten);

/// <summary>How groups fare under one way of ranking.</summary>
public sealed record Groepsverslag(string Methode, IReadOnlyList<Groepscijfer> Groepen);

/// <summary>What takes longer to find out, for the report of a model.</summary>
/// <param name="Afruil">Null where too few people are thin to measure.</param>
public sealed record Verdieping(IReadOnlyList<Leerpunt> Leercurve, IReadOnlyList<Afruilpunt>? Afruil, IReadOnlyList<Proxycijfer> Proxytoets);

/// <summary>
/// What <c>evaluate</c> finds (contract). <c>Kandidaten</c>: positives that were looked for; <c>Gemist</c>: those the filters had removed. The
/// recall of stage 1 is over the others.
/// </summary>
public sealed record Evaluatieverslag(
    int Vacatures, int Kandidaten, IReadOnlyList<Gemiste> Gemist, double PoolRecall50, double PoolRecall300, IReadOnlyList<Methode> Methoden, IReadOnlyList<Verschil> Verschil,
    IReadOnlyList<Kwartaal> Perioden, int EersteDiagnoseGebruikt)
{
    /// <summary>What the last period would have been served with.</summary>
    public Regime Regime { get; init; } = Regime.VasteGewichten;

    public InGebruik? InGebruik { get; init; }

    public IReadOnlyList<Spreiding> Spreiding { get; init; } = [];

    public IReadOnlyList<Groepsverslag> Billijkheid { get; init; } = [];

    /// <summary>Null where it was not asked for.</summary>
    public Verdieping? Verdieping { get; init; }
}
