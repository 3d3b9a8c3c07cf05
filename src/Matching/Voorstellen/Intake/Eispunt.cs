using Matching.Zoeken;

namespace Matching.Voorstellen.Intake;

/// <summary>How a klant stands to one demand. Unknown is not no: it counts as possible, and is shown.</summary>
public enum Stand
{
    Voldoet,
    Onbekend,
    Mist,
}

/// <summary>A demand made softer.</summary>
/// <param name="Zin">As a screen says it: "Zonder rijbewijs B".</param>
/// <param name="Dan">The whole vacature with this demand softened.</param>
/// <param name="Meet">How a klant then stands to it; null when it is gone.</param>
public sealed record Versoepeling(string Zin, VacatureProfiel Dan, Func<KlantProfiel, Stand>? Meet);

/// <summary>One thing a vacature demands and a klant may lack.</summary>
/// <param name="Veld">The field of the form it stands beside; for a competentie its code.</param>
/// <param name="Gemis">Why a klant fails on it, in a few words: "geen rijbewijs B".</param>
/// <param name="Versoepelingen">The mildest first; none where nothing can be softened, as with the place of work.</param>
public sealed record Eispunt(string Veld, string Gemis, Func<KlantProfiel, Stand> Meet, IReadOnlyList<Versoepeling> Versoepelingen);
