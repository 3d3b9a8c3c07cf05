using System.Text;
using Matching.Kern;

namespace Matching.Training;

/// <summary>The table of an evaluation, for a terminal and for a model card.</summary>
public static class Evaluatietabel
{
    public static string Markdown(Evaluatieverslag verslag)
    {
        var tabel = new StringBuilder();
        tabel.AppendLine("| methode | NDCG@10 | Recall@20 | MRR |");
        tabel.AppendLine("|---|---|---|---|");
        foreach (var m in verslag.Methoden) tabel.AppendLine(Kalender.Nederlands, $"| {m.Naam} | {m.Ndcg10:0.000} | {m.Recall20:0.000} | {m.Mrr:0.000} |");
        tabel.AppendLine();
        tabel.AppendLine("| verschil in NDCG@10 | gemiddeld | 95%-interval | |");
        tabel.AppendLine("|---|---|---|---|");
        foreach (var v in verslag.Verschil)
        {
            tabel.AppendLine(Kalender.Nederlands, $"| {v.Van} - {v.Met} | {v.Ndcg10:+0.000;-0.000} | {v.Ci95[0]:+0.000;-0.000} tot {v.Ci95[1]:+0.000;-0.000} | {Oordeel(v)} |");
        }

        return tabel.ToString();
    }

    private static string Oordeel(Verschil verschil) => (verschil.Ci95[0] > 0, verschil.Ci95[1] < 0) switch
    {
        (true, _) => "beter",
        (_, true) => "slechter",
        _ => "geen bewijs",
    };
}
