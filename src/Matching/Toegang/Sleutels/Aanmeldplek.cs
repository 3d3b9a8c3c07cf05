using Matching.Data;

namespace Matching.Toegang.Sleutels;

/// <summary>Where a stranger at this door signs in, when that is not where staff does.</summary>
/// <param name="Wie">Who that is, as the link to it says.</param>
public sealed record Aanmeldplek(string Deur, string Pad, string Wie);

/// <summary>Whether someone who signed in earlier may still go on; asked at every request, so that withdrawing works at once (ASVS 8.3.2).</summary>
public sealed record Sessiecontrole(Func<MatchingDbContext, Account, CancellationToken, Task<bool>> MayGoOnAsync);
