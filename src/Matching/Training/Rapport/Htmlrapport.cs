using System.Text;
using Matching.Kern;
using Matching.Training.Oordelen;

namespace Matching.Training.Rapport;

/// <summary>
/// The report of an evaluation as one page that needs nothing else: charts drawn in it, beside each the same figures in a table, no script. It says in
/// plain words what each figure means, also where the answer is that nothing is proven.
/// </summary>
public static class Htmlrapport
{
    private const string Stijl = """
        body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:62rem;margin:2rem auto;padding:0 1rem}
        h1,h2{line-height:1.25}h2{margin-top:2.5rem;border-top:1px solid #ccc;padding-top:1rem}
        table{border-collapse:collapse;margin:1rem 0;font-size:.95rem}caption{text-align:left;font-weight:bold;padding:.25rem 0}
        th,td{border:1px solid #bbb;padding:.25rem .6rem;text-align:left;vertical-align:top}thead th{background:#eef2f6}tbody th{font-weight:normal}
        svg{width:100%;max-width:46rem;height:auto;display:block;margin:1rem 0;font-size:13px}
        .staaf{fill:#1c5d99}.interval{stroke:#1b1b1b;stroke-width:2}.as{stroke:#1b1b1b}.raster{stroke:#ddd}
        .lijn{fill:none;stroke-width:2.5}.l0{stroke:#555}.l1{stroke:#b3541e}.l2{stroke:#1c5d99}.l3{stroke:#2e7d32}.punt{fill:#fff;stroke-width:2}
        .tabel{overflow-x:auto}
        """;

