namespace Matching.Taxonomie;

/// <summary>
/// One beroep, competentie or group, whatever the scheme it was named in: all codes that mean the same are here, and all words for it.
/// Belongs to one <see cref="Taxonomiestand"/> and never changes.
/// </summary>
public sealed class Begrip
{
    internal Begrip(Begripsoort soort, string naam, string? isco, IReadOnlyList<Label> labels, IReadOnlyList<string> codes) =>
        (Soort, Naam, Isco, Labels, Codes) = (soort, naam, isco, labels, codes);

    /// <summary>The code this concept goes by: the same for every code that means the same.</summary>
    public string Code => Codes[0];

    public Begripsoort Soort { get; }

    public string Naam { get; }

    /// <summary>Four digits of ISCO-08 for a beroep, one to four for an ISCO group.</summary>
    public string? Isco { get; }

    /// <summary>Every word for it, the name first.</summary>
    public IReadOnlyList<Label> Labels { get; }

    /// <summary>Every code that means this, <see cref="Code"/> first. The code of an ISCO group is of the group, not of the beroepen in it.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Competenties a beroep cannot do without, most important first.</summary>
    public IReadOnlyList<Begrip> Essentieel { get; internal set; } = [];

    /// <summary>Competenties that help in a beroep, or that a competentie leans on.</summary>
    public IReadOnlyList<Begrip> Optioneel { get; internal set; } = [];

    /// <summary>The beroepen that ask this competentie.</summary>
    public IReadOnlyList<Begrip> GevraagdIn { get; internal set; } = [];

    public IReadOnlyList<Begrip> Breder { get; internal set; } = [];

    public IReadOnlyList<Begrip> Smaller { get; internal set; } = [];

    /// <summary>As a registration writes a beroep: the ISCO group where it is known, so that neighbours are seen as neighbours.</summary>
    public string Registratiecode => Soort == Begripsoort.Beroep && Isco is { } isco ? "isco:" + isco : Code;

    public override string ToString() => $"{Naam} ({Code})";
}

/// <summary>A word for a concept.</summary>
/// <param name="Trouw">
/// How surely the word means this concept, 0 to 1: the name 1, a synonym a little less, a word it shares with a concept that comes first less again.
/// </param>
public readonly record struct Label(string Tekst, double Trouw);
