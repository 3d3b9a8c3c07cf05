using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Matching.Taxonomie;

/// <summary>When two texts are the same words: case, accents, punctuation, spacing and <c>(m/v/x)</c> make no difference.</summary>
public static partial class Labelsleutel
{
    public static string Van(string tekst)
    {
        var sleutel = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            // An apostrophe joins (auto's), as does a plus or sharp that is part of a name (C++, C#).
            if (char.IsLetterOrDigit(teken) || teken is '+' or '#')
                sleutel.Append(teken);
            else if (teken is not ('\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && sleutel.Length > 0 && sleutel[^1] != ' ')
                sleutel.Append(' ');
        }

        var woorden = ManVrouw().Replace(sleutel.ToString(), "").TrimEnd();
        return woorden.Length == 0 ? sleutel.ToString().TrimEnd() : woorden;
    }

    [GeneratedRegex(@"\b[mvxdw](?: [mvxdw])+(?: |$)", RegexOptions.NonBacktracking)]
    private static partial Regex ManVrouw();
}
