namespace Matching.Vacatures.Intake;

/// <summary>How surely a text says something.</summary>
public enum Zekerheid
{
    Zeker,
    Waarschijnlijk,

    /// <summary>Shown, never filled in: a person decides.</summary>
    Misschien,
}

/// <summary>What was read in a text.</summary>
/// <param name="Citaat">The words that say it.</param>
public sealed record Gelezen<T>(T Waarde, Zekerheid Zekerheid, string Citaat);
