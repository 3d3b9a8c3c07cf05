using Matching.Data;
using Matching.Klanten;
using Matching.Werkgevers;

namespace Matching.Voorstellen;

/// <summary>Who was ever placed at a werkgever, handed in by Flow: a werkgever is never shown someone who worked there.</summary>
public sealed record Werkverleden(Func<MatchingDbContext, WerkgeverId, CancellationToken, Task<IReadOnlySet<KlantId>>> KlantenAsync);
