using System.Text;

namespace Matching.Taxonomie;

/// <summary>
/// A beroep or competentie by its scheme: <c>isco:9333</c>, <c>sgr:24105</c>, <c>lokaal:heftruck</c>, or the URI of ESCO or CompetentNL.
/// An unknown code is kept and matched on itself.
/// </summary>
public static class Code
{
    public const int MaxLength = 300;

    private const string Esco = "http://data.europa.eu/esco/";

    public static bool IsGeldig(string code)
    {
        if (code.Length is 0 or > MaxLength || code.AsSpan().ContainsAny(' ', '|', '\n')) return false;
        if (IscoCijfers(code) is { } cijfers) return cijfers.Length is >= 1 and <= 4 && cijfers.All(char.IsAsciiDigit);
        var schema = code.AsSpan(0, Math.Max(0, code.IndexOf(':', StringComparison.Ordinal)));
        return schema is "sgr" or "lokaal" or "http" or "https";
    }

    /// <summary>One spelling for one code: ESCO's web addresses with http, and those of its ISCO groups as <c>isco:</c>.</summary>
    public static string Normaal(string code)
    {
        if (code.StartsWith("https://data.europa.eu/esco/", StringComparison.Ordinal)) code = string.Concat("http", code.AsSpan(5));
        return code.StartsWith(Esco + "isco/C", StringComparison.Ordinal) ? string.Concat("isco:", code.AsSpan(Esco.Length + 6)) : code;
    }

    /// <param name="code">As <see cref="Normaal"/> gives it.</param>
    public static bool IsEsco(string code) => code.StartsWith(Esco, StringComparison.Ordinal);

    /// <summary>The digits behind <c>isco:</c>, or null when the code is of another scheme.</summary>
    public static string? IscoCijfers(string? code) =>
        code is not null && code.StartsWith("isco:", StringComparison.Ordinal) ? code[5..] : null;

    /// <summary>"Werken met een handscanner" becomes <c>lokaal:werken-met-een-handscanner</c>.</summary>
    public static string Lokaal(string naam)
    {
        var code = new StringBuilder("lokaal:");
        foreach (var teken in naam.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(teken))
                code.Append(teken);
            else if (teken is ' ' or '-' or '/' && code[^1] is not ('-' or ':'))
                code.Append('-');
        }

        return code.ToString().TrimEnd('-');
    }
}
