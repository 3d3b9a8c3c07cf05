namespace Matching.Profielen;

/// <summary>Settings under <c>Matching:Profielen</c>.</summary>
public sealed class Profielinstellingen
{
    public const int MinsteK = 5;

    /// <summary>At least this many people share what a card says.</summary>
    public int K { get; set; } = 10;

    /// <summary>The day of the week on which new and changed profiles appear.</summary>
    public DayOfWeek Publicatiedag { get; set; } = DayOfWeek.Monday;

    /// <summary>Fewer new or changed profiles than this wait for the next publication, at most <see cref="WachtWeken"/>: who appears alone is known.</summary>
    public int MinsteNieuwen { get; set; } = 5;

    public int WachtWeken { get; set; } = 4;

    /// <summary>A group of work of which a larger share has one and the same doelgroep is not told apart; 1 is off.</summary>
    public double Verscheidenheid { get; set; } = 0.8;

    /// <summary>Per werkgever, and per person who signs in for it.</summary>
    public int LijstenPerDag { get; set; } = 30;

    public int ProfielenPerDag { get; set; } = 40;

    public int InteressesPerWeek { get; set; } = 5;

    /// <summary>Between two lists that were not yet seen that day.</summary>
    public int SecondenPerLijst { get; set; } = 3;

    /// <summary>What is wrong with them, in a sentence; null when nothing is.</summary>
    public string? Fout => this switch
    {
        { K: < MinsteK or > 100 } => $"Matching:Profielen:K is een getal van {MinsteK} tot en met 100.",
        { MinsteNieuwen: < 1 or > 1000 } => "Matching:Profielen:MinsteNieuwen is een getal van 1 tot en met 1000.",
        { WachtWeken: < 1 or > 26 } => "Matching:Profielen:WachtWeken is een getal van 1 tot en met 26.",
        { Verscheidenheid: < 0.5 or > 1 } => "Matching:Profielen:Verscheidenheid is een getal van 0,5 tot en met 1.",
        { LijstenPerDag: < 1 } or { ProfielenPerDag: < 1 } or { InteressesPerWeek: < 1 } or { SecondenPerLijst: < 0 } => "De kijkgrenzen onder Matching:Profielen zijn getallen vanaf 1.",
        _ => null,
    };
}
