using System.Buffers;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Rangschikking;

/// <summary>One place on a ranked list. Score = basis + the contributions − aftrek.</summary>
public sealed class Plaats
{
    private readonly double[] bijdragen;

    internal Plaats(Paar paar, double score, double basis, Band band, double[] bijdragen)
    {
        (Paar, Score, Basis, Band) = (paar, score, basis, band);
        this.bijdragen = bijdragen;
    }

    public Paar Paar { get; }

    /// <summary>From 1.</summary>
    public int Rang { get; internal set; }

    public double Score { get; }

    public double Basis { get; }

    /// <summary>Load discount.</summary>
    public double Aftrek { get; init; }

    public Band Band { get; }

    /// <summary>Every group, the heaviest first; a screen shows five.</summary>
    public IReadOnlyList<Reden> Redenen => Rangschikking.Redenen.Van(Paar, bijdragen);

    public IReadOnlyList<string> Ontbreekt => Rangschikking.Redenen.Ontbreekt(Paar);

    public IReadOnlyList<string> Onbekend => Rangschikking.Redenen.Onbekend(Paar);
}

/// <summary>Puts pairs in order, best first, ties by key; in batch, with one row per pair.</summary>
public sealed class Rangschikker(Modelhouder modellen)
{
    public string Model => modellen.Actief.Versie;

    /// <summary>Ranks klanten for one vacature, or vacatures for one klant: the score of a pair does not depend on the list it is in.</summary>
    public IReadOnlyList<Plaats> Rank(IReadOnlyList<Paar> paren, Func<Paar, string> sleutel, int? aantal = null) =>
        Rank(modellen.Actief, paren, sleutel, aantal);

    public static IReadOnlyList<Plaats> Rank(IRangschikmodel model, IReadOnlyList<Paar> paren, Func<Paar, string> sleutel, int? aantal = null)
    {
        var breed = Kenmerkenset.Aantal;
        var rijen = ArrayPool<double>.Shared.Rent(paren.Count * breed);
        var scores = new double[paren.Count];
        try
        {
            for (var i = 0; i < paren.Count; i++) Kenmerkenset.Fill(paren[i], rijen.AsSpan(i * breed, breed));
            model.Score(rijen.AsSpan(0, paren.Count * breed), scores);

            var volgorde = Enumerable.Range(0, paren.Count)
                .OrderByDescending(i => scores[i]).ThenBy(i => sleutel(paren[i]), StringComparer.Ordinal)
                .Take(aantal ?? paren.Count);
            return volgorde.Select((i, plek) => Make(model, paren[i], rijen.AsSpan(i * breed, breed), scores[i], plek + 1)).ToList();
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rijen);
        }
    }

    private static readonly Handweging Hand = new();

    private static Plaats Make(IRangschikmodel model, Paar paar, ReadOnlySpan<double> rij, double score, int rang)
    {
        var bijdragen = new double[rij.Length];
        var basis = model.Verklaar(rij, bijdragen);
        Span<double> hand = stackalloc double[1];
        Hand.Score(rij, hand);
        return new Plaats(paar, score, basis, Handweging.BandVan(rij, hand[0]), bijdragen) { Rang = rang };
    }
}
