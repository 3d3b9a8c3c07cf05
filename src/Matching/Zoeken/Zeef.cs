using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Zoeken;

/// <summary>
/// Finds the best so many of all klanten: adds up what each term says, a block at a time, and lets through who may still be among the best. Nothing
/// is allocated per hit. Belongs to one thread at a time; after an exception its sums are not clean, and it is not used again.
/// </summary>
internal sealed class Zeef
{
    /// <summary>So many more than the best are gathered before the bar is raised: fewer would sort too often, more let too many through.</summary>
    private const int Ruimte = 400;

    /// <summary>Stretches with less than this between them are summed as one: going on is cheaper than beginning again.</summary>
    private const int Naad = 1024;

    private const float Speling = 1e-5f;

    [ThreadStatic]
    private static Zeef? vrij;

    private readonly float[] sommen = new float[Postings.Blok];
    private readonly List<Strook> stroken = [];
    private int[] waar = new int[64];
    private Vondst[] bak = [];
    private float[] werk = [];
    private int aantal;
    private int beste;
    private int vol;
    private float drempel;

    /// <summary>The best of all parts, in the order of their places; of who stands level with the last of them, the first by key.</summary>
    public static List<Klantplek> Beste(Zeefvraag[] delen, int beste)
    {
        var zeef = vrij ?? new();
        vrij = null;
        (zeef.beste, zeef.vol, zeef.aantal, zeef.drempel) = (beste, beste + Ruimte, 0, float.NegativeInfinity);
        if (zeef.bak.Length < zeef.vol) zeef.bak = new Vondst[zeef.vol];
        foreach (var deel in delen) zeef.Zoek(deel);
        zeef.Snoei();
        var gevonden = zeef.Kies(delen);
        vrij = zeef;
        return gevonden;
    }

    /// <summary>Everybody, in the order of their places, or null when that is more than <paramref name="hoogstens"/>.</summary>
    public static List<Klantplek>? Allen(Zeefvraag[] delen, int hoogstens)
    {
        // Counting first: where there are far more, nothing is gathered for nothing.
        var geteld = Loop(delen, hoogstens, plekken: null);
        if (geteld > hoogstens) return null;
        var plekken = new List<Klantplek>(geteld);
        Loop(delen, geteld, plekken);
        return plekken;
    }

    private static int Loop(Zeefvraag[] delen, int hoogstens, List<Klantplek>? plekken)
    {
        var (geteld, bereik) = (0, new List<Strook>());
        foreach (var deel in delen)
        {
            deel.Bereik(bereik);
            foreach (var strook in bereik)
            {
                for (var plaats = strook.Begin; plaats < strook.Eind; plaats++)
                {
                    if (!deel.IsMogelijk(plaats)) continue;
                    if (++geteld > hoogstens) return geteld;
                    plekken?.Add(new(deel.Nummer, plaats));
                }
            }
        }

        return geteld;
    }

    private void Zoek(Zeefvraag vraag)
    {
        vraag.Bereik(stroken);
        if (waar.Length < vraag.Termen.Length) waar = new int[vraag.Termen.Length];
        Array.Clear(waar);
        var reeks = CollectionsMarshal.AsSpan(stroken);
        for (var i = 0; i < reeks.Length;)
        {
            var blok = reeks[i].Begin / Postings.Blok;
            var (eerste, rand) = (reeks[i].Begin, (blok + 1) * Postings.Blok);
            var (tot, j) = (Math.Min(reeks[i].Eind, rand), i + 1);
            while (j < reeks.Length && reeks[j].Begin < rand && reeks[j].Begin - tot < Naad) tot = Math.Min(reeks[j++].Eind, rand);

            Begin(vraag, eerste, tot);
            TelOp(vraag, blok, eerste % Postings.Blok, tot - (blok * Postings.Blok));
            foreach (var strook in reeks[i..j]) Oogst(vraag, blok * Postings.Blok, strook with { Eind = Math.Min(strook.Eind, rand) });

            // A stretch that goes on in the next block is taken up there.
            if (reeks[j - 1].Eind > rand) reeks[i = j - 1] = reeks[j - 1] with { Begin = rand };
            else i = j;
        }
    }

