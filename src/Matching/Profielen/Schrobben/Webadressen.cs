using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>Addresses on the web and names on social media.</summary>
public static partial class Webadressen
{
    private const string Platform = "instagram|insta|ig|facebook|fb|tiktok|tik tok|snapchat|snap|twitter|linkedin|linked in|telegram|discord|skype|youtube|pinterest|messenger|marktplaats|signal|threads|bluesky|mastodon|x";

    /// <summary>Looks like an address and is a tool.</summary>
    private static readonly HashSet<string> Geen = new(StringComparer.OrdinalIgnoreCase) { "asp.net", "ado.net", "vb.net", "werk.nl", "uwv.nl", "booking.com", "bol.com", "office.com", "marktplaats.nl", "node.js" };

    public static IEnumerable<Treffer> Zoek(Leestekst lees)
    {
        foreach (Match m in Adres().Matches(lees.Tekst))
        {
            var lengte = m.Value.TrimEnd('.', ',', '-', '/').Length;
            if (!Geen.Contains(m.Value[..lengte])) yield return new(m.Index, m.Index + lengte, Identificator.Webadres, Zekerheid.Zeker);
        }

        foreach (Match m in Gesproken().Matches(lees.Tekst)) yield return new(m.Index, m.Index + m.Length, Identificator.Webadres, Zekerheid.Zeker);
        foreach (Match m in Account().Matches(lees.Tekst))
        {
            var naam = m.Groups["n"];
            if (!Woordenlijst.IsGewoon(naam.Value.ToLowerInvariant())) yield return new(naam.Index, naam.Index + naam.Length, Identificator.SociaalAccount, Zekerheid.Zeker);
        }

        foreach (Match m in Apenstaart().Matches(lees.Tekst)) yield return new(m.Index, m.Index + m.Length, Identificator.SociaalAccount, Zekerheid.Zeker);
    }

    [GeneratedRegex(@"(?<![\w@])(?:(?:https?|ftp) ?: ?/{1,2} ?[\w.\-]{1,100}(?:[/?#:][\w.\-/?=&%#~+:@]{0,200})?|www ?\. ?[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,4}(?:/[\w.\-/?=&%#~+]{0,200})?|(?:[\w\-]{1,63}\.){1,4}(?:nl|NL|com|COM|org|net|eu|be|de|info|io|online|site|app|dev|tv|uk|fr|pl|tr|ua|ru|ma|sr|test|example|frl|amsterdam|shop|page|blog|me|gg|ly)(?![\w\-@])(?:/[\w.\-/?=&%#~+@]{0,200})?)", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Adres();

    [GeneratedRegex(@"(?<![\w@])(?:(?:www|w w w) ?(?:punt|dot|\.| ) ?[\w\-]{2,63}|[\w\-]{2,63})(?: ?[(\[]?(?<![a-z])(?:punt|dot)(?![a-z])[)\]]? ?[\w\-]{2,63}){0,2} ?[(\[]?(?<![a-z])(?:punt|dot)(?![a-z])[)\]]? ?(?:nl|com|org|net|eu|be|info)(?!\w)|(?<!\w)www [\w\-]{2,63} (?:nl|com|org|eu)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Gesproken();

    /// <summary>What follows the name of a medium as an account: after a colon, "is", "heet ik", "onder", or with the shape of one.</summary>
    [GeneratedRegex($@"(?<!\w)(?:(?:{Platform})(?:[ -]?(?:naam|account|pagina|profiel|adres|kanaal|gebruikersnaam))?(?: ?[:=] ?| (?:ben ik te vinden als|ben ik|heet ik|is het|is|onder de naam|onder|als|met de naam|via|naar|op|heb ik als naam) ['""]?)(?<n>/?@?(?:in/)?[\w.\-]{{0,40}}[_.\d][\w.\-]{{0,40}}\w|(?<=[:=] ?|naam is ['""]?|account is ['""]?|heet ik ['""]?|onder de naam ['""]?|te vinden als ['""]?)(?:/?in/)?@?[\w.\-]{{3,40}})|(?:gebruikersnaam|username|nickname|nick|inlognaam|gamertag)(?: ?[:=] ?| is | )(?<n>[\w.\-]{{3,40}})|(?:{Platform})[ ,]{{1,2}}(?<n>\w{{0,30}}[_\d]\w{{1,30}}|\w{{1,30}}\.[a-z]\w{{1,30}}))(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Schrobber.TimeoutMs)]
    private static partial Regex Account();

    [GeneratedRegex(@"(?<![\w.@])@[\w.\-]{1,40}\w", RegexOptions.CultureInvariant, Schrobber.TimeoutMs)]
    private static partial Regex Apenstaart();
}
