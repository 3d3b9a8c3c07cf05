namespace Matching.Zoeken;

/// <summary>
/// The score a very long list is cut by: of each field the share of what could be had, times what the hand-weighted score gives the kenmerken that
/// read it (matching.md 3.7). Each term adds by itself, and a field of which nothing is known adds what is ordinary: unknown neither helps
/// nor harms.
/// </summary>
internal static class Grofweging
{
    public static double Per(Veld veld) => veld switch
    {
        Veld.Woorden => 1.0,
        Veld.Delen => 0.5,
        Veld.Competenties => 2.0,
        Veld.Ervaring => 1.2,
        _ => 1.0,
    };

    public static double Gewoon(Veld veld) => Per(veld) * (veld.IsTekst() ? 0.05 : 0.1);
}
