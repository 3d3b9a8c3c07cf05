using System.Buffers;
using System.Runtime.CompilerServices;
using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Rangschikking;

/// <summary>
/// Puts pairs in order, best first, ties by key. The score of a pair does not depend on the list it is in, so both directions agree. One works with one
/// model as long as it lives: whatever is put to use meanwhile, a list and what stands beside it are of the same.
/// </summary>
public sealed class Rangschikker(Zoekindex index, Modelhouder modellen, TimeProvider clock)
{
    private static readonly Handweging Hand = new();

    private readonly IRangschikmodel model = modellen.Actief;

    /// <summary>The model beside every list.</summary>
    public string Model => model.Versie;

    /// <summary>The tested thresholds of the bands; null is fixed ones.</summary>
    public Banden? Banden => model.Banden;

    /// <summary>Why the hand weights are in use; null when a learned model is.</summary>
    public string? Waarschuwing { get; } = modellen.Waarschuwing;

    /// <summary>The klanten who can be proposed for a vacature today, best first.</summary>
    /// <param name="ook">Klanten who are listed wherever they stand, at the rank they have among all.</param>
    /// <param name="wie">Narrows the list to those someone asked for; null asks for everybody.</param>
    /// <param name="lasten">The load discount; null is by score alone, as lists are kept.</param>
    public IReadOnlyList<Plaats> RankKlanten(VacatureProfiel vacature, int? aantal = null, IReadOnlySet<KlantId>? ook = null, Func<KlantProfiel, bool>? wie = null, Lasten? lasten = null)
    {
        var op = clock.Vandaag;
        return Rank(model, Find(index, vacature, op, wie: wie), vacature, op, aantal, ook, lasten);
    }

    /// <summary>Who goes to the ranker: everybody, or the best of more than <paramref name="helePool"/> by texts, travel, hours and first day.</summary>
    public static IReadOnlyList<Kandidaat> Find(Zoekindex index, VacatureProfiel vacature, DateOnly op, int helePool = Vinden.HelePool, int beste = Vinden.Beste, Func<KlantProfiel, bool>? wie = null) =>
        index.VindKlanten(vacature, op, helePool, beste, Voorkennis.Van(vacature, op), wie);

    /// <summary>
    /// Many vacatures at once, on all cores, handed over in the order given as soon as each is done. Whoever stops can go on later with those not yet
    /// handed over; never more than a few wait for a slow reader.
    /// </summary>
    public async IAsyncEnumerable<(VacatureProfiel Vacature, IReadOnlyList<Plaats> Plaatsen)> RankAllesAsync(
        IEnumerable<VacatureProfiel> vacatures, int? aantal = null, Lasten? lasten = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var lopend = new Queue<Task<(VacatureProfiel, IReadOnlyList<Plaats>)>>();
        foreach (var vacature in vacatures)
        {
            lopend.Enqueue(Task.Run(() => (vacature, RankKlanten(vacature, aantal, lasten: lasten)), stop));
            if (lopend.Count > 2 * Environment.ProcessorCount) yield return await lopend.Dequeue();
        }

        while (lopend.TryDequeue(out var volgende)) yield return await volgende;
    }

