using System.Text.RegularExpressions;
using Matching.Taxonomie;
using Microsoft.AspNetCore.Html;

namespace Matching.Voorstellen.Lijsten;

/// <summary>The words someone searches, to mark in what was found why it was: beginnings of words, and other forms of the same word.</summary>
public sealed partial class Zoekwoorden
{
    private readonly List<string> vormen;
    private readonly HashSet<string> stammen;

    public Zoekwoorden(string? zoek) => (vormen, stammen) = (Taalanalyse.Vormen(zoek), [.. Taalanalyse.Woorden(zoek)]);

    public bool Raakt(string tekst) => Woord().Matches(tekst).Any(w => IsRaak(w.Value));

    /// <summary>The text with what matched marked.</summary>
    public IHtmlContent Html(string? tekst)
    {
        var html = new HtmlContentBuilder();
        var tot = 0;
        foreach (Match woord in Woord().Matches(tekst ?? ""))
        {
            if (!IsRaak(woord.Value)) continue;
            html.Append(tekst![tot..woord.Index]).AppendHtml("<mark>").Append(woord.Value).AppendHtml("</mark>");
            tot = woord.Index + woord.Length;
        }

        return html.Append((tekst ?? "")[tot..]);
    }

    private bool IsRaak(string woord) =>
        vormen.Count > 0 && (Taalanalyse.Vormen(woord).Exists(v => vormen.Exists(z => v.StartsWith(z, StringComparison.Ordinal))) || Taalanalyse.Woorden(woord).Exists(stammen.Contains));

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.None, 1000)]
    private static partial Regex Woord();
}
