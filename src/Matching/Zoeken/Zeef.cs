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
    private const int Ruimte = 1024;

    /// <summary>Stretches with less than this between them are summed as one: going on is cheaper than beginning again.</summary>
    private const int Naad = 1024;

    [ThreadStatic]
    private static Zeef? vrij;

    private readonly float[] sommen = new float[Postings.Blok];
    private readonly List<Strook> stroken = [];
    private int[] waar = new int[64];
    private Vondst[] bak = [];
    private int aantal;
    private int beste;
    private float drempel;

    /// <summary>The best of all parts, best first, equal scores by key.</summary>
    public static Vondst[] Beste(IReadOnlyList<Zeefvraag> delen, int beste)
    {
        var zeef = vrij ?? new();
        vrij = null;
        zeef.Begin(beste);
        foreach (var deel in delen) zeef.Zoek(deel);
        zeef.Snoei();
        var gevonden = zeef.bak.AsSpan(0, zeef.aantal).ToArray();
        vrij = zeef;
        Array.Sort(gevonden);
        return gevonden;
    }

    /// <summary>Everybody, in no order, or null when that is more than <paramref name="hoogstens"/>.</summary>
    public static IReadOnlyList<Klantplek>? Allen(IReadOnlyList<Zeefvraag> delen, int hoogstens)
    {
        var (plekken, stroken) = (new List<Klantplek>(), new List<Strook>());
        foreach (var deel in delen)
        {
            deel.Segment.Buurten.Bereik(deel.Werk, stroken);
            foreach (var strook in stroken)
            {
                for (var plaats = strook.Begin; plaats < strook.Eind; plaats++)
                {
                    if (!deel.Voldoet(plaats) || !deel.Leeft(plaats)) continue;
                    if (plekken.Count == hoogstens) return null;
                    plekken.Add(new(deel.Nummer, plaats));
                }
            }
        }

        return plekken;
    }

    private void Begin(int hoeveel)
    {
        (beste, aantal, drempel) = (hoeveel, 0, float.NegativeInfinity);
        if (bak.Length < hoeveel + Ruimte) bak = new Vondst[hoeveel + Ruimte];
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

            TelOp(vraag, blok, eerste % Postings.Blok, tot - (blok * Postings.Blok));
            foreach (var strook in reeks[i..j]) Oogst(vraag, blok * Postings.Blok, Math.Max(strook.Begin, eerste), Math.Min(strook.Eind, rand));
            sommen.AsSpan(eerste % Postings.Blok, tot - eerste).Clear();

            // A stretch that goes on in the next block is taken up there.
            if (reeks[j - 1].Eind > rand) reeks[i = j - 1] = reeks[j - 1] with { Begin = rand };
            else i = j;
        }
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
        var lat = Vector512.Create(drempel - vraag.HoogsteToeslag);
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

            lat = Vector512.Create(drempel - vraag.HoogsteToeslag);
        }

        for (; plaats < tot; plaats++)
        {
            if (sommen[plaats - blok] >= drempel - vraag.HoogsteToeslag) Weeg(vraag, plaats, sommen[plaats - blok]);
        }
    }

    private void Weeg(Zeefvraag vraag, int plaats, float som)
    {
        if (!vraag.Voldoet(plaats)) return;
        var score = som + vraag.Toeslag(plaats);
        if (score < drempel || !vraag.Leeft(plaats)) return;
        bak[aantal++] = new(score, vraag, plaats);
        if (aantal == bak.Length) Snoei();
    }

    /// <summary>Keeps the best, in no order, and raises the bar to the last of them.</summary>
    private void Snoei()
    {
        if (aantal <= beste) return;
        var (laag, hoog) = (0, aantal - 1);
        while (laag < hoog)
        {
            var spil = bak[(laag + hoog) >>> 1];
            var (i, j) = (laag, hoog);
            while (i <= j)
            {
                while (bak[i].CompareTo(spil) < 0) i++;
                while (bak[j].CompareTo(spil) > 0) j--;
                if (i <= j) (bak[i], bak[j]) = (bak[j--], bak[i++]);
            }

            if (beste - 1 <= j) hoog = j;
            else if (beste - 1 >= i) laag = i;
            else break;
        }

        (aantal, drempel) = (beste, bak[beste - 1].Score);
    }
}

/// <summary>A klant that was let through: the better score comes first, then the key.</summary>
internal readonly record struct Vondst(float Score, Zeefvraag Vraag, int Plaats) : IComparable<Vondst>
{
    public KlantProfiel Klant => Vraag.Segment.OpPlaats(Plaats);

    public Klantplek Plek => new(Vraag.Nummer, Plaats);

    public int CompareTo(Vondst other) => Score != other.Score ? other.Score.CompareTo(Score) : string.CompareOrdinal(Klant.Sleutel, other.Klant.Sleutel);
}
