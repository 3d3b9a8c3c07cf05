namespace Matching.Profielen.Schrobben;

public enum Zekerheid
{
    /// <summary>A person decides.</summary>
    Onzeker,

    /// <summary>Keeps a text from being released.</summary>
    Zeker,
}

/// <summary>Something found, with its place in the text as it was written.</summary>
public readonly record struct Treffer(int Begin, int Eind, Identificator Soort, Zekerheid Zekerheid)
{
    public bool IsEigen => Soort.IsEigen;
}

/// <summary>The klant's own details: what must never be missed.</summary>
public sealed record EigenGegevens(string Voornaam, string Achternaam, string? Telefoon, string? Email);

/// <param name="Tekst">As it was written.</param>
/// <param name="Schoon">With a word in brackets for everything found that names a person by itself, certain or not.</param>
/// <param name="Treffers">In the order of the text; none overlap.</param>
public sealed record Schoonmaak(string Tekst, string Schoon, IReadOnlyList<Treffer> Treffers)
{
    /// <summary>Hits that keep the text from being released.</summary>
    public IEnumerable<Treffer> Beletsels => Treffers.Where(t => t.Soort.IsDirect && t.Zekerheid == Zekerheid.Zeker);

    public string Van(Treffer treffer) => Tekst[treffer.Begin..treffer.Eind];
}
