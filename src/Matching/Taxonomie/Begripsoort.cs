namespace Matching.Taxonomie;

/// <summary>What a concept is. Three kinds are competenties: trade skills and knowledge, transversal ones, and papers one has or has not.</summary>
public enum Begripsoort
{
    Beroep,
    Vak,
    Breed,
    Bewijs,

    /// <summary>A group of beroepen or competenties: an ISCO-08 group, a branch of ESCO.</summary>
    Groep,
}

public static class Begripsoorten
{
    extension(Begripsoort soort)
    {
        public bool IsCompetentie => soort is Begripsoort.Vak or Begripsoort.Breed or Begripsoort.Bewijs;
    }
}
