using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>
/// How far and by what a klant travels, how many hours and from when: what is known without any list or text. Sixteen bytes, because a long list
/// is cut by reading it of thousands in a row.
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

    public Beschikbaarheid(KlantProfiel klant)
    {
        maxKm = (float)(klant.MaxKm ?? double.NaN);
        vanaf = klant.BeschikbaarVanaf?.DayNumber ?? -1;
        maxMinuten = (short)Math.Min(klant.MaxMinuten ?? -1, short.MaxValue);
        vervoer = (byte)Middelen.Van(klant.Vervoer);
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

    // A week has 168 hours.
    private static byte Uren(int? uren) => uren is { } bekend ? (byte)Math.Clamp(bekend, 0, Onbekend - 1) : Onbekend;
}