    /// <param name="titel">What was judged.</param>
    public static string Write(string titel, Evaluatieverslag verslag)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
            .Append(Htmltabel.Text(titel)).Append("</title>\n<style>\n").Append(Stijl).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Htmltabel.Text(titel)).Append("</h1>\n");
        Paragraph(html, $"Dit verslag zegt hoe goed de volgorde van klanten was op {verslag.Vacatures} vacatures met een gesprek of plaatsing, die het model toen nog niet kende. "
            + "Bij elke vacature is iedereen die mocht meedoen op volgorde gezet. Goed is: wie een gesprek of de baan kreeg, staat hoog.");
        Paragraph(html, $"Met dit verleden is de volgorde: {verslag.Regime.Woorden}.");
        if (verslag.InGebruik is { } gebruik) Paragraph(html, $"In gebruik is nu: {gebruik.Versie}. {gebruik.NietGemeten}");
        Methods(html, verslag);
        Spread(html, verslag);
        Groups(html, verslag);
        if (verslag.Verdieping is { } verdieping) Deeper(html, verdieping);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Methods(StringBuilder html, Evaluatieverslag verslag)
    {
        Heading(html, "Hoe goed is de volgorde?");
        Paragraph(html, "NDCG@10 is 1 als de goede mensen bovenaan staan en 0 als ze niet bij de eerste 10 staan. Recall@20 is het deel van de goede mensen dat bij de eerste 20 staat. MRR is 1 als de eerste een goede is, een half als de tweede dat is.");
        html.Append(Staafgrafiek.Write("methoden", "NDCG@10 per methode", "Een staaf per methode; langer is beter. De cijfers staan in de tabel hieronder.", [.. verslag.Methoden.Select(m => new Staaf(m.Naam, m.Ndcg10))]));
        Table(html, Rapporttabellen.Methoden(verslag));
        Paragraph(html, $"Een verschil is pas bewezen als het 95%-interval helemaal boven of onder nul ligt, en als er minstens {Verschil.Genoeg} vacatures zijn. Anders staat er ‘geen bewijs’: dan weten we het niet. Dat is iets anders dan ‘geen verschil’.");
        html.Append(Staafgrafiek.Write("verschillen", "Verschil in NDCG@10", "Een staaf per verschil, met een streep voor het 95%-interval. De cijfers staan in de tabel hieronder.", [.. verslag.Verschil.Select(v => new Staaf($"{v.Van} - {v.Met}", v.Ndcg10, v.Ci95[0], v.Ci95[1]))]));
        Table(html, Rapporttabellen.Verschillen(verslag));
        Table(html, Rapporttabellen.Perioden(verslag));
        Paragraph(html, string.Create(Kalender.Nederlands, $"Zoeken op alleen tekst hield van de goede mensen {verslag.PoolRecall50:0.00} bij de eerste 50 en {verslag.PoolRecall300:0.00} bij de eerste 300. De filters lieten {verslag.Gemist.Count} van de {verslag.Kandidaten} goede mensen weg. Bij {verslag.EersteDiagnoseGebruikt} paren gold de eerste diagnose, omdat er op die dag nog geen was."));
    }

    private static void Spread(StringBuilder html, Evaluatieverslag verslag)
    {
        Heading(html, "Staan steeds dezelfde mensen bovenaan?");
        Paragraph(html, "Gini is 0 als iedereen even vaak bij de eerste 20 staat, en gaat naar 1 als steeds dezelfde mensen er staan.");
        html.Append(Staafgrafiek.Write("spreiding", "Gini per methode", "Een staaf per methode; korter is eerlijker verdeeld. De cijfers staan in de tabel hieronder.", [.. verslag.Spreiding.Select(s => new Staaf(s.Methode, s.Gini))]));
        Table(html, Rapporttabellen.Spreiding(verslag));
    }

    private static void Groups(StringBuilder html, Evaluatieverslag verslag)
    {
        Heading(html, "Krijgen groepen gelijke kansen?");
        Paragraph(html, "Skew is 0 als een groep bij de eersten even vaak voorkomt als in de hele pool; boven nul is vaker, onder nul is minder vaak. De kans is het deel van de goede mensen in de groep dat bij de eerste 20 staat. Zicht zegt hoe hoog mensen gemiddeld staan. 1 is gelijk aan de anderen; onder 0,8 is een alarm.");
        Paragraph(html, $"Een groep van minder dan {Oordelen.Billijkheid.Genoeg} mensen staat er niet in, en een kans meten we alleen bij {Oordelen.Billijkheid.Genoeg} of meer goede uitkomsten. Een streepje is: niet gemeten. ‘Niet bekend’ is een eigen groep. Deze gegevens tellen nergens mee in de volgorde.");
        foreach (var groepen in verslag.Billijkheid)
        {
            if (groepen.Groepen.Where(g => g.Skew10 is not null).ToList() is { Count: > 0 } gemeten)
            {
                html.Append(Staafgrafiek.Write(
                    $"skew-{groepen.Methode}", $"Skew bij de eerste 10, methode {groepen.Methode}", "Een staaf per groep: rechts van de lijn is vaker, links is minder vaak dan in de pool. De cijfers staan in de tabel hieronder.",
                    [.. gemeten.Select(g => new Staaf(g.Groep.Naam, g.Skew10!.Gemiddelde, g.Skew10.Laag, g.Skew10.Hoog))]));
            }

            Table(html, Rapporttabellen.Billijkheid(groepen));
        }
    }

    private static void Deeper(StringBuilder html, Verdieping verdieping)
    {
        Heading(html, "Hoeveel verleden is er nodig?");
        Paragraph(html, $"Uit het verleden is telkens een kleiner aantal vacatures getrokken, {Oordelen.Leercurve.Trekkingen} keer, en daarvan is opnieuw geleerd. Mengsel en model gebruiken wat geleerd is voor een deel of helemaal. Het regime is wat het programma zelf zou kiezen.");
        var curve = verdieping.Leercurve;
        html.Append(Lijngrafiek.Write(
            "leercurve", "NDCG@10 bij meer of minder verleden", "Een lijn per manier van ordenen, van weinig naar veel vacatures om van te leren. De cijfers staan in de tabel hieronder.", "vacatures om van te leren",
            [.. curve.Select(p => (double)p.Vacatures)],
            [
                new("handgewogen", [.. curve.Select(p => ((double)p.Vacatures, p.Handgewogen))]), new("mengsel", [.. curve.Select(p => ((double)p.Vacatures, p.Mengsel))]),
                new("model", [.. curve.Select(p => ((double)p.Vacatures, p.Model))]), new("regime", [.. curve.Select(p => ((double)p.Vacatures, p.Regime))]),
            ]));
        Table(html, Rapporttabellen.Leercurve(verdieping));

        Heading(html, "Mensen van wie weinig bekend is");
        Paragraph(html, "Weinig bekend is: van vaardigheden, ervaring en wensen is hoogstens één ingevuld. Wie weinig ingevuld heeft, past minder vaak op papier. We hebben gemeten wat het kost om hen hoger te zetten, met een bonus of met open plaatsen. Dit is alleen gemeten; het programma geeft niemand een bonus.");
        if (verdieping.Afruil is { } afruil)
        {
            html.Append(Lijngrafiek.Write(
                "afruil", "NDCG@10 tegen zicht op mensen van wie weinig bekend is", "Een punt per bonus: naar rechts krijgen zij meer zicht, omlaag wordt de volgorde slechter. De cijfers staan in de tabel hieronder.", "zicht@10 ÷ anderen",
                [.. afruil.Select(p => Math.Round(p.Zicht10, 1)).Distinct()], [new("bonus", [.. Afruilcurve(afruil)])]));
            Table(html, Rapporttabellen.Afruil(afruil));
        }
        else
        {
            Paragraph(html, $"Er zijn minder dan {Oordelen.Billijkheid.Genoeg} mensen van wie weinig bekend is. Daarom is dit niet gemeten.");
        }

        Heading(html, "Verraden de kenmerken wie iemand is?");
        Paragraph(html, "Geslacht, leeftijd en doelgroep zijn geen kenmerken van het model. Toch kan een ander kenmerk er iets van verraden. AUC is 0,5 als je kunt gokken en 1 als je het altijd goed raadt. Boven 0,65 is een alarm: kijk dan naar de sterkste kenmerken. Dat je het kunt raden, wil niet zeggen dat het model het gebruikt.");
        if (verdieping.Proxytoets.Count > 0)
            html.Append(Staafgrafiek.Write("proxy", "AUC per groep", "Een staaf per groep; 0,5 is gokken. De cijfers staan in de tabel hieronder.", [.. verdieping.Proxytoets.Select(p => new Staaf(p.Groep.Naam, p.Auc.Gemiddelde, p.Auc.Laag, p.Auc.Hoog))]));
        Table(html, Rapporttabellen.Proxytoets(verdieping));
    }

    private static IEnumerable<(double X, double Y)> Afruilcurve(IReadOnlyList<Afruilpunt> punten) =>
        punten.Where(p => p.IsBonus && double.IsFinite(p.Zicht10)).OrderBy(p => p.Zicht10).Select(p => (p.Zicht10, p.Ndcg10));

    private static void Heading(StringBuilder html, string tekst) => html.Append("<h2>").Append(Htmltabel.Text(tekst)).Append("</h2>\n");

    private static void Paragraph(StringBuilder html, string tekst) => html.Append("<p>").Append(Htmltabel.Text(tekst)).Append("</p>\n");

    private static void Table(StringBuilder html, Rapporttabel tabel) =>
        html.Append("<div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Htmltabel.Text(tabel.Titel)).Append("\">\n").Append(Htmltabel.Write(tabel.Titel, tabel.Kop, tabel.Rijen)).Append("</div>\n");
}
