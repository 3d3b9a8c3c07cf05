using System.Buffers;
using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Rangschikking;

/// <summary>Puts pairs in order, best first, ties by key. The score of a pair does not depend on the list it is in, so both directions agree.</summary>
public sealed class Rangschikker(Zoekindex index, Modelhouder modellen, TimeProvider clock)
{
    private static readonly Handweging Hand = new();

    /// <summary>The model beside every list.</summary>
    public string Model => modellen.Actief.Versie;

    /// <summary>Why the hand weights are in use; null when a learned model is.</summary>
    public string? Waarschuwing => modellen.Waarschuwing;

    /// <summary>The klanten who can be proposed for a vacature today, best first.</summary>
    /// <param name="ook">Klanten who are listed wherever they stand, at the rank they have among all.</param>
    public IReadOnlyList<Plaats> RankKlanten(VacatureProfiel vacature, int? aantal = null, IReadOnlySet<KlantId>? ook = null)
    {
        var op = clock.Vandaag;
        var paren = index.VindKlanten(vacature, op).Select(k => new Paar(k.Klant, vacature, k.Tekst, op)).ToList();
        return Rank(modellen.Actief, paren, p => p.Klant.Sleutel, aantal, p => ook?.Contains(p.Klant.Id) == true);
    }

    /// <summary>The open vacatures a klant can be proposed for today, best first.</summary>
    public IReadOnlyList<Plaats> RankVacatures(KlantProfiel klant, int? aantal = null)
    {
        var op = clock.Vandaag;
        if (!Uitsluiting.InPool(klant, op)) return [];
        var paren = index.VindVacatures(klant, op).Select(v => new Paar(klant, v.Vacature, v.Tekst, op)).ToList();
        return Rank(modellen.Actief, paren, p => p.Vacature.Sleutel, aantal);
    }

    /// <summary>Ranks given pairs with a given model: one row per pair, scored in batch.</summary>
    public static IReadOnlyList<Plaats> Rank(
        IRangschikmodel model, IReadOnlyList<Paar> paren, Func<Paar, string> sleutel, int? aantal = null, Func<Paar, bool>? ook = null)
    {
        var breed = Kenmerkenset.Aantal;
        var rijen = ArrayPool<double>.Shared.Rent(paren.Count * breed);
        var scores = new double[paren.Count];
        try
        {
            for (var i = 0; i < paren.Count; i++) Kenmerkenset.Fill(paren[i], rijen.AsSpan(i * breed, breed));
            model.Score(rijen.AsSpan(0, paren.Count * breed), scores);
            return Enumerable.Range(0, paren.Count)
                .OrderByDescending(i => scores[i]).ThenBy(i => sleutel(paren[i]), StringComparer.Ordinal)
                .Select((i, plek) => (i, Rang: plek + 1))
                .Where(p => p.Rang <= (aantal ?? paren.Count) || ook?.Invoke(paren[p.i]) == true)
                .Select(p => Make(model, paren[p.i], rijen.AsSpan(p.i * breed, breed), scores[p.i], p.Rang))
                .ToList();
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rijen);
        }
    }

    private static Plaats Make(IRangschikmodel model, Paar paar, ReadOnlySpan<double> rij, double score, int rang)
    {
        var bijdragen = new double[rij.Length];
        var basis = model.Verklaar(rij, bijdragen);
        Span<double> hand = stackalloc double[1];
        Hand.Score(rij, hand);
        return new Plaats(paar, rang, score, basis, Handweging.BandVan(rij, hand[0]), bijdragen);
    }
}
