using System.Text;
using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training;

/// <summary>How reliable the bands are, for card and terminal: numbers of people, and a share only where there are enough to have one.</summary>
public static class Bandtabel
{
    public static string Markdown(Banden? banden)
    {
        var tekst = new StringBuilder("\n## Sterk, goed en mogelijk\n\n");
        if (banden is null)
        {
            return tekst.Append(Kalender.Nederlands, $"Vaste grenzen: er zijn minder dan {Bandijking.Genoeg} gesprekken en plaatsingen om ze aan te toetsen, of de score zegt er te weinig over.\n").ToString();
        }

        tekst.Append(Kalender.Nederlands, $"""
            Getoetst aan {banden.Positieven} gesprekken en plaatsingen uit kwartalen die het model toen nog niet kende. Goed: minstens {Banden.GoedMaal} keer zo veel kans als
            iemand zomaar uit de pool; sterk: minstens {Banden.SterkMaal} keer. De kans komt uit een lijn met twee getallen (Platt), omdat er voor meer te weinig gegevens zijn.

            | band | paren | verwacht | gebeurd |{(banden.Positieven >= Banden.PercentageVanaf ? " gebeurd per 100 |" : "")}
            |---|---|---|---|{(banden.Positieven >= Banden.PercentageVanaf ? "---|" : "")}

            """);
        foreach (var regel in banden.Cijfers)
        {
            tekst.Append(Kalender.Nederlands, $"| {Waarde.Van(regel.Band)} | {regel.Paren} | {regel.Verwacht:0.#} | {regel.Gebeurd} |");
            if (banden.Positieven >= Banden.PercentageVanaf) tekst.Append(Kalender.Nederlands, $" {100.0 * regel.Gebeurd / regel.Paren:0.0} |");
            tekst.AppendLine();
        }

        return tekst.ToString();
    }
}