    /// <summary>Sets the sums of some places of one block to where they begin.</summary>
    private void Begin(Zeefvraag vraag, int van, int tot)
    {
        var patronen = vraag.Segment.Onbekend.AsSpan(van, tot - van);
        var som = sommen.AsSpan(van % Postings.Blok, tot - van);
        var (laag, hoog) = (Vector512.Create(vraag.Onbekend[..16]), Vector512.Create(vraag.Onbekend[16..]));
        var i = 0;
        for (; i <= som.Length - Vector512<float>.Count; i += Vector512<float>.Count)
        {
            var (a, b) = Vector256.Widen(Vector256.WidenLower(Vector256.Create(Vector128.Create(patronen.Slice(i, 16)), default)));
            var patroon = Vector512.Create(a, b).AsInt32();
            Vector512.ConditionalSelect(
                Vector512.LessThan(patroon, Vector512.Create(16)).AsSingle(),
                Vector512.Shuffle(laag, patroon),
                Vector512.Shuffle(hoog, patroon - Vector512.Create(16))).CopyTo(som[i..]);
        }

        for (; i < som.Length; i++) som[i] = vraag.Onbekend[patronen[i]];
    }

    /// <summary>Adds every term to the sums of places <paramref name="van"/> to before <paramref name="tot"/> of a block, in the order of the terms.</summary>
    private void TelOp(Zeefvraag vraag, int blok, int van, int tot)
    {
        ref var som = ref MemoryMarshal.GetArrayDataReference(sommen);
        var postings = vraag.Segment.Postings;
        for (var t = 0; t < vraag.Termen.Length; t++)
        {
            ref readonly var term = ref vraag.Termen[t];
            var stukken = postings.Stukken(term.Nummer);
            ref var hier = ref waar[t];
            while (hier < stukken.Length && stukken[hier].Blok < blok) hier++;
            if (hier == stukken.Length || stukken[hier].Blok != blok) continue;
            var stuk = postings.Tussen(stukken[hier], van, tot);
            if (term.Maten is null) Tel(ref som, postings.Plaatsen(stuk), term.Gewicht);
            else Tel(ref som, postings.Plaatsen(stuk), postings.Codes(stuk), term.Maten, term.Gewicht);
        }
    }

