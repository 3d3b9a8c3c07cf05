namespace Matching.Taxonomie;

/// <summary>
/// How telling a competentie is: what nearly everybody asks or has says little (CompetentNL finds most soft skills in nine of ten beroepen).
/// Inverse document frequency as BM25 has it, natural logarithm, over what klanten really have and vacatures really ask; where there are few of
/// those, over what beroepen ask. Above 0, higher for what is rare.
/// </summary>
/// <param name="totaal">Of how many klanten and vacatures together competenties are known.</param>
/// <param name="aantallen">How many of them have or ask each, by the code a concept goes by.</param>
public sealed class Zeldzaamheid(Taxonomiestand stand, int totaal, IReadOnlyDictionary<string, int> aantallen)
{
    /// <summary>The beroepen weigh as much as this many klanten and vacatures: with fewer they decide, with thousands they hardly count.</summary>
    private const double Voorkennis = 100;

    private readonly double metCompetenties = Math.Max(1, stand.Beroepen.Count(b => b.Essentieel.Count + b.Optioneel.Count > 0));

    public double Van(Begrip competentie) => Van(competentie.GevraagdIn.Count, aantallen.GetValueOrDefault(competentie.Code));

    /// <param name="beroepen">How many beroepen ask it.</param>
    /// <param name="aantal">How many klanten and vacatures have or ask it.</param>
    public double Van(int beroepen, int aantal = 0)
    {
        var met = aantal + (Voorkennis * beroepen / metCompetenties);
        return Math.Log(1 + ((totaal + Voorkennis - met + 0.5) / (met + 0.5)));
    }
}
