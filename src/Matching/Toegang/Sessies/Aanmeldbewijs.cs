namespace Matching.Toegang.Sessies;

/// <summary>What an OpenID provider said about who signed in.</summary>
/// <param name="Aanbieder">Which provider: its scheme.</param>
/// <param name="Sub">Its name for the person.</param>
/// <param name="Sid">Its name for the session, when it gives one.</param>
/// <param name="Bevestigd">When the person proved it there, by our clock; null when it does not say.</param>
/// <param name="Rollen">What it allows; null: all that the account has.</param>
/// <param name="Eerder">The session this browser had when it went there; the way back carries no cookie of ours.</param>
public sealed record Aanmeldbewijs(string Aanbieder, string Sub, string? Sid, string? IdToken, DateTime? Bevestigd, IReadOnlySet<Rol>? Rollen, SessieId? Eerder);