    private static void Tel(ref float som, ReadOnlySpan<ushort> plaatsen, float gewicht)
    {
        ref var plaats = ref MemoryMarshal.GetReference(plaatsen);
        nint i = 0;
        for (; i <= plaatsen.Length - 4; i += 4)
        {
            // Four at once: one term never has the same place twice.
            var vier = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref plaats, i)));
            Unsafe.Add(ref som, (nint)(vier & 0xFFFF)) += gewicht;
            Unsafe.Add(ref som, (nint)((vier >> 16) & 0xFFFF)) += gewicht;
            Unsafe.Add(ref som, (nint)((vier >> 32) & 0xFFFF)) += gewicht;
            Unsafe.Add(ref som, (nint)(vier >> 48)) += gewicht;
        }

        for (; i < plaatsen.Length; i++) Unsafe.Add(ref som, (nint)Unsafe.Add(ref plaats, i)) += gewicht;
    }

    private static void Tel(ref float som, ReadOnlySpan<ushort> plaatsen, ReadOnlySpan<ushort> codes, float[] maten, float gewicht)
    {
        ref var plaats = ref MemoryMarshal.GetReference(plaatsen);
        ref var code = ref MemoryMarshal.GetReference(codes);
        ref var maat = ref MemoryMarshal.GetArrayDataReference(maten);
        for (nint i = 0; i < plaatsen.Length; i++)
        {
            Unsafe.Add(ref som, (nint)Unsafe.Add(ref plaats, i)) += gewicht * Unsafe.Add(ref maat, (nint)Unsafe.Add(ref code, i));
        }
    }

    /// <summary>Looks at the sums of some places and keeps who may be among the best. Where the vector ends, the same is asked one by one.</summary>
    private void Oogst(Zeefvraag vraag, int blok, Strook strook)
    {
        ref var som = ref MemoryMarshal.GetArrayDataReference(sommen);
        // A little lower than need be, for the last digits of a float; the score itself decides.
        var ruim = strook.Hoogst + vraag.HoogsteRest + Speling;
        var lat = Vector512.Create(drempel - ruim);
        var plaats = strook.Begin;
        for (; plaats <= strook.Eind - Vector512<float>.Count; plaats += Vector512<float>.Count)
        {
            var bits = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref som, (nuint)(plaats - blok)), lat).ExtractMostSignificantBits();
            if (bits == 0) continue;
            for (; bits != 0; bits &= bits - 1)
            {
                var gevonden = plaats + BitOperations.TrailingZeroCount(bits);
                Weeg(vraag, gevonden, sommen[gevonden - blok], strook.Km);
            }

            lat = Vector512.Create(drempel - ruim);
        }

        for (; plaats < strook.Eind; plaats++)
        {
            if (sommen[plaats - blok] >= drempel - ruim) Weeg(vraag, plaats, sommen[plaats - blok], strook.Km);
        }
    }

    private void Weeg(Zeefvraag vraag, int plaats, float som, double km)
    {
        if (!vraag.Voldoet(plaats)) return;
        var score = som + vraag.Voor(plaats, km);
        if (score + vraag.HoogsteRest + Speling < drempel) return;
        score += vraag.Rest(plaats);
        if (score < drempel || !vraag.IsMogelijk(plaats)) return;
        if (aantal == vol) Snoei();
        bak[aantal++] = new(score, vraag.Nummer, plaats);
    }

    /// <summary>Raises the bar to the last of the best, and keeps who reaches it: the best, and who stands level with the last of them.</summary>
    private void Snoei()
    {
        if (aantal <= beste) return;
        if (werk.Length < bak.Length) werk = new float[bak.Length];
        for (var i = 0; i < aantal; i++) werk[i] = bak[i].Score;
        drempel = Hoogste(werk.AsSpan(0, aantal), beste);
        var blijft = 0;
        for (var i = 0; i < aantal; i++)
        {
            if (bak[i].Score >= drempel) bak[blijft++] = bak[i];
        }

        aantal = blijft;
        // Many may stand level.
        vol = Math.Max(vol, aantal + Ruimte);
        if (bak.Length < vol) Array.Resize(ref bak, 2 * vol);
    }

    // Of who stands level with the last there may be too many; the key decides, as everywhere.
    private List<Klantplek> Kies(Zeefvraag[] delen)
    {
        var gevonden = bak.AsSpan(0, aantal);
        var teVeel = new HashSet<Vondst>();
        if (aantal > beste)
        {
            var gelijk = gevonden.ToArray().Where(v => v.Score == drempel).OrderBy(v => delen[v.Deel].Segment.OpPlaats(v.Plaats).Sleutel, StringComparer.Ordinal);
            teVeel = [.. gelijk.TakeLast(aantal - beste)];
        }

        var plekken = new List<Klantplek>(beste);
        foreach (ref readonly var vondst in gevonden)
        {
            if (teVeel.Count == 0 || !teVeel.Contains(vondst)) plekken.Add(new(vondst.Deel, vondst.Plaats));
        }

        return plekken;
    }

    /// <summary>The score that so many reach: quickselect.</summary>
    private static float Hoogste(Span<float> scores, int hoeveelste)
    {
        var (laag, hoog) = (0, scores.Length - 1);
        while (laag < hoog)
        {
            var spil = scores[(laag + hoog) >>> 1];
            var (i, j) = (laag, hoog);
            while (i <= j)
            {
                while (scores[i] > spil) i++;
                while (scores[j] < spil) j--;
                if (i > j) break;
                (scores[i], scores[j]) = (scores[j], scores[i]);
                (i, j) = (i + 1, j - 1);
            }

            if (hoeveelste - 1 <= j) hoog = j;
            else if (hoeveelste - 1 >= i) laag = i;
            else break;
        }

        return scores[hoeveelste - 1];
    }
}

/// <summary>A klant that was let through: in which part, at which place.</summary>
internal readonly record struct Vondst(float Score, int Deel, int Plaats);
