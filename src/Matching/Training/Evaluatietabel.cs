using System.Text;
using Matching.Training.Rapport;

namespace Matching.Training;

/// <summary>The tables of an evaluation as text, for a terminal and for a model card.</summary>
public static class Evaluatietabel
{
    /// <summary>How good, and whether that is proven.</summary>
    public static string Markdown(Evaluatieverslag verslag) => Markdown(Rapporttabellen.Methoden(verslag)) + Environment.NewLine + Markdown(Rapporttabellen.Verschillen(verslag));

    public static string Markdown(Rapporttabel tabel)
    {
        var tekst = new StringBuilder();
        tekst.Append("| ").AppendJoin(" | ", tabel.Kop).AppendLine(" |");
        tekst.Append('|').Insert(tekst.Length, "---|", tabel.Kop.Count).AppendLine();
        foreach (var rij in tabel.Rijen) tekst.Append("| ").AppendJoin(" | ", rij).AppendLine(" |");
        return tekst.ToString();
    }
}
