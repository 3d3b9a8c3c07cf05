using System.Globalization;

namespace Matching.Voorstellen.Lijsten;

public static class Paginanummer
{
    /// <summary>The page asked for, from 1; what cannot be read is the first.</summary>
    public static int Lees(string? tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? Math.Clamp(nummer, 1, 100_000) : 1;
}
