using System.Globalization;
using System.Text.Json;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Import.Velden;

/// <summary>The kinds of value the contract knows, each with the words for what was expected.</summary>
public static class Veldsoort
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private delegate bool Parser<T>(string tekst, out T waarde);

    public static string? Tekst(Veld veld) => Text(veld, "tekst zonder NUL-tekens", t => !t.Contains('\0', StringComparison.Ordinal));

    public static string? Sleutel(Veld veld) => Text(veld, "een sleutel van 1 tot 64 tekens uit A-Z a-z 0-9 . _ -", t => Kern.Sleutel.IsGeldig(t));

    public static string? Email(Veld veld) =>
        Text(veld, "een e-mailadres", t => t.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at == t.LastIndexOf('@') && at < t.Length - 1 && !t.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)));

    public static string? Kvk(Veld veld) => Text(veld, "acht cijfers", t => t.Length == 8 && t.All(char.IsAsciiDigit));

    public static string? Vestiging(Veld veld) => Text(veld, "twaalf cijfers", t => t.Length == 12 && t.All(char.IsAsciiDigit));

    public static string? TaxonomieCode(Veld veld) => Text(veld, "een code zoals isco:9333, sgr:24105, lokaal:heftruck of een webadres van ESCO of CompetentNL", t => Code.IsGeldig(t) && !t.Any(char.IsControl));

    public static string? Dagdeel(Veld veld) => Text(
        veld,
        "een dagdeel zoals ma-ochtend",
        t => t.Length > 3 && t[..2] is "ma" or "di" or "wo" or "do" or "vr" or "za" or "zo" && t[2..] is "-ochtend" or "-middag" or "-avond" or "-nacht");

    public static string? Taalniveau(Veld veld) => Text(veld, "een van: A0, A1, A2, B1, B2, C1, C2", t => t is "A0" or "A1" or "A2" or "B1" or "B2" or "C1" or "C2");

    /// <summary>A month, <c>2025-11</c>.</summary>
    public static string? Maand(Veld veld) => Text(veld, "een maand zoals 2025-11", t => DateOnly.TryParseExact(t, "yyyy-MM", Invariant, DateTimeStyles.None, out _));

    public static DateOnly? Datum(Veld veld) => Scalar(
        veld, JsonValueKind.String, "een datum zoals 2026-01-13", (string t, out DateOnly d) => DateOnly.TryParseExact(t, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out d) && d.Year >= 1900);

    public static TimeOnly? Tijd(Veld veld) => Scalar(
        veld, JsonValueKind.String, "een tijd zoals 13:30", (string t, out TimeOnly tijd) => TimeOnly.TryParseExact(t, "HH:mm", Invariant, DateTimeStyles.None, out tijd));

    public static bool? JaNee(Veld veld) => Scalar(veld, JsonValueKind.True, "ja of nee", (string t, out bool ja) => (ja = t == "ja") || t == "nee");

    /// <summary>Four digits with or without the two letters; only the digits are kept.</summary>
    public static int? Postcode(Veld veld) => Scalar(veld, JsonValueKind.String, "vier cijfers", (string t, out int pc4) =>
        int.TryParse(t.AsSpan(0, Math.Min(4, t.Length)), NumberStyles.None, Invariant, out pc4) && pc4 is >= 1000 and <= 9999
        && t.AsSpan(4).TrimStart() is var letters && (letters.IsEmpty || (letters.Length == 2 && char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[1]))));

    public static Veldlezer<int?> Getal(int min, int max) => veld => Scalar(
        veld, JsonValueKind.Number, $"een heel getal van {min} tot en met {max}", (string t, out int getal) =>
        {
            var isGetal = TryDecimal(t, out var d) && d == Math.Truncate(d) && d >= min && d <= max;
            getal = isGetal ? (int)d : 0;
            return isGetal;
        });

    public static Veldlezer<decimal?> Bedrag(int min, int max) => veld => Scalar(
        veld, JsonValueKind.Number, $"een getal van {min} tot en met {max}, met een punt voor de decimalen", (string t, out decimal d) => TryDecimal(t, out d) && d >= min && d <= max);

    public static Veldlezer<double?> Decimaal(int min, int max) => veld => (double?)Bedrag(min, max)(veld);

    public static T? Keuze<T>(Veld veld)
        where T : struct, Enum => Scalar<T>(veld, JsonValueKind.String, $"een van: {string.Join(", ", Waarde.Alle<T>())}", Waarde.TryParse);

    public static Veldlezer<List<T>?> Lijst<T>(Veldlezer<T?> lees)
        where T : struct => veld => veld.Parts()?.Select(deel => Part(deel, lees)).OfType<T>().ToList();

    public static Veldlezer<List<T>?> Lijst<T>(Veldlezer<T?> lees)
        where T : class => veld => veld.Parts()?.Select(deel => Part(deel, lees)).OfType<T>().ToList();

    public static Veldlezer<T?> Object<T>(Func<Deelvelden, T> lees)
        where T : class => veld => veld.Parts(lees);

    // An unknown part of a known list says nothing; someone meant to write something there.
    private static T? Part<T>(Veld deel, Veldlezer<T> lees)
    {
        if (!deel.IsOnbekend) return lees(deel);
        deel.RejectEmpty();
        return default;
    }

    // No exponents, no thousands, no NaN: a decimal point at most.
    private static bool TryDecimal(string tekst, out decimal waarde) =>
        decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Invariant, out waarde);

    private static string? Text(Veld veld, string verwacht, Func<string, bool> isGoed) =>
        veld.Scalar(JsonValueKind.String, verwacht) is not { } tekst ? null
        : isGoed(tekst) ? tekst
        : (string?)veld.Reject(verwacht);

    private static T? Scalar<T>(Veld veld, JsonValueKind kind, string verwacht, Parser<T> parse)
        where T : struct =>
        veld.Scalar(kind, verwacht) is not { } tekst ? null
        : parse(tekst, out var waarde) ? waarde
        : (T?)veld.Reject(verwacht);
}
