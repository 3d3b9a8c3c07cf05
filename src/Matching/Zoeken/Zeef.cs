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
    private const int Ruimte = 512;

    /// <summary>Stretches with less than this between them are summed as one: going on is cheaper than beginning again.</summary>
    private const int Naad = 1024;

    [ThreadStatic]
    private static Zeef? vrij;

    private readonly float[] sommen = new float[Postings.Blok];
    private readonly List<Strook> stroken = [];
    private int[] waar = new int[64];
    private Vondst[] bak = new Vondst[2 * Ruimte];
    private float[] werk = [];
    private int aantal;
    private int beste;
    private float drempel;

    /// <summary>The best of all parts, best first, equal scores by key.</summary>
    public static Vondst[] Beste(Zeefvraag[] delen, int beste)
    {
        var zeef = vrij ?? new();
        vrij = null;
        (zeef.beste, zeef.aantal, zeef.drempel) = (beste, 0, float.NegativeInfinity);
        foreach (var deel in delen) zeef.Zoek(deel);
        zeef.Snoei();
        var gevonden = zeef.Geordend(delen);
        vrij = zeef;
        return gevonden;
    }

    /// <summary>Everybody, in no order, or null when that is more than <paramref name="hoogstens"/>.</summary>
    public static List<Klantplek>? Allen(Zeefvraag[] delen, int hoogstens)
    {
        var (plekken, stroken) = (new List<Klantplek>(), new List<Strook>());
        foreach (var deel in delen)
        {
            deel.Segment.Buurten.Bereik(deel.Werk, stroken);
            foreach (var strook in stroken)
            {
                for (var plaats = strook.Begin; plaats < strook.Eind; plaats++)
                {
                    if (!deel.Voldoet(plaats)) continue;
                    if (plekken.Count == hoogstens) return null;
                    plekken.Add(new(deel.Nummer, plaats));
                }
            }
        }

        return plekken;
    }

    private void Zoek(Zeefvraag vraag)
    {
        vraag.Segment.Buurten.Bereik(vraag.Werk, stroken);
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
            foreach (var strook in reeks[i..j]) Oogst(vraag, blok * Postings.Blok, Math.Max(strook.Begin, eerste), Math.Min(strook.Eind, rand));

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
    private void Oogst(Zeefvraag vraag, int blok, int van, int tot)
    {
        ref var som = ref MemoryMarshal.GetArrayDataReference(sommen);
        var lat = Vector512.Create(drempel);
        var plaats = van;
        for (; plaats <= tot - Vector512<float>.Count; plaats += Vector512<float>.Count)
        {
            var bits = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref som, (nuint)(plaats - blok)), lat).ExtractMostSignificantBits();
            if (bits == 0) continue;
            for (; bits != 0; bits &= bits - 1)
            {
                var gevonden = plaats + BitOperations.TrailingZeroCount(bits);
                Weeg(vraag, gevonden, sommen[gevonden - blok]);
            }

            lat = Vector512.Create(drempel);
        }

        for (; plaats < tot; plaats++)
        {
            if (sommen[plaats - blok] >= drempel) Weeg(vraag, plaats, sommen[plaats - blok]);
        }
    }

    private void Weeg(Zeefvraag vraag, int plaats, float som)
    {
        if (som < drempel || !vraag.Voldoet(plaats)) return;
        if (aantal == bak.Length) Snoei();
        bak[aantal++] = new(som, vraag.Nummer, plaats);
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
        if (aantal > bak.Length - Ruimte) Array.Resize(ref bak, 2 * (aantal + Ruimte));
    }

    private Vondst[] Geordend(Zeefvraag[] delen)
    {
        var (gevonden, laag) = (bak[..aantal], new float[aantal]);
        for (var i = 0; i < aantal; i++) laag[i] = -gevonden[i].Score;
        Array.Sort(laag, gevonden);
        for (var (van, tot) = (0, 1); van < aantal; van = tot++)
        {
            while (tot < aantal && laag[tot] == laag[van]) tot++;
            if (tot - van > 1) gevonden.AsSpan(van, tot - van).Sort((a, b) => string.CompareOrdinal(Sleutel(a), Sleutel(b)));
        }

        return gevonden.Length > beste ? gevonden[..beste] : gevonden;

        string Sleutel(Vondst vondst) => delen[vondst.Deel].Segment.OpPlaats(vondst.Plaats).Sleutel;
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
