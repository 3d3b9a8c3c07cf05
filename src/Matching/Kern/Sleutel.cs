namespace Matching.Kern;

/// <summary>The key a gemeente delivers a row under: 1 to 64 characters of <c>A-Z a-z 0-9 . _ -</c>.</summary>
public static class Sleutel
{
    public const int MaxLength = 64;

    public static bool IsGeldig(ReadOnlySpan<char> tekst)
    {
        if (tekst.IsEmpty || tekst.Length > MaxLength) return false;
        foreach (var teken in tekst)
        {
            if (!char.IsAsciiLetterOrDigit(teken) && teken is not ('.' or '_' or '-')) return false;
        }

        return true;
    }
}
