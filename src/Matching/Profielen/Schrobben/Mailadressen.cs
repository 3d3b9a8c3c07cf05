using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>Mail addresses, also spaced and spoken: from each at sign outward, as far as it reads as one address. An at sign with nothing before it is an account.</summary>
public static partial class Mailadressen
{
    /// <summary>Pieces joined on either side; an address of spaced letters has the most.</summary>
    private const int MaxStukken = 40;

    private const int MaxTekens = 120;

    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        var tekst = lees.Tekst;
        foreach (Match at in Apenstaart().Matches(tekst))
        {
            var (begin, eind) = (Links(tekst, at.Index), Rechts(tekst, at.Index + at.Length));
            if (eind == at.Index + at.Length) continue;
            var domein = Domein().IsMatch(tekst[(at.Index + at.Length)..eind]);
            if (IsTeken(at.ValueSpan) && !domein && (begin == at.Index || tekst[at.Index - 1] is ' ' or '\n'))
            {
                yield return new(at.Index, eind, Identificator.SociaalAccount, Zekerheid.Zeker);
            }
            else if (begin < at.Index && (domein || !at.Value.Trim().Equals("at", StringComparison.OrdinalIgnoreCase)))
            {
                yield return new(begin, eind, Identificator.Mail, Zekerheid.Zeker);
            }
            else if (begin == at.Index && IsTeken(at.ValueSpan))
            {
                yield return new(at.Index, eind, Identificator.Mail, Zekerheid.Zeker);
            }
        }

        foreach (Match m in ZonderApenstaart().Matches(tekst)) yield return new(m.Index, m.Index + m.Length, Identificator.Mail, Zekerheid.Zeker);
    }

    private static bool IsTeken(ReadOnlySpan<char> at) => at is "@";

    /// <summary>Where the piece before the at sign begins. Read backwards, since an address ends at its sign and begins anywhere.</summary>
    private static int Links(string tekst, int at)
    {
        var venster = Math.Min(at, MaxTekens);
        var achterstevoren = string.Create(venster, (tekst, at), static (naar, van) =>
        {
            for (var i = 0; i < naar.Length; i++) naar[i] = van.tekst[van.at - 1 - i];
        });
        return at - Achterstevoren().Match(achterstevoren).Length;
    }

    private static int Rechts(string tekst, int vanaf)
    {
        var begin = vanaf;
        while (begin < tekst.Length && begin < vanaf + 2 && tekst[begin] == ' ') begin++;
        var eind = Token(tekst, begin);
        if (eind == begin) return vanaf;
        for (var i = 0; i < MaxStukken && Vervolg().Match(tekst, eind) is { Success: true, Length: > 0 } voort; i++) eind += voort.Length;
        while (eind > vanaf && tekst[eind - 1] is '.' or '-') eind--;
        return eind;
    }

    private static int Token(string tekst, int van)
    {
        var tot = Math.Min(tekst.Length, van + 64);
        while (van < tot && IsAdresteken(tekst[van])) van++;
        return van;
    }

    private static bool IsAdresteken(char teken) => char.IsLetterOrDigit(teken) || teken is '.' or '_' or '-' or '+';

    [GeneratedRegex(@"@|[(\[<{] ?(?:at|@|apenstaartje) ?[)\]>}]|(?<= )at(?= )|(?<![a-z])(?:aa?pe?n?[ -]?sta{1,2}r?t(?:je)?s?|at-teken|at-sign)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Apenstaart();

    /// <summary>How an address goes on after its first piece: a spoken or spaced dot with a name, or one more loose letter.</summary>
    [GeneratedRegex(@"\G(?: {0,2}[(\[]? ?(?<![a-z])(?:punt|dot|streepje)(?![a-z]) ?[)\]]? {0,2}[a-z0-9\-]{1,40}(?:\.[a-z0-9\-]{1,40}){0,3}| {1,2}\. {0,2}[a-z0-9\-]{1,40}(?![a-z0-9\-])|(?<=\.) {1,2}(?:nl|com|org|net|eu|be|de|info|test|example|nu)(?![a-z0-9])|(?<=(?:^|[^a-z0-9])[a-z0-9]) [a-z0-9.](?![a-z0-9]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Vervolg();

    /// <summary>Backwards: <c>jan</c>, <c>jan punt jansen</c>, <c>jan . jansen</c>, <c>j a n</c>.</summary>
    [GeneratedRegex(@"\A {0,2}(?:[a-z0-9_](?: [a-z0-9._\-](?![^ \n]))+|[\w.+\-]{1,64}(?: {0,2}[)\]]?(?:tnup|tod|ejpeerts(?: (?:dneggil|gaal))?|erocsrednu|nim)[(\[]? {0,2}[\w.+\-]{1,64}| [._\-] [\w.+\-]{1,64}|(?<=[._]) [\w+\-]{1,64})*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Achterstevoren();

    [GeneratedRegex(@"[a-z0-9] ?(?:\.|punt|dot) ?[(\[\])]? ?[a-z0-9]{2,}|(?:[a-z0-9] ){2,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Domein();

    /// <summary>The at sign forgotten: <c>jan_87 gmail.com</c>.</summary>
    [GeneratedRegex(@"(?<![\w.])(?=[\w.\-]{0,63}[._\d])[\w.\-]{2,64} {1,2}(?:gmail|hotmail|outlook|live|yahoo|ziggo|kpnmail|icloud|planet|proton|protonmail|me)(?: ?\. ?| (?:punt|dot) )(?:com|nl|net|me)(?!\w)|(?<![\w.])\w{1,40}[._]\w[\w.\-]{1,40} {1,2}\w[\w\-]{1,40}\.(?:com|nl|net|org|eu)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex ZonderApenstaart();
}
