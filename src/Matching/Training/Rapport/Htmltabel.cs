using System.Net;
using System.Text;

namespace Matching.Training.Rapport;

/// <summary>A table with a caption; the first column names the row.</summary>
internal static class Htmltabel
{
    public static string Write(string bijschrift, IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen)
    {
        var html = new StringBuilder();
        html.Append("<table>\n<caption>").Append(Text(bijschrift)).Append("</caption>\n<thead><tr>");
        foreach (var kolom in kop) html.Append("<th scope=\"col\">").Append(Text(kolom)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var rij in rijen)
        {
            html.Append("<tr><th scope=\"row\">").Append(Text(rij[0])).Append("</th>");
            foreach (var cel in rij.Skip(1)) html.Append("<td>").Append(Text(cel)).Append("</td>");
            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    public static string Text(string tekst) => WebUtility.HtmlEncode(tekst);
}
