namespace Matching.Taxonomie;

/// <summary>
/// How telling a competentie is: what nearly everybody asks or has says little (CompetentNL finds most soft skills in nine of ten beroepen).
/// Inverse document frequency as BM25 has it, natural logarithm: above 0, higher for what is rare.
/// </summary>
public sealed class Zeldzaamheid
{
    private readonly Dictionary<string, int> aantallen = new(StringComparer.Ordinal);
    private readonly Taxonomiestand stand;
    private readonly int totaal;

    private Zeldzaamheid(Taxonomiestand stand, int totaal) => (this.stand, this.totaal) = (stand, totaal);

    /// <summary>By the number of beroepen that ask a competentie: what there is before anything is registered.</summary>
    public static Zeldzaamheid VanBeroepen(Taxonomiestand stand)
    {
        var beroepen = stand.Beroepen.Where(b => b.Essentieel.Count + b.Optioneel.Count > 0).ToList();
        var zeldzaamheid = new Zeldzaamheid(stand, beroepen.Count);
        foreach (var competentie in stand.Competenties) zeldzaamheid.aantallen[competentie.Code] = competentie.GevraagdIn.Count;
        return zeldzaamheid;
    }

    /// <summary>By what klanten and vacatures really have and ask.</summary>
    /// <param name="totaal">The number of klanten and vacatures together.</param>
    /// <param name="aantallen">In how many of them each code occurs; codes that mean the same are added up.</param>
    public static Zeldzaamheid Geteld(Taxonomiestand stand, int totaal, IEnumerable<KeyValuePair<string, int>> aantallen)
    {
        var zeldzaamheid = new Zeldzaamheid(stand, totaal);
        foreach (var (code, aantal) in aantallen)
        {
            var canoniek = stand.Canoniek(code);
            zeldzaamheid.aantallen[canoniek] = Math.Min(totaal, zeldzaamheid.aantallen.GetValueOrDefault(canoniek) + aantal);
        }

        return zeldzaamheid;
    }

    public double Van(string code)
    {
        var aantal = aantallen.GetValueOrDefault(stand.Canoniek(code));
        return Math.Log(1 + ((totaal - aantal + 0.5) / (aantal + 0.5)));
    }
}
