namespace Matching.Toegang.Sessies;

/// <summary>
/// How long a session lasts, per kind of account; configuration section <c>Matching:Sessies</c>. For medewerkers the research says 15 minutes:
/// that signs a werkconsulent off in the middle of a conversation, on a machine that locks itself, so it is an hour here and a gemeente may choose less.
/// </summary>
public sealed class Sessietermijnen
{
    public Sessietermijn Medewerker { get; set; } = new() { Stilte = TimeSpan.FromMinutes(60), Hoogstens = TimeSpan.FromHours(10) };

    public Sessietermijn Werkgever { get; set; } = new() { Stilte = TimeSpan.FromMinutes(30), Hoogstens = TimeSpan.FromHours(4) };

    public Sessietermijn Klant { get; set; } = new() { Stilte = TimeSpan.FromMinutes(15), Hoogstens = TimeSpan.FromHours(1) };

    /// <summary>How long ago someone may have signed in for what asks for a fresh sign-in.</summary>
    public TimeSpan Vers { get; set; } = TimeSpan.FromMinutes(5);

    public Sessietermijn Van(Sessiesoort soort) => soort switch
    {
        Sessiesoort.Klant => Klant,
        Sessiesoort.Werkgever => Werkgever,
        _ => Medewerker,
    };

    public TimeSpan Langste => new[] { Medewerker, Werkgever, Klant }.Max(t => t.Hoogstens);
}

public sealed class Sessietermijn
{
    /// <summary>Without a request for so long, it ends.</summary>
    public TimeSpan Stilte { get; set; }

    /// <summary>So long after signing in it ends, whatever happens.</summary>
    public TimeSpan Hoogstens { get; set; }
}
