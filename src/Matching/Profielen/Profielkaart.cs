namespace Matching.Profielen;

/// <summary>How well a card fits a vacature, from what stands on the card alone.</summary>
public enum Stap
{
    Sterk,
    Goed,
    Mogelijk,
}

/// <summary>
/// What a werkgever sees of someone in the pool. It has no room for an id, a key, a name, a place or a date, so none can leak through it.
/// </summary>
/// <param name="Pseudoniem">Means something to this werkgever only.</param>
/// <param name="Reistijd">Null is not told.</param>
/// <param name="Match">Null when there is nothing to compare with.</param>
public sealed record Profielkaart(string Pseudoniem, string Beroepsgroep, string? Reistijd, Stap? Match, bool Interesse);

/// <summary>Someone an accountmanager chose for this werkgever, under both keys: with reasons, still without a name.</summary>
public sealed record Gekozenkaart(string Pseudoniem, string Beroepsgroep, string? Reistijd, IReadOnlyList<string> Redenen, bool Interesse);

/// <summary>All a werkgever sees for one own vacature, or of the pool when none is asked.</summary>
/// <param name="Vacature">The key; null when none was asked.</param>
/// <param name="Ontbreekt">What the vacature must still say before anyone is compared with it.</param>
/// <param name="Voorselectie">In the accountmanager's order.</param>
/// <param name="Profielen">By step; random inside a step.</param>
public sealed record Profieloverzicht(string? Vacature, IReadOnlyList<string> Ontbreekt, IReadOnlyList<Gekozenkaart> Voorselectie, IReadOnlyList<Profielkaart> Profielen);

public static class Kaarttekst
{
    extension(Stap stap)
    {
        public string Woorden => stap switch { Stap.Sterk => "Sterke match", Stap.Goed => "Goede match", _ => "Mogelijke match" };

        /// <summary>What the step is made of.</summary>
        public string Uitleg => stap switch
        {
            Stap.Sterk => "Het soort werk past en de reistijd is 30 minuten of minder.",
            Stap.Goed => "Het soort werk past.",
            _ => "Deze kandidaten deden ander werk, of daar kunnen we minder over zeggen.",
        };
    }

    public static string? ReisWoorden(Reisband? band) => band switch
    {
        Reisband.TotDertigMinuten => "30 minuten of minder",
        Reisband.MeerDanDertigMinuten => "meer dan 30 minuten",
        _ => null,
    };
}
