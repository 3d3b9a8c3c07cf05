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
