using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>A klant and a vacature held against each other on a day.</summary>
public sealed record Paar(KlantProfiel Klant, VacatureProfiel Vacature, Tekstscores Tekst, DateOnly Op)
{
    private Competentiedekking? dekking;

    /// <summary>Several kenmerken and sentences ask for it, so it is worked out once per pair.</summary>
    public Competentiedekking Dekking => dekking ??= Competentiedekking.Van(Klant, Vacature);
}
