using Matching.Taxonomie;

namespace Matching.Vacatures.Intake;

/// <summary>A beroep a text may be about.</summary>
public sealed record Beroepvoorstel(Begrip Beroep, Zekerheid Zekerheid);

/// <summary>A competentie to ask. <paramref name="Citaat"/> is the word that caused it, or null when it comes with the beroep.</summary>
public sealed record Competentievoorstel(Begrip Competentie, Zekerheid Zekerheid, Eis Eis, string? Citaat);

/// <summary>What a text of a werkgever seems to ask; null is not said.</summary>
public sealed record Intakevoorstel
{
    /// <summary>The words that name the job, see <see cref="Functielezer"/>.</summary>
    public string? Functie { get; init; }

    public IReadOnlyList<Beroepvoorstel> Beroepen { get; init; } = [];

    public IReadOnlyList<Competentievoorstel> Competenties { get; init; } = [];

    public Gelezen<Urenbereik>? Uren { get; init; }

    public Gelezen<int>? Pc4 { get; init; }

    public Gelezen<IReadOnlyList<string>>? Rijbewijzen { get; init; }

    public Gelezen<bool>? Onregelmatig { get; init; }

    /// <summary>Spoken Dutch.</summary>
    public Gelezen<string>? Taal { get; init; }

    public Gelezen<int>? Denkniveau { get; init; }

    public Gelezen<DateOnly>? Start { get; init; }

    public Gelezen<int>? Plaatsen { get; init; }
}
