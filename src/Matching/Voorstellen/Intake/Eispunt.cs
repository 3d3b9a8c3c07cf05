using Matching.Zoeken;

namespace Matching.Voorstellen.Intake;

/// <summary>A demand made softer.</summary>
/// <param name="Zin">As a screen says it: "Zonder rijbewijs B".</param>
/// <param name="Dan">The whole vacature with this demand softened.</param>
/// <param name="Mist">Whether a klant is then still known to fail it; null when it is gone.</param>
public sealed record Versoepeling(string Zin, VacatureProfiel Dan, Func<KlantProfiel, bool>? Mist);

/// <summary>One thing a vacature demands and a klant may lack. Unknown is not no: it counts as met, and is shown.</summary>
/// <param name="Veld">The field of the form it stands beside; for a competentie its code.</param>
/// <param name="Gemis">Why a klant fails on it, in a few words: "geen rijbewijs B".</param>
/// <param name="Reden">The reason by which it filters; null for what only counts in the score of a match.</param>
/// <param name="Mist">Whether a klant is known to fail it; asked of who was filtered for <paramref name="Reden"/>, or of everybody.</param>
/// <param name="Versoepelingen">The mildest first; none where nothing can be softened, as with the place of work.</param>
public sealed record Eispunt(
    string Veld, string Gemis, Uitsluitreden? Reden, Func<KlantProfiel, bool> Mist, Func<KlantProfiel, bool> IsBekend, IReadOnlyList<Versoepeling> Versoepelingen);
