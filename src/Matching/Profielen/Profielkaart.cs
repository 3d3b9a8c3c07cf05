namespace Matching.Profielen;

/// <summary>
/// What a werkgever sees of someone in the pool. It has no room for an id, a key, a name, a place or a date, so none can leak through it.
/// </summary>
/// <param name="Pseudoniem">Means something to this werkgever, on this list and this week only.</param>
/// <param name="Reistijd">Null is not told.</param>
/// <param name="Uren">Null is not told.</param>
/// <param name="Match">Null when there is nothing to compare with.</param>
public sealed record Profielkaart(string Pseudoniem, string Beroepsgroep, string? Reistijd, string? Uren, Stap? Match, bool Interesse);

/// <summary>Someone an accountmanager chose for this werkgever, under both keys: with reasons, still without a name.</summary>
/// <param name="Tekst">Only what a consulent read and checked; null where there is none.</param>
public sealed record Gekozenkaart(string Pseudoniem, string Beroepsgroep, string? Reistijd, IReadOnlyList<string> Redenen, string? Tekst, bool Interesse);

/// <summary>All a werkgever sees for one own vacature, or of the pool when none is asked.</summary>
/// <param name="Vacature">The key; null when none was asked.</param>
/// <param name="Ontbreekt">What is still needed before a werkgever browses for the vacature.</param>
/// <param name="Voorselectie">In the accountmanager's order.</param>
/// <param name="Profielen">By step; random inside a step.</param>
public sealed record Profieloverzicht(string? Vacature, IReadOnlyList<string> Ontbreekt, IReadOnlyList<Gekozenkaart> Voorselectie, IReadOnlyList<Profielkaart> Profielen);

public static class Kaarttekst
{
    extension(Stap stap)
    {
        public string Woorden => stap switch { Stap.Sterk => "Past het best", Stap.Goed => "Past goed", _ => "Past misschien" };

        /// <summary>What the step is made of.</summary>
        public string Uitleg => stap switch
        {
            Stap.Sterk => "Van iedereen zonder naam passen deze kandidaten het best bij uw vacature.",
            Stap.Goed => "Deze kandidaten komen daarna.",
            _ => "Een paar anderen, bij toeval gekozen.",
        };
    }
}
