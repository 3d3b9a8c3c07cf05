using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>What a vacature asks of one segment, ready for the <see cref="Zeef"/>.</summary>
internal sealed class Zeefvraag
{
    private readonly Blad blad;
    private readonly uint eisen;
    private readonly float[] onbekend = new float[1 << Velden.Aantal];

    public Zeefvraag(Blad blad, int nummer, Weging weging, VacatureProfiel vacature)
    {
        (this.blad, Nummer, Werk, eisen) = (blad, nummer, vacature.Plek, Eisen.Van(vacature));
        Termen = [.. weging.Termen(nummer).Select(t => new Grofterm(
            t.Nummer, (float)(t.Gewicht * Grofweging.Per(t.Veld) / weging.Maximum(t.Veld)), t.Veld.IsTekst() ? blad.Kort[(int)t.Veld] : null))];
        for (var patroon = 0; patroon < onbekend.Length; patroon++)
        {
            onbekend[patroon] = (float)Velden.Alle.Where(v => (patroon & (1 << (int)v)) != 0 && weging[v].Length > 0).Sum(Grofweging.Gewoon);
        }
    }

    public int Nummer { get; }

    public Segment Segment => blad.Segment;

    public Middelpunt? Werk { get; }

    public Grofterm[] Termen { get; }

    /// <summary>Never less than <see cref="Toeslag"/> of anyone.</summary>
    public float HoogsteToeslag => onbekend[^1];

    /// <summary>False: this klant cannot be proposed. True: probably, and the full rule is asked of who is found.</summary>
    public bool Voldoet(int plaats) => (Segment.Eisen[plaats] & eisen) == eisen;

    public bool Leeft(int plaats) => blad.Levend.Is(Segment.Buurten.Documenten[plaats]);

    /// <summary>What is added whatever the terms say: the ordinary share of each field of which nothing is known.</summary>
    public float Toeslag(int plaats)
    {
        var lengtes = Segment.LengtesVan(Segment.Buurten.Documenten[plaats]);
        var patroon = 0;
        for (var veld = 0; veld < lengtes.Length; veld++) patroon |= lengtes[veld] == Zoeken.Termen.Onbekend ? 1 << veld : 0;
        return onbekend[patroon];
    }
}

/// <param name="Maten">By code: how far it counts; null for a term that is there or not.</param>
internal readonly record struct Grofterm(int Nummer, float Gewicht, float[]? Maten);
