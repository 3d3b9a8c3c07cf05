using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Rangschikking.Sporen;

/// <summary>Why someone stood where they stood.</summary>
public enum Plekreden
{
    Score,

    /// <summary>A person put them there.</summary>
    Mens,

    /// <summary>An open place for who is seldom seen.</summary>
    Verkenning,
}

/// <summary>One place of a list as it was shown, with the klant and vacature it brings together.</summary>
/// <param name="Positie">Where it stood, from 1.</param>
/// <param name="Score">NaN where no model gave one.</param>
/// <param name="Kenmerken">The values as they were, in column order, in single precision; NaN is unknown. Empty where there was no score.</param>
public sealed record GetoondePlek(KlantId Klant, VacatureId Vacature, int Positie, double Score, Band Band, Plekreden Reden, IReadOnlyList<float> Kenmerken)
{
    public static GetoondePlek Van(Plaats plaats, int positie, Plekreden reden = Plekreden.Score) =>
        new(plaats.Paar.Klant.Id, plaats.Paar.Vacature.Id, positie, plaats.Score, plaats.Band, reden, plaats.Kenmerken);

    /// <summary>A place that a person or a rule gave, without a score.</summary>
    public static GetoondePlek ZonderScore(KlantId klant, VacatureId vacature, int positie, Band band, Plekreden reden) => new(klant, vacature, positie, double.NaN, band, reden, []);
}
