using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>A klant and a vacature held against each other on a day.</summary>
public sealed record Paar(KlantProfiel Klant, VacatureProfiel Vacature, Tekstscores Tekst, DateOnly Op)
{
    private Klantrij? rij;
    private Competentiedekking? dekking;

    public Paar(in Kandidaat kandidaat, VacatureProfiel vacature, DateOnly op)
        : this(kandidaat.Klant, vacature, kandidaat.Tekst, op) => rij = kandidaat.Rij;

    /// <summary>Several kenmerken and sentences ask for it, so it is worked out once per pair.</summary>
    public Competentiedekking Dekking => dekking ??= Competentiedekking.Van(Rij, Vacature);

    internal (double VereistVak, double VereistGedrag, double GewenstVak, double GewenstGedrag) Dekkingen => Competentiedekking.Aandelen(Rij, Vacaturerij.Van(Vacature));

    private Klantrij Rij => rij ??= new(Klant);
}
