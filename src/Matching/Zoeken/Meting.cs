namespace Matching.Zoeken;

/// <summary>
/// The <see cref="Tekstscores"/> of chosen klanten, in full: over the terms each has, in the order of the index, so a klant scores the same to the bit
/// as alone. Belongs to one thread at a time; after an exception its table is not clean, and it is not used again.
/// </summary>
internal sealed class Meting
{
    /// <summary>How many klanten ahead their terms are brought near.</summary>
    private const int Vooruit = 8;

    [ThreadStatic]
    private static Meting? vrij;

    private readonly Termtafel tafel = new();

    /// <summary>One score per place, in the order given.</summary>
    public static Tekstscores[] Van(Beeld beeld, Weging weging, ReadOnlySpan<Klantplek> plekken)
    {
        var meting = vrij ?? new();
        vrij = null;
        var scores = new Tekstscores[plekken.Length];
        for (var b = 0; b < beeld.Bladen.Length; b++) meting.Meet(beeld.Bladen[b], b, weging, plekken, scores);
        vrij = meting;
        return scores;
    }

    private void Meet(Blad blad, int nummer, Weging weging, ReadOnlySpan<Klantplek> plekken, Tekstscores[] scores)
    {
        var termen = weging.Termen(nummer);
        tafel.Leg(blad.Segment.Postings, termen);
        Span<double> sommen = stackalloc double[Velden.Aantal];
        for (var i = 0; i < plekken.Length; i++)
        {
            if (i + Vooruit < plekken.Length && plekken[i + Vooruit].Blad == nummer) blad.Segment.Termrijen.Haal(plekken[i + Vooruit].Plaats);
            if (plekken[i].Blad != nummer) continue;
            sommen.Clear();
            Tel(blad, plekken[i].Plaats, termen, sommen);
            scores[i] = weging.Tekstscores(sommen, blad.Segment.Onbekend[plekken[i].Plaats]);
        }

        tafel.Ruim(termen);
    }

    private void Tel(Blad blad, int plaats, Zoekterm[] termen, Span<double> sommen)
    {
        var rij = blad.Segment.Termrijen.Termen(plaats);
        foreach (var i in tafel.Raak(rij))
        {
            ref readonly var term = ref termen[tafel.Plek(rij[i].Nummer)];
            sommen[(int)term.Veld] += term.Gewicht * (term.Veld.IsTekst() ? blad.Maten[(int)term.Veld][rij[i].Code] : 1);
        }
    }
}
