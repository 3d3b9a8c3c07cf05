namespace Matching.Zoeken;

/// <summary>
/// The <see cref="Tekstscores"/> of chosen klanten, in full: once more over the postings of the terms asked, adding only for who is marked. Terms
/// add in the order of the question, so a klant scores the same to the bit as from its own terms. Belongs to one thread at a time; after an
/// exception its marks are not clean, and it is not used again.
/// </summary>
internal sealed class Meting
{
    [ThreadStatic]
    private static Meting? vrij;

    private readonly ushort[] merk = new ushort[Postings.Blok];
    private double[] sommen = new double[512 * Velden.Aantal];

    /// <summary>One score per place, in the order given.</summary>
    public static Tekstscores[] Van(Beeld beeld, Weging weging, ReadOnlySpan<Klantplek> plekken)
    {
        var meting = vrij ?? new();
        vrij = null;
        var volgorde = new int[plekken.Length];
        var sleutels = new long[plekken.Length];
        for (var i = 0; i < volgorde.Length; i++) (volgorde[i], sleutels[i]) = (i, ((long)plekken[i].Blad << 32) | (uint)plekken[i].Plaats);
        Array.Sort(sleutels, volgorde);

        var scores = new Tekstscores[plekken.Length];
        for (var (van, tot) = (0, 0); van < volgorde.Length; van = tot)
        {
            while (tot < volgorde.Length && sleutels[tot] / Postings.Blok == sleutels[van] / Postings.Blok) tot++;
            meting.Meet(beeld.Bladen[plekken[volgorde[van]].Blad], weging.Termen(plekken[volgorde[van]].Blad), weging, plekken, volgorde.AsSpan(van, tot - van), scores);
        }

        vrij = meting;
        return scores;
    }

    private void Meet(Blad blad, IReadOnlyList<Zoekterm> termen, Weging weging, ReadOnlySpan<Klantplek> plekken, ReadOnlySpan<int> volgorde, Tekstscores[] scores)
    {
        if (sommen.Length < volgorde.Length * Velden.Aantal) sommen = new double[volgorde.Length * Velden.Aantal];
        Array.Clear(sommen, 0, volgorde.Length * Velden.Aantal);
        for (var i = 0; i < volgorde.Length; i++) merk[plekken[volgorde[i]].Plaats % Postings.Blok] = (ushort)(i + 1);

        var (blok, van, tot) = (plekken[volgorde[0]].Plaats / Postings.Blok, plekken[volgorde[0]].Plaats % Postings.Blok, (plekken[volgorde[^1]].Plaats % Postings.Blok) + 1);
        for (var t = 0; t < termen.Count; t++)
        {
            foreach (ref readonly var stuk in blad.Segment.Postings.Stukken(termen[t].Nummer))
            {
                if (stuk.Blok == blok) Tel(blad, termen[t], blad.Segment.Postings.Tussen(stuk, van, tot));
            }
        }

        foreach (var i in volgorde)
        {
            var plaats = plekken[i].Plaats;
            var nummer = merk[plaats % Postings.Blok] - 1;
            scores[i] = weging.Tekstscores(sommen.AsSpan(nummer * Velden.Aantal, Velden.Aantal), blad.Segment.LengtesVan(blad.Segment.Buurten.Documenten[plaats]));
        }

        foreach (var i in volgorde) merk[plekken[i].Plaats % Postings.Blok] = 0;
    }

    private void Tel(Blad blad, Zoekterm term, Stuk stuk)
    {
        var veld = (int)term.Veld;
        var plaatsen = blad.Segment.Postings.Plaatsen(stuk);
        if (!term.Veld.IsTekst())
        {
            foreach (var plaats in plaatsen)
            {
                if (merk[plaats] is > 0 and var nummer) sommen[((nummer - 1) * Velden.Aantal) + veld] += term.Gewicht;
            }

            return;
        }

        var codes = blad.Segment.Postings.Codes(stuk);
        var maten = blad.Maten[veld];
        for (var i = 0; i < plaatsen.Length; i++)
        {
            if (merk[plaatsen[i]] is > 0 and var nummer) sommen[((nummer - 1) * Velden.Aantal) + veld] += term.Gewicht * maten[codes[i]];
        }
    }
}
