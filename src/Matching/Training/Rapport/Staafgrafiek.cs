using System.Globalization;
using System.Text;

namespace Matching.Training.Rapport;

/// <param name="Laag">Lower end of its interval; null has none.</param>
internal sealed record Staaf(string Naam, double Waarde, double? Laag = null, double? Hoog = null);

/// <summary>Bars that lie, one under another, from zero; an interval is a line over the end. Says in words what it shows; the figures stand in the table beside it.</summary>
internal static class Staafgrafiek
{
    private const int Naambreedte = 190;
    private const int Breedte = 430;
    private const int Rijhoogte = 26;

    /// <param name="id">Of its title; once on a page.</param>
    public static string Write(string id, string titel, string uitleg, IReadOnlyList<Staaf> staven)
    {
        var laagste = Math.Min(0, staven.Min(s => s.Laag is { } l ? Math.Min(l, s.Waarde) : s.Waarde));
        var hoogste = Math.Max(laagste + 1e-9, staven.Max(s => s.Hoog is { } h ? Math.Max(h, s.Waarde) : s.Waarde));
        var hoogte = (staven.Count * Rijhoogte) + 10;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {Naambreedte + Breedte + 70} {hoogte}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Htmltabel.Text(titel)}</title>\n<desc id=\"{id}-d\">{Htmltabel.Text(uitleg)}</desc>\n");
        foreach (var (rij, staaf) in staven.Index())
        {
            var (y, nul, eind) = ((rij * Rijhoogte) + 5, X(0), X(staaf.Waarde));
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Naambreedte - 8}\" y=\"{y + 14}\" text-anchor=\"end\">{Htmltabel.Text(staaf.Naam)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Math.Min(nul, eind):0.#}\" y=\"{y}\" width=\"{Math.Abs(eind - nul):0.#}\" height=\"18\" class=\"staaf\"/>");
            if (staaf is { Laag: { } laag, Hoog: { } hoog }) svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(laag):0.#}\" x2=\"{X(hoog):0.#}\" y1=\"{y + 9}\" y2=\"{y + 9}\" class=\"interval\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Math.Max(eind, staaf.Hoog is { } h ? X(h) : eind) + 6:0.#}\" y=\"{y + 14}\">{Getal.Drie(staaf.Waarde)}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(0):0.#}\" x2=\"{X(0):0.#}\" y1=\"0\" y2=\"{hoogte}\" class=\"as\"/>\n</svg>\n");
        return svg.ToString();

        double X(double waarde) => Naambreedte + ((waarde - laagste) / (hoogste - laagste) * Breedte);
    }
}
