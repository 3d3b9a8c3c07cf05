using System.Globalization;
using System.Text;

namespace Matching.Training.Rapport;

internal sealed record Lijn(string Naam, IReadOnlyList<(double X, double Y)> Punten);

/// <summary>Lines through points, each with a mark and a dash of its own, so that colour is not needed to tell them apart.</summary>
internal static class Lijngrafiek
{
    private const int Links = 56;
    private const int Breedte = 480;
    private const int Hoogte = 240;

    private static readonly string[] Streep = ["", "7 4", "2 4", "9 3 2 3"];

    /// <param name="x">What stands along the bottom.</param>
    /// <param name="merken">Values along the bottom that get a number.</param>
    public static string Write(string id, string titel, string uitleg, string x, IReadOnlyList<double> merken, IReadOnlyList<Lijn> lijnen)
    {
        var punten = lijnen.SelectMany(l => l.Punten).ToList();
        var (links, rechts) = (punten.Min(p => p.X), Math.Max(punten.Max(p => p.X), punten.Min(p => p.X) + 1e-9));
        var (onder, boven) = (punten.Min(p => p.Y), punten.Max(p => p.Y));
        var marge = Math.Max(.01, (boven - onder) / 8);
        (onder, boven) = (onder - marge, boven + marge);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {Links + Breedte + 170} {Hoogte + 50}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Htmltabel.Text(titel)}</title>\n<desc id=\"{id}-d\">{Htmltabel.Text(uitleg)}</desc>\n");
        for (var stap = 0; stap <= 4; stap++)
        {
            var waarde = onder + (stap * (boven - onder) / 4);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Links}\" x2=\"{Links + Breedte}\" y1=\"{Y(waarde):0.#}\" y2=\"{Y(waarde):0.#}\" class=\"raster\"/><text x=\"{Links - 6}\" y=\"{Y(waarde) + 4:0.#}\" text-anchor=\"end\">{Getal.Drie(waarde)}</text>\n");
        }

        foreach (var merk in merken) svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(merk):0.#}\" y=\"{Hoogte + 18}\" text-anchor=\"middle\">{Getal.Kort(merk)}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Links + (Breedte / 2)}\" y=\"{Hoogte + 40}\" text-anchor=\"middle\">{Htmltabel.Text(x)}</text>\n");
        foreach (var (nummer, lijn) in lijnen.Index())
        {
            svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"lijn l{nummer}\" stroke-dasharray=\"{Streep[nummer % Streep.Length]}\" points=\"");
            foreach (var (px, py) in lijn.Punten) svg.Append(CultureInfo.InvariantCulture, $"{X(px):0.#},{Y(py):0.#} ");
            svg.Append("\"/>\n");
            foreach (var (px, py) in lijn.Punten) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"punt l{nummer}\" cx=\"{X(px):0.#}\" cy=\"{Y(py):0.#}\" r=\"3.5\"/>");
            var (legendaX, legendaY) = (Links + Breedte + 14, 20 + (nummer * 22));
            svg.Append(CultureInfo.InvariantCulture, $"\n<line class=\"lijn l{nummer}\" stroke-dasharray=\"{Streep[nummer % Streep.Length]}\" x1=\"{legendaX}\" x2=\"{legendaX + 30}\" y1=\"{legendaY}\" y2=\"{legendaY}\"/><text x=\"{legendaX + 36}\" y=\"{legendaY + 4}\">{Htmltabel.Text(lijn.Naam)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();

        double X(double waarde) => Links + ((waarde - links) / (rechts - links) * Breedte);
        double Y(double waarde) => Hoogte - ((waarde - onder) / (boven - onder) * (Hoogte - 10));
    }
}
