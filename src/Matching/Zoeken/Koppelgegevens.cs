using Matching.Data;
using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>What profiles need from rooms to the right, handed in by Flow: declined pairs, first voorstellen, and whom a voorstel is about.</summary>
public sealed record Koppelgegevens
{
    /// <summary>The vacatures whose werkgever declined each of these klanten; a klant without any may be left out.</summary>
    public required Func<MatchingDbContext, IReadOnlyCollection<KlantId>, CancellationToken, Task<IReadOnlyDictionary<KlantId, IReadOnlyList<Guid>>>> Afgewezen { get; init; }

    /// <summary>The day of the first voorstel on each of these vacatures.</summary>
    public required Func<MatchingDbContext, IReadOnlyCollection<VacatureId>, CancellationToken, Task<IReadOnlyDictionary<VacatureId, DateOnly>>> EersteVoorstel { get; init; }

    /// <summary>The klanten and vacatures whose profile changes when these voorstellen do.</summary>
    public required Func<MatchingDbContext, IReadOnlyCollection<Guid>, CancellationToken, Task<(IReadOnlyList<KlantId> Klanten, IReadOnlyList<VacatureId> Vacatures)>> Geraakt { get; init; }
}