    /// <summary>Ranks given klanten for a vacature with a given model: rows are filled and scored in batch, and only who is listed gets reasons.</summary>
    public static IReadOnlyList<Plaats> Rank(
        IRangschikmodel model, IReadOnlyList<Kandidaat> kandidaten, VacatureProfiel vacature, DateOnly op, int? aantal = null, IReadOnlySet<KlantId>? ook = null, Lasten? lasten = null)
    {
        var (breed, vraag) = (Kenmerkenset.Aantal, Vacaturerij.Van(vacature));
        var rijen = ArrayPool<double>.Shared.Rent(kandidaten.Count * breed);
        try
        {
            for (var i = 0; i < kandidaten.Count; i++)
            {
                Klantrij.HaalNa(kandidaten, i);
                Kenmerkrij.Fill(kandidaten[i].Rij, vraag, kandidaten[i].Tekst, op, rijen.AsSpan(i * breed, breed));
            }

            return List(
                model, rijen, kandidaten.Count, i => kandidaten[i].Klant.Sleutel, i => new Paar(kandidaten[i], vacature, op),
                aantal, ook is null ? null : i => ook.Contains(kandidaten[i].Klant.Id), lasten);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rijen);
        }
    }

    /// <summary>The open vacatures a klant can be proposed for today, best first.</summary>
    public IReadOnlyList<Plaats> RankVacatures(KlantProfiel klant, int? aantal = null, Lasten? lasten = null)
    {
        var op = clock.Vandaag;
        if (!Uitsluiting.InPool(klant, op)) return [];
        var paren = index.VindVacatures(klant, op).Select(v => new Paar(klant, v.Vacature, v.Tekst, op)).ToList();
        var rijen = new double[paren.Count * Kenmerkenset.Aantal];
        for (var i = 0; i < paren.Count; i++) Kenmerkenset.Fill(paren[i], rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal));
        return List(model, rijen, paren.Count, i => paren[i].Vacature.Sleutel, i => paren[i], aantal, lasten: lasten);
    }

    private static List<Plaats> List(
        IRangschikmodel model, double[] rijen, int kandidaten, Func<int, string> sleutel, Func<int, Paar> paar, int? aantal, Func<int, bool>? ook = null, Lasten? lasten = null)
    {
        var (breed, scores) = (Kenmerkenset.Aantal, new double[kandidaten]);
        model.Score(rijen.AsSpan(0, kandidaten * breed), scores);
        var last = lasten is null or { IsLeeg: true } ? null : new Lastverdeling(lasten, scores, i => paar(i).Klant.Sleutel, sleutel);
        var volgorde = Order(scores, sleutel, ook is null ? aantal ?? kandidaten : kandidaten);
        var plaatsen = new List<Plaats>(Math.Min(kandidaten, aantal ?? kandidaten));
        for (var plek = 0; plek < kandidaten; plek++)
        {
            var i = volgorde[plek];
            if (plek >= aantal && ook?.Invoke(i) != true) continue;
            plaatsen.Add(Make(model, paar(i), rijen.AsSpan(i * breed, breed), scores[i], plek + 1, last?.Aftrek(i) ?? 0, last?.Zin(i, plek)));
        }

        return plaatsen;
    }

    /// <summary>Highest first; equal scores by key, as far down as anyone is listed.</summary>
    internal static int[] Order(double[] scores, Func<int, string> sleutel, int totHier)
    {
        var (volgorde, laag) = (new int[scores.Length], new double[scores.Length]);
        for (var i = 0; i < scores.Length; i++) (volgorde[i], laag[i]) = (i, -scores[i]);
        Array.Sort(laag, volgorde);
        for (var (van, tot) = (0, 1); van < Math.Min(laag.Length, totHier); van = tot++)
        {
            while (tot < laag.Length && laag[tot] == laag[van]) tot++;
            if (tot - van > 1) volgorde.AsSpan(van, tot - van).Sort((a, b) => string.CompareOrdinal(sleutel(a), sleutel(b)));
        }

        return volgorde;
    }

    private static Plaats Make(IRangschikmodel model, Paar paar, ReadOnlySpan<double> rij, double score, int rang, double aftrek, string? lastzin)
    {
        var bijdragen = new double[rij.Length];
        var basis = model.Verklaar(rij, bijdragen);
        Span<double> hand = stackalloc double[1];
        Hand.Score(rij, hand);
        return new Plaats(paar, rang, score, basis, Rangschikking.Banden.Van(model, rij, score + aftrek, hand[0]), bijdragen, Kenmerkenset.Single(rij), aftrek, lastzin);
    }
}
