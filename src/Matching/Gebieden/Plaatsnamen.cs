using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Gebieden;

/// <summary>Names of places people write instead of a postcode: the gemeenten of <see cref="Startpostcodes"/> and the villages and quarters in them.</summary>
public static partial class Plaatsnamen
{
    private const string Kernen =
        "Scheveningen 2584, Kijkduin 2554, Ypenburg 2497, Loosduinen 2552, Laakhaven 2521, Binckhorst 2516, Rijnsburg 2231, Valkenburg 2235, Katwijk aan Zee 2225, Leidschendam 2262, Voorburg 2274, "
        + "Stompwijk 2266, Naaldwijk 2671, Honselersdijk 2675, Maasdijk 2676, De Lier 2678, 's-Gravenzande 2692, Wateringen 2291, Kwintsheul 2295, Poeldijk 2685, "
        + "Warmond 2361, Roelofarendsveen 2371, Alphen a/d Rijn 2406, Alphen 2406, Koudekerk aan den Rijn 2396, Zoeterwoude-Rijndijk 2382, Pijnacker 2641, Nootdorp 2632, "
        + "Delfgauw 2645, Schipluiden 2636, Berkel en Rodenrijs 2651, Bergschenhoek 2661, Bleiswijk 2665, Oosterheem 2721, Sassenheim 2362, 's-Gravenhage 2511";

    private static readonly FrozenDictionary<string, int> Tabel = Gemeenten().Concat(Kernen.Split(", ").Select(k => (Naam: k[..^5], Pc4: int.Parse(k[^4..], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(p => p.Naam, p => p.Pc4, StringComparer.OrdinalIgnoreCase);

    // The longest name first: Zoeterwoude-Rijndijk is not Zoeterwoude.
    private static readonly Regex Namen = new(
        @"(?<![\p{L}\d'’-])(?:" + string.Join('|', Tabel.Keys.OrderByDescending(n => n.Length).Select(Regex.Escape)) + @")(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The places a text names, in its order, each as it was written and with a postcode in its middle.</summary>
    public static IReadOnlyList<(string Naam, int Pc4)> Lees(string tekst) =>
        [.. Namen.Matches(tekst).Where(m => m.Value != "leiden" || !Werkwoord().IsMatch(tekst[(m.Index + m.Length)..])).Select(m => (m.Value, Tabel[m.Value]))];

    private static IEnumerable<(string Naam, int Pc4)> Gemeenten() => Startpostcodes.Alle.Values.GroupBy(p => p.Gemeente, StringComparer.Ordinal).Select(g =>
    {
        var midden = new Middelpunt(g.Average(p => p.Middelpunt.Lat), g.Average(p => p.Middelpunt.Lon));
        return (g.Key, g.MinBy(p => (p.Middelpunt.AfstandKm(midden), p.Pc4))!.Pc4);
    });

    /// <summary>To lead or to train, not the city: "wij leiden je op".</summary>
    [GeneratedRegex(@"^\s+(?:op|je|jou|u|ze|mensen)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Werkwoord();
}
