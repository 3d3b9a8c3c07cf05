namespace Matching.Voorstellen.Interesses;

/// <summary>Settings under <c>Matching:Interesse</c>.</summary>
public sealed class Interesseinstellingen
{
    /// <summary>Working days within which the next step is taken.</summary>
    public int Werkdagen { get; set; } = 2;

    /// <summary>Months that an akkoord holds.</summary>
    public int AkkoordMaanden { get; set; } = 3;
}
