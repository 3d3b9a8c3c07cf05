using Matching.Kern;
using Matching.Training.Oordelen;

namespace Matching.Training.Rapport;

/// <summary>A table of a report, before it is text or html.</summary>
public sealed record Rapporttabel(string Titel, IReadOnlyList<string> Kop, IReadOnlyList<IReadOnlyList<string>> Rijen);

/// <summary>Every table of an evaluation, the same for a terminal, a card and a page.</summary>
public static class Rapporttabellen
{
    public static Rapporttabel Methoden(Evaluatieverslag verslag) => new(
        "Hoe goed is elke manier van ordenen?", ["methode", "NDCG@10", "Recall@20", "MRR"],
        [.. verslag.Methoden.Select(m => (string[])[m.Naam, Getal.Drie(m.Ndcg10), Getal.Drie(m.Recall20), Getal.Drie(m.Mrr)])]);

    public static Rapporttabel Verschillen(Evaluatieverslag verslag) => new(
        "Is het verschil bewezen?", ["verschil in NDCG@10", "gemiddeld", "95%-interval", "uitkomst"],
        [.. verslag.Verschil.Select(v => (string[])[$"{v.Van} - {v.Met}", Getal.Verschil(v.Ndcg10), $"{Getal.Verschil(v.Ci95[0])} tot {Getal.Verschil(v.Ci95[1])}", v.Oordeel])]);

    public static Rapporttabel Perioden(Evaluatieverslag verslag) => new(
        "Per periode", ["periode", "volgorde door", "vacatures", "handgewogen", "mengsel", "model"],
        [.. verslag.Perioden.Select(k => (string[])[
            string.Create(Kalender.Nederlands, $"{k.Van:yyyy-MM-dd} tot {k.Tot:yyyy-MM-dd}"), k.Regime.Woorden, $"{k.Vacatures}", Getal.Drie(k.Handgewogen), Getal.Drie(k.Mengsel), Getal.Drie(k.Model)])]);

    public static Rapporttabel Leercurve(Verdieping verdieping) => new(
        "NDCG@10 bij meer of minder verleden", ["vacatures om van te leren", "handgewogen", "mengsel", "model", "volgens het regime", "spreiding"],
        [.. verdieping.Leercurve.Select(p => (string[])[
            p.IsAlles ? $"alle (tot {p.Vacatures})" : $"{p.Vacatures}", Getal.Drie(p.Handgewogen), Getal.Drie(p.Mengsel), Getal.Drie(p.Model), Getal.Drie(p.Regime), p.IsAlles ? Getal.Geen : Getal.Drie(p.Spreiding)])]);

    public static Rapporttabel Spreiding(Evaluatieverslag verslag) => new(
        "Op hoeveel lijsten staat iemand bij de eerste 20?", ["methode", "lijsten", "hoogste", "95 van de 100 klanten hoogstens", "Gini", "op geen enkele lijst"],
        [.. verslag.Spreiding.Select(s => (string[])[s.Methode, $"{s.Lijsten}", $"{s.Hoogste}", Getal.Kort(s.P95), Getal.Twee(s.Gini), Getal.Deel(s.NooitGezien)])]);

    public static Rapporttabel Billijkheid(Groepsverslag verslag) => new(
        $"Groepen bij ‘{verslag.Methode}’", ["groep", "klanten", "skew@10", "skew@25", "verschil in kans", "kans ÷ anderen", "zicht ÷ anderen", "zicht@10 ÷ anderen", "let op"],
        [.. verslag.Groepen.Select(g => (string[])[
            $"{g.Groep.Kenmerk}: {g.Groep.Naam}", g.Klanten is { } n ? $"{n}" : $"minder dan {Oordelen.Billijkheid.Genoeg}: niet getoond", Getal.Met(g.Skew10), Getal.Met(g.Skew25),
            Getal.Met(g.Kansverschil), Getal.Twee(g.Kansverhouding), Getal.Twee(g.Zicht), Getal.Twee(g.Zicht10), g.IsAlarm ? "kijk hier naar" : ""])]);

    public static Rapporttabel Afruil(IReadOnlyList<Afruilpunt> punten) => new(
        "Wat kost het om mensen van wie weinig bekend is hoger te zetten?", ["geprobeerd", "NDCG@10", "verlies", "zicht ÷ anderen", "zicht@10 ÷ anderen"],
        [.. punten.Select(p => (string[])[p.Poging, Getal.Drie(p.Ndcg10), Getal.Deel(p.Verlies), Getal.Twee(p.Zicht), Getal.Twee(p.Zicht10)])]);

    public static Rapporttabel Proxytoets(Verdieping verdieping) => new(
        "Verraden de kenmerken bij welke groep iemand hoort?", ["groep", "klanten", "AUC", "95%-interval", "sterkste kenmerken", "let op"],
        [.. verdieping.Proxytoets.Select(p => (string[])[
            $"{p.Groep.Kenmerk}: {p.Groep.Naam}", $"{p.Klanten}", Getal.Twee(p.Auc.Gemiddelde), $"{Getal.Twee(p.Auc.Laag)} tot {Getal.Twee(p.Auc.Hoog)}",
            string.Join(", ", p.Sterkste.Select(k => $"{k.Kenmerk} {Getal.Twee(k.Auc)}")), p.IsAlarm ? "kijk hier naar" : ""])]);
}
