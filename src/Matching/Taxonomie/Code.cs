namespace Matching.Taxonomie;

/// <summary>
/// A beroep or competentie by its scheme: <c>isco:9333</c>, <c>sgr:24105</c>, <c>lokaal:heftruck</c>, or the URI of ESCO or CompetentNL.
/// An unknown code is kept and matched on itself.
/// </summary>
public static class Code
{
    public const int MaxLength = 300;

    public static bool IsGeldig(string code)
    {
        if (code.Length is 0 or > MaxLength || code.AsSpan().ContainsAny(' ', '|', '\n')) return false;
        if (IscoCijfers(code) is { } cijfers) return cijfers.Length is >= 1 and <= 4 && cijfers.All(char.IsAsciiDigit);
        var schema = code.AsSpan(0, Math.Max(0, code.IndexOf(':', StringComparison.Ordinal)));
        return schema is "sgr" or "lokaal" or "http" or "https";
    }

    /// <summary>The digits behind <c>isco:</c>, or null when the code is of another scheme.</summary>
    public static string? IscoCijfers(string? code) =>
        code is not null && code.StartsWith("isco:", StringComparison.Ordinal) ? code[5..] : null;
}
