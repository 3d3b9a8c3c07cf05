using System.Text;
using Matching.Http;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;
using Matching.Training.Rapport;

namespace Matching.Training;

/// <summary>The model card, made from the run itself: what it is for, what it learned from, how it did and for whom, and what it must not be used for.</summary>
public static class Modelkaart
{
    public static string Write(string versie, Modelcijfers cijfers)
    {
        var kaart = new StringBuilder();
        kaart.AppendLine(Kalender.Nederlands, $"""
            # Modelkaart {versie}

            **Waarvoor.** Zet klanten op volgorde voor een vacature, en vacatures voor een klant, als advies aan accountmanagers en werkconsulenten.

            **Waarvoor niet.** Het model wijst niemand af, sluit niemand uit en plaatst niemand. Het zegt niets over recht op een uitkering, inzet of houding,
            en de score van twee mensen op verschillende lijsten is niet te vergelijken.

            **Wie houdt toezicht.** Wie een lijst leest, kiest zelf, kan de volgorde veranderen en bij elke reden zeggen dat die niet klopt. Een beheerder neemt een
            model in gebruik en kan altijd terug; dat mag alleen als het door de toets komt, of als iemand er met naam voor tekent.

            **Waarvan geleerd.** Van alles wat vóór {cijfers.Tot.Voluit()} bekend was: {cijfers.Vacatures.Aantal("vacature", "vacatures")} met een gesprek of plaatsing, {cijfers.Rijen.Aantal("paar", "paren")} van klant en vacature.
            Bij {cijfers.EersteDiagnoseGebruikt.Aantal("paar", "paren")} is de eerste diagnose gebruikt, omdat er op die dag nog geen was.

            **Hoe.** Een vaste weging die iedereen kan narekenen, met daarbovenop wat kleine beslisbomen leerden (LightGBM, lambdarank, vast toevalsgetal). Met dit verleden wordt de
            volgorde gemaakt door: {cijfers.Regime.Woorden}. Onbekend is een eigen waarde. De redenen op het scherm tellen precies op tot de score.

            **Wat er niet in zit.** Geen naam, geslacht, leeftijd, herkomst, uitkering, werkloosheidsduur, gezondheid, consulent of lengte van het profiel. Van de postcode
            telt alleen de reis naar het werk.

            ## Kenmerken ({Kenmerkenset.Hash})

            | kenmerk | reden | richting | vast gewicht | eenheid | bron |
            |---|---|---|---|---|---|
            """);
        foreach (var kenmerk in Kenmerkenset.Alle)
        {
            kaart.AppendLine(Kalender.Nederlands, $"| {kenmerk.Naam} | {kenmerk.Groep} | {(kenmerk.Teken > 0 ? "meer is nooit slechter" : "vrij")} | {kenmerk.Gewicht:0.0} | {kenmerk.Eenheid} | {kenmerk.Bron} |");
        }

        kaart.AppendLine().AppendLine("## Hoe goed").AppendLine();
        if (cijfers.Uitgehouden is { } verslag) Add(kaart, verslag);
        else kaart.AppendLine("Er was te weinig geschiedenis om een deel apart te houden. Hoe goed dit model is, is dus niet bekend.").AppendLine();
        kaart.AppendLine("""
            ## Grenzen

            Wie nooit is voorgesteld, kon ook nooit een plaatsing krijgen: het model leert van keuzes van mensen en kan die herhalen. Onder de 100 vacatures is een klein verschil geen bewijs.
            Over een groep van minder dan 30 mensen zeggen we niets, ook niet dat het goed gaat. Is het model geleerd op de demogemeente, dan laten de cijfers zien dat de keten werkt, niet hoe goed hij is.
            """);
        return kaart.ToString();
    }

    private static void Add(StringBuilder kaart, Evaluatieverslag verslag)
    {
        kaart.AppendLine(Kalender.Nederlands, $"Op {verslag.Vacatures.Aantal("vacature", "vacatures")} uit de laatste maanden, die een model dat net zo geleerd is toen nog niet gezien had, met de hele pool op volgorde:").AppendLine();
        kaart.AppendLine(Evaluatietabel.Markdown(verslag));
        if (verslag.Spreiding.Count > 0) Add(kaart, Rapporttabellen.Spreiding(verslag));
        if (verslag.Billijkheid.Count == 0) return;
        kaart.AppendLine("## Voor wie").AppendLine();
        foreach (var groepen in verslag.Billijkheid) Add(kaart, Rapporttabellen.Billijkheid(groepen));
    }

    private static void Add(StringBuilder kaart, Rapporttabel tabel) => kaart.Append("**").Append(tabel.Titel).AppendLine("**").AppendLine().AppendLine(Evaluatietabel.Markdown(tabel));
}
