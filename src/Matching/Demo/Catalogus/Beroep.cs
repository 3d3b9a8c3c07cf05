using Matching.Taxonomie;

namespace Matching.Demo.Catalogus;

public enum Sector { Logistiek, Schoonmaak, Zorg, Horeca, Handel, Kantoor, Toezicht, Groen, Bouw, Techniek, Ambacht }

/// <summary>
/// A beroep gemeenten place people in, with what a vacature for it usually asks. Lists are written with <c>|</c> so that the
/// catalogue reads as a table. Competenties carry the same words wherever they are shared: neighbouring jobs then overlap.
/// </summary>
/// <param name="titels">how werkgevers write it</param>
/// <param name="vak">trade competenties, most important first</param>
/// <param name="sgr">SUWI gedragscompetenties that count here, by number</param>
/// <param name="werk">what one does, to follow "je"</param>
/// <param name="verwant">names of beroepen one can step over from</param>
public sealed class Beroep(string naam, string titels, string vak, string sgr, string werk, string verwant)
{
    public string Naam => naam;
    /// <summary>The ISCO group the taxonomy gives it.</summary>
    public string Isco { get; } = Taxonomiestand.Start.FindBeroep(null, naam)?.Isco ?? throw new ArgumentException($"{naam} staat niet in de taxonomie.", nameof(naam));

    public Sector Sector { get; init; }
    public IReadOnlyList<string> Titels { get; } = titels.Split('|');
    public IReadOnlyList<string> Vak { get; } = [.. vak.Split('|').Select(Competentie.CodeOf)];
    public IReadOnlyList<string> Gedrag { get; } = [.. sgr.Split(' ').Select(c => "sgr:" + c)];
    public IReadOnlyList<string> Werk { get; } = werk.Split('|');
    public List<string> Verwant { get; } = [.. verwant.Split('|')];

    public int UrenMin { get; init; } = 20;
    public int UrenMax { get; init; } = 38;

    /// <summary>Share of its vacatures with evenings, nights or weekends.</summary>
    public double Onregelmatig { get; init; } = 0.15;

    /// <summary>Work and thinking level as in VUM, 1 to 6.</summary>
    public int Niveau { get; init; } = 1;

    /// <summary>Spoken Dutch usually asked.</summary>
    public string Taal { get; init; } = "A2";

    /// <summary>A driving licence without which the work cannot be done.</summary>
    public string? Rijbewijs { get; init; }

    /// <summary>A certificate usually asked; in a vacature it stands among the competenties under the same code.</summary>
    public string? Certificaat { get; init; }

    /// <summary>How common it is, against 1 for an ordinary one.</summary>
    public double Aandeel { get; init; } = 1;

    public string Code => "isco:" + Isco;

    /// <summary>How near two beroepen are, 0 to 1: the same, one steps over from the other, the same ISCO minor group, the same sector.</summary>
    public double Nabijheid(Beroep ander) =>
        ander == this ? 1
        : Verwant.Contains(ander.Naam) || ander.Verwant.Contains(Naam) ? 0.7
        : Isco[..3] == ander.Isco[..3] ? 0.55
        : Sector == ander.Sector ? 0.35
        : 0.05;
}
