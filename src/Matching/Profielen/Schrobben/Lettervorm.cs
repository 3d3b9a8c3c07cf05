using System.Globalization;
using System.Text;

namespace Matching.Profielen.Schrobben;

/// <summary>How a character looks to a reader: NFKD without marks, and what Unicode keeps apart but the eye does not.</summary>
public static class Lettervorm
{
    private static readonly Dictionary<char, string> Lijktop = Paren(
        "аa еe оo рp сc уy хx іi јj ѕs кk мm тt вb нh АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS "
        + "οo αa ρp νv ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ıi łl ŁL øo ØO đd ĐD ðd ħh ßss æae ÆAE œoe ŒOE "
        + "’' ‘' ‛' `' ´' ʼ' ′' “\" ”\" „\" ·. •. ‣. ●. ▪. ․. ‧. 。. −- ‐- ∕/ ⁄/ ∶: ﹕:");

    public static string Van(string tekst)
    {
        var gelezen = new StringBuilder(tekst.Length);
        foreach (var rune in tekst.EnumerateRunes()) Append(rune.ToString(), gelezen);
        return gelezen.ToString();
    }

    /// <param name="teken">One rune, or half of one where the text is broken.</param>
    public static void Append(ReadOnlySpan<char> teken, StringBuilder naar)
    {
        if (teken.Length == 1 && teken[0] is >= ' ' and < '\u007F' and not '`' or '\n')
        {
            naar.Append(teken[0]);
            return;
        }

        if (Rune.DecodeFromUtf16(teken, out var rune, out _) != System.Buffers.OperationStatus.Done) return;
        if (Rune.IsWhiteSpace(rune))
        {
            naar.Append(rune.Value is 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 ? '\n' : ' ');
            return;
        }

        var soort = Rune.GetUnicodeCategory(rune);
        if (soort is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber && Rune.GetNumericValue(rune) is >= 0 and <= 9 and var cijfer && cijfer == Math.Floor(cijfer))
        {
            naar.Append((char)('0' + (int)cijfer));
        }
        else if (soort is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)
        {
            // Not to be seen, so not read.
        }
        else
        {
            foreach (var deel in rune.ToString().Normalize(NormalizationForm.FormKD)) AppendDeel(deel, naar);
        }
    }

    private static void AppendDeel(char deel, StringBuilder naar)
    {
        if (char.GetUnicodeCategory(deel) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return;
        if (Lijktop.TryGetValue(deel, out var gelijk)) naar.Append(gelijk);
        else naar.Append(char.GetUnicodeCategory(deel) == UnicodeCategory.DashPunctuation ? '-' : deel);
    }

    private static Dictionary<char, string> Paren(string paren) =>
        paren.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(paar => paar[0], paar => paar[1..]);
}
