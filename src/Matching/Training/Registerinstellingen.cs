namespace Matching.Training;

/// <summary>What only the gemeente knows of its registration: <c>Matching:Algoritmeregister</c> in the configuration.</summary>
public sealed class Registerinstellingen
{
    public string? Organisatie { get; set; }

    /// <summary>A general address for questions, never that of a person.</summary>
    public string? Contact { get; set; }

    public string? Website { get; set; }

    public string? Leverancier { get; set; }

    public string? Broncode { get; set; }

    /// <summary>Which impact assessments were made, and where they are or why not.</summary>
    public string? Impacttoetsen { get; set; }
}
