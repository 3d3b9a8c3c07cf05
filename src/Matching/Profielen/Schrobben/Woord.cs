namespace Matching.Profielen.Schrobben;

/// <summary>A run of letters in a <see cref="Leestekst"/>.</summary>
public readonly record struct Woord(int Begin, int Eind, string Tekst, string Klein)
{
    public bool HeeftHoofdletter => char.IsUpper(Tekst[0]);

    public bool IsHoofdletters => Tekst.Length > 1 && Tekst.All(char.IsUpper);

    public static IReadOnlyList<Woord> Lees(string tekst)
    {
        var woorden = new List<Woord>();
        for (var i = 0; i < tekst.Length;)
        {
            if (!char.IsLetter(tekst[i]))
            {
                i++;
                continue;
            }

            var begin = i;
            while (i < tekst.Length && char.IsLetter(tekst[i])) i++;
            var woord = tekst[begin..i];
            woorden.Add(new(begin, i, woord, woord.ToLowerInvariant()));
        }

        return woorden;
    }
}
