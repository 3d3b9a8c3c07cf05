using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>
/// How far and by what a klant travels, how many hours and from when, how well he speaks Dutch: what is known without any list or text. Twenty bytes,
/// because a long list is cut by reading it of thousands in a row.
/// </summary>
public readonly record struct Beschikbaarheid
{
    private const byte Onbekend = byte.MaxValue;

    private readonly float maxKm;
    private readonly int vanaf;
    private readonly short maxMinuten;
    private readonly byte vervoer;
    private readonly byte urenMin;
    private readonly byte urenMax;
    private readonly byte denkniveau;
    private readonly sbyte mondeling;
    private readonly sbyte schriftelijk;
    private readonly bool rijbewijzen;
    private readonly bool onregelmatig;

    public Beschikbaarheid(KlantProfiel klant)
    {
        maxKm = (float)(klant.MaxKm ?? double.NaN);
        vanaf = klant.BeschikbaarVanaf?.DayNumber ?? -1;
        maxMinuten = (short)Math.Min(klant.MaxMinuten ?? -1, short.MaxValue);
        vervoer = (byte)Middelen.Van(klant.Vervoer);
        denkniveau = (byte)(klant.WerkEnDenkniveau ?? 0);
        var nederlands = klant.Taal?.Select(t => new Taalrij(t)).Where(t => t.IsNederlands).Select(t => (Taalrij?)t).FirstOrDefault();
        (mondeling, schriftelijk) = ((sbyte)(nederlands?.Mondeling ?? -1), (sbyte)(nederlands?.Schriftelijk ?? -1));
        (rijbewijzen, onregelmatig) = (klant.Rijbewijzen is not null, klant.Onregelmatig is not null);
        (urenMin, urenMax) = (Uren(klant.UrenMin), Uren(klant.UrenMax));
    }

    /// <summary>NaN is unknown.</summary>
    public double MaxKm => maxKm;

    /// <summary>NaN is unknown.</summary>
    public double MaxMinuten => maxMinuten < 0 ? double.NaN : maxMinuten;

    public Middelen Vervoer => (Middelen)vervoer;

    public int? UrenMin => urenMin == Onbekend ? null : urenMin;

    public int? UrenMax => urenMax == Onbekend ? null : urenMax;

    public DateOnly? Vanaf => vanaf < 0 ? null : DateOnly.FromDayNumber(vanaf);

    public int? Denkniveau => denkniveau == 0 ? null : denkniveau;

    /// <summary>Dutch, as in <see cref="Taalrij"/>.</summary>
    public int Mondeling => mondeling;

    /// <inheritdoc cref="Mondeling"/>
    public int Schriftelijk => schriftelijk;

    public bool RijbewijzenBekend => rijbewijzen;

    public bool OnregelmatigBekend => onregelmatig;

    // A week has 168 hours.
    private static byte Uren(int? uren) => uren is { } bekend ? (byte)Math.Clamp(bekend, 0, Onbekend - 1) : Onbekend;
}
