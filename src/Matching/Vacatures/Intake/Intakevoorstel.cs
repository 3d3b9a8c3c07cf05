using Matching.Taxonomie;

namespace Matching.Vacatures.Intake;

/// <summary>A beroep a text may be about.</summary>
public sealed record Beroepvoorstel(Begrip Beroep, Zekerheid Zekerheid);

/// <summary>A competentie to ask.</summary>
/// <param name="Citaat">The words of the text that say it; null when they only resemble it, or when it comes with the beroep.</param>
/// <param name="UitBeroep">Not from the text: the beroep cannot do without.</param>
public sealed record Competentievoorstel(Begrip Competentie, Zekerheid Zekerheid, Eis Eis, string? Citaat, bool UitBeroep);

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

    /// <summary>0 is said to need none.</summary>
    public Gelezen<double>? ErvaringJaren { get; init; }

    public Gelezen<DateOnly>? Start { get; init; }

    public Gelezen<int>? Plaatsen { get; init; }
}
