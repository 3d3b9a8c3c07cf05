namespace Matching.Toegang;

/// <summary>The commands behind the one address of a hub, so that they can be listed beside the addresses.</summary>
public sealed record Hubopdrachten(IReadOnlyList<string> Namen);
