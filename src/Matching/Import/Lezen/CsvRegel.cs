using System.Text;

namespace Matching.Import.Lezen;

/// <summary>RFC 4180, one record at a time. Lenient where it does no harm: a quote inside an unquoted cell is just a quote.</summary>
public static class CsvRegel
{
    private const byte Quote = (byte)'"';
    private const byte Newline = (byte)'\n';

    /// <summary>
    /// Reads the first record into <paramref name="cellen"/>. False when a quote is never closed, or is closed in the middle of a cell:
    /// a record may run over several lines, so where it ends is then anyone's guess.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> tekst, byte separator, List<string> cellen, out int lengte)
    {
        cellen.Clear();
        lengte = 0;
        while (true)
        {
            var rest = tekst[lengte..];
            var isQuoted = !rest.IsEmpty && rest[0] == Quote;
            var cel = isQuoted ? QuotedLength(rest) : PlainLength(rest, separator);
            if (cel < 0) return false;
            cellen.Add(isQuoted ? Unquote(rest[..cel]) : Encoding.UTF8.GetString(rest[..cel]));
            lengte += cel;
            if (isQuoted && tekst[lengte..].StartsWith("\r"u8)) lengte++;
            if (lengte == tekst.Length) return true;
            var after = tekst[lengte++];
            if (after == Newline) return true;
            if (after != separator) return false;
        }
    }

    private static int PlainLength(ReadOnlySpan<byte> rest, byte separator) =>
        rest.IndexOfAny(separator, Newline) is >= 0 and var end ? end : rest.Length;

    // From the opening quote through the closing one; a doubled quote is a quote inside. Negative: never closed.
    private static int QuotedLength(ReadOnlySpan<byte> rest)
    {
        var at = 1;
        while (rest[at..].IndexOf(Quote) is >= 0 and var found)
        {
            at += found + 1;
            if (at == rest.Length || rest[at] != Quote) return at;
            at++;
        }

        return -1;
    }

    private static string Unquote(ReadOnlySpan<byte> cel) =>
        Encoding.UTF8.GetString(cel[1..^1]).Replace("\"\"", "\"", StringComparison.Ordinal);
}
