using System.Text;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Training;

/// <summary>The model card, made from the run itself: what it is for, what it learned from, how it did, and what it must not be used for.</summary>
public static class Modelkaart
{
    public static string Write(string versie, Modelcijfers cijfers)
    {
        var kaart = new StringBuilder();
        kaart.AppendLine(Kalender.Nederlands, $"""
            # Modelkaart {versie}

            **Waarvoor.** Zet klanten op volgorde voor een vacature, en vacatures voor een klant, als advies aan accountmanagers en werkconsulenten.
            Mensen beslissen. Het model wijst niemand af, sluit niemand uit en plaatst niemand.

            **Waarvan geleerd.** Van alles wat vóór {cijfers.Tot:d MMMM yyyy} bekend was: {cijfers.Vacatures} vacatures met een gesprek of plaatsing, {cijfers.Rijen} paren van klant en vacature.
            Bij {cijfers.EersteDiagnoseGebruikt} paren is de eerste diagnose gebruikt, omdat er op die dag nog geen was.

            **Hoe.** LightGBM lambdarank: kleine bomen, elk kenmerk mag de score alleen in zijn eigen richting bewegen, vast toevalsgetal. Onbekend is een eigen waarde.

            **Wat er niet in zit.** Geen naam, geslacht, leeftijd, herkomst, postcode, uitkering, werkloosheidsduur, gezondheid, consulent of lengte van het profiel.

            ## Kenmerken ({Kenmerkenset.Hash})

            | kenmerk | reden | richting |
            |---|---|---|
            """);
        foreach (var kenmerk in Kenmerkenset.Alle)
        {
            kaart.AppendLine(Kalender.Nederlands, $"| {kenmerk.Naam} | {kenmerk.Groep} | {(kenmerk.Teken > 0 ? "meer is nooit slechter" : "vrij")} |");
        }

        kaart.AppendLine().AppendLine("## Hoe goed");
        kaart.AppendLine();
        if (cijfers.Uitgehouden is not { } verslag)
        {
            kaart.AppendLine("Er was te weinig geschiedenis om een deel apart te houden. Hoe goed dit model is, is dus niet bekend.");
            return kaart.ToString();
        }

        kaart.AppendLine(Kalender.Nederlands, $"Op {verslag.Vacatures} vacatures uit de laatste maanden, die het toen nog niet gezien had, met de hele pool op volgorde:");
        kaart.AppendLine();
        kaart.Append(Evaluatietabel.Markdown(verslag));
        kaart.AppendLine();
        kaart.AppendLine("""
            **Grenzen.** Wie nooit is voorgesteld, kon ook nooit een plaatsing krijgen: het model leert van keuzes van mensen. Onder de 100 vacatures is een klein verschil geen bewijs.
            Is het model geleerd op de demogemeente, dan laten de cijfers zien dat de keten werkt, niet hoe goed hij is.
            """);
        return kaart.ToString();
    }
}
