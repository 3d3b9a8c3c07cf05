using Matching.Taxonomie;

namespace Matching.Zoeken;

/// <summary>A beroep at 4, 3 and 2 digits, so that neighbours share terms; a code of another scheme is matched on itself.</summary>
internal static class Beroepscode
{
    public static IEnumerable<(string Term, double Gewicht)> Termen(string? code)
    {
        if (string.IsNullOrEmpty(code)) yield break;
        if (Code.IscoCijfers(code) is not { } cijfers)
        {
            yield return (code, 2);
            yield break;
        }

        if (cijfers.Length >= 2) yield return ("isco:" + cijfers[..2], 0.5);
        if (cijfers.Length >= 3) yield return ("isco:" + cijfers[..3], 0.5);
        if (cijfers.Length >= 4) yield return ("isco:" + cijfers[..4], 1);
    }
}
