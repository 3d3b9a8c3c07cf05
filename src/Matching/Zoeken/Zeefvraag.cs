namespace Matching.Zoeken;

/// <summary>What a vacature asks of one segment, ready for the <see cref="Zeef"/>.</summary>
internal sealed class Zeefvraag
{
    private readonly Blad blad;
    private readonly VacatureProfiel vacature;
    private readonly DateOnly op;
    private readonly Voorscore voor;
    private readonly Func<KlantProfiel, bool>? wie;
    private readonly (uint Bits, bool Alle) eisen;
    private readonly float[] onbekend = new float[1 << Velden.Aantal];

    public Zeefvraag(Blad blad, int nummer, Weging weging, VacatureProfiel vacature, DateOnly op, Voorscore voor, Func<KlantProfiel, bool>? wie = null)
    {
        (this.blad, this.vacature, this.op, this.voor, this.wie, Nummer, eisen) = (blad, vacature, op, voor, wie, nummer, Eisen.Van(vacature));
        var termen = weging.Termen(nummer);
        Termen = new Grofterm[termen.Length];
        for (var i = 0; i < Termen.Length; i++)
        {
            var term = termen[i];
            var gewicht = term.Gewicht * Grofweging.Per(term.Veld) / weging.Maximum(term.Veld);
            Termen[i] = new(term.Nummer, (float)gewicht, term.Veld.IsTekst() ? blad.Kort[(int)term.Veld] : null);
        }

        foreach (var veld in Velden.Alle)
        {
            if (weging[veld].Length == 0) continue;
            for (var patroon = 0; patroon < onbekend.Length; patroon++) onbekend[patroon] += (patroon & (1 << (int)veld)) != 0 ? (float)Grofweging.Gewoon(veld) : 0;
        }
    }

    public int Nummer { get; }

    public Segment Segment => blad.Segment;

    public Grofterm[] Termen { get; }

    /// <summary>By pattern of unknown fields: the ordinary share of each that is asked, which is where the sums begin.</summary>
    public ReadOnlySpan<float> Onbekend => onbekend;

    /// <summary>The stretches of klanten who are near enough.</summary>
    public void Bereik(List<Strook> stroken) => Segment.Buurten.Bereik(vacature.Werkplek, sluitUit: vacature.Plek is not null, voor, stroken);

    /// <summary>What a klant who lives so far from the work has beside what the texts give.</summary>
    public float Voor(int plaats, double km) => (float)voor.Van(in Segment.Beschikbaarheid[plaats], km);

    /// <summary>The rest of that, which costs more to know; never more than <see cref="HoogsteRest"/>.</summary>
    public float Rest(int plaats) => (float)voor.Rest(Segment.Rijen[plaats]);

    public float HoogsteRest => (float)voor.HoogsteRest;

    /// <summary>False: this klant cannot be proposed, or is no longer there. True: probably, see <see cref="IsMogelijk"/>.</summary>
    public bool Voldoet(int plaats) =>
        (Segment.Eisen[plaats] & eisen.Bits) == eisen.Bits && blad.Levend.Is(Segment.Buurten.Documenten[plaats]);

    /// <summary>Whether this klant, within reach, is asked for and can be proposed. Asked in full where the bits may not be all.</summary>
    public bool IsMogelijk(int plaats) =>
        Voldoet(plaats)
        && ((eisen.Alle && (Segment.Eisen[plaats] & Eisen.KlantHeeftMeer) == 0) || Uitsluiting.IsMogelijk(Segment.OpPlaats(plaats), vacature, op))
        && wie?.Invoke(Segment.OpPlaats(plaats)) != false;
}

/// <param name="Maten">By code: how far it counts; null for a term that is there or not.</param>
internal readonly record struct Grofterm(int Nummer, float Gewicht, float[]? Maten);
