namespace Matching.Berichten;

/// <summary>How the line to the mail server is kept from listeners.</summary>
public enum Mailbeveiliging
{
    /// <summary>Begins open and must become TLS, usually port 587.</summary>
    Starttls,

    /// <summary>TLS from the first byte, usually port 465.</summary>
    Direct,

    /// <summary>None: only for a mail server on this machine.</summary>
    Geen,
}

/// <summary>Settings under <c>Matching:Mail</c>. Without host and sender letters wait, and the beheerder is told.</summary>
public sealed class Mailinstellingen
{
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary>The address letters come from.</summary>
    public string? Van { get; set; }

    public string? Gebruiker { get; set; }

    public string? Wachtwoord { get; set; }

    public Mailbeveiliging Tls { get; set; }

    public bool IsIngesteld => Host is { Length: > 0 } && Mailadres.IsGeldig(Van);
}
