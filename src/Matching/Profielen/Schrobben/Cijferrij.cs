using System.Buffers;
using System.Text;

namespace Matching.Profielen.Schrobben;

/// <summary>
/// Digits that belong together however they are written: <c>06 - 12 34</c>, <c>O6l2</c>, <c>nul zes twaalf</c>. Each digit knows its place.
/// </summary>
public sealed record Cijferrij(string Cijfers, IReadOnlyList<(int Begin, int Eind)> Plaatsen, int Uitgeschreven)
{
    private const int MaxTussen = 4;
    private static readonly SearchValues<char> Tussentekens = SearchValues.Create(" .-/()_,+*:|~'\"=>");

    private static readonly Dictionary<string, string> Getallen = MaakGetallen();
    private static readonly HashSet<string> Vulwoorden = new(StringComparer.Ordinal) { "dan", "en", "streepje", "min", "plus", "punt", "spatie", "daarna", "weer", "nog" };

    public int Begin => Plaatsen[0].Begin;

    public int Eind => Plaatsen[^1].Eind;

    public static IReadOnlyList<Cijferrij> Lees(Leestekst lees)
    {
        var rijen = new List<Cijferrij>();
        var cijfers = new StringBuilder();
        var plaatsen = new List<(int, int)>();
        var (uitgeschreven, laatste) = (0, 0);
        foreach (var (begin, eind, waarde, isWoord) in Stukken(lees))
        {
            if (plaatsen.Count > 0 && !HoortBij(lees.Tekst, laatste, begin)) Sluit();
            laatste = eind;
            // A word between digits counts for nothing itself; nor do letters O before the first digit.
            if (waarde is null || (waarde.Length == 0 && plaatsen.Count == 0)) continue;
            if (isWoord) uitgeschreven++;
            for (var i = 0; i < (waarde.Length == 0 ? eind - begin : waarde.Length); i++)
            {
                cijfers.Append(waarde.Length == 0 ? '0' : waarde[i]);
                plaatsen.Add(isWoord ? (begin, eind) : (begin + i, begin + i + 1));
            }
        }

        Sluit();
        return rijen;

        void Sluit()
        {
            if (plaatsen.Count > 0) rijen.Add(new(cijfers.ToString(), [.. plaatsen], uitgeschreven));
            cijfers.Clear();
            plaatsen.Clear();
            uitgeschreven = 0;
        }
    }

    private static bool HoortBij(string tekst, int van, int tot) => tot - van <= MaxTussen && tekst.AsSpan(van, tot - van).IndexOfAnyExcept(Tussentekens) < 0;

    /// <summary>Digit groups, number words, and (without a value) words that people say between digits.</summary>
    private static IEnumerable<(int Begin, int Eind, string? Waarde, bool IsWoord)> Stukken(Leestekst lees)
    {
        var tekst = lees.Tekst;
        for (var i = 0; i < tekst.Length;)
        {
            if (!char.IsLetterOrDigit(tekst[i]) && tekst[i] != '|')
            {
                i++;
                continue;
            }

            var begin = i;
            while (i < tekst.Length && (char.IsLetterOrDigit(tekst[i]) || tekst[i] == '|')) i++;
            var stuk = tekst[begin..i];
            if (stuk.Any(char.IsAsciiDigit) && stuk.All(c => char.IsAsciiDigit(c) || "OoIl|".Contains(c, StringComparison.Ordinal)))
            {
                yield return (begin, i, stuk.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1').Replace('|', '1'), false);
            }
            else if (stuk.Length < 9 && stuk.All(c => c == 'O'))
            {
                yield return (begin, i, "", false);
            }
            else if (stuk.Length <= 20 && stuk.ToLowerInvariant() is var klein && (Getallen.ContainsKey(klein) || Vulwoorden.Contains(klein)))
            {
                yield return (begin, i, Getallen.GetValueOrDefault(klein), true);
            }
            else if (stuk.Any(char.IsAsciiDigit) && stuk.All(char.IsLetterOrDigit))
            {
                // "tel0612345678" and "0612345678bellen": the digits inside.
                for (var j = begin; j < i;)
                {
                    if (!char.IsAsciiDigit(tekst[j]))
                    {
                        j++;
                        continue;
                    }

                    var start = j;
                    while (j < i && char.IsAsciiDigit(tekst[j])) j++;
                    yield return (start, j, tekst[start..j], false);
                }
            }
        }
    }

    private static Dictionary<string, string> MaakGetallen()
    {
        string[] eenheden = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
        string[] tieners = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];
        string[] tientallen = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        var getallen = new Dictionary<string, string>(StringComparer.Ordinal) { ["zero"] = "0", ["nulletje"] = "0", ["nulnul"] = "00", ["nulzes"] = "06" };
        for (var i = 0; i < 10; i++)
        {
            getallen[eenheden[i]] = $"{i}";
            getallen[tieners[i]] = $"1{i}";
            if (i > 1) getallen[tientallen[i - 2]] = $"{i}0";
            for (var tien = 2; i > 0 && tien < 10; tien++) getallen[$"{eenheden[i]}en{tientallen[tien - 2]}"] = $"{tien}{i}";
        }

        return getallen;
    }
}
