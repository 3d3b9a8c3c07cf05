namespace Matching.Rangschikking;

/// <summary>How well a klant and a vacature fit, in words before numbers.</summary>
public enum Band
{
    Sterk,
    Goed,
    Mogelijk,

    /// <summary>Too much is unknown to say; never the same as a poor fit.</summary>
    TeWeinigGegevens,
}

public static class Bandtekst
{
    extension(Band band)
    {
        /// <summary>As a screen writes it.</summary>
        public string Woorden => band switch
        {
            Band.Sterk => "Sterke match",
            Band.Goed => "Goede match",
            Band.Mogelijk => "Mogelijke match",
            _ => "Te weinig gegevens",
        };
    }
}
