using Matching.Http;
using Matching.Kern;

namespace Matching.Training;

public enum Poortuitslag
{
    Geslaagd,
    Geweigerd,

    /// <summary>There is too little to judge by. That is not a pass: a named person must sign.</summary>
    TeWeinigGegevens,
}

/// <param name="Zin">Why, in one sentence.</param>
/// <param name="Cijfers">What was measured; null where nothing could be.</param>
public sealed record Poortoordeel(Poortuitslag Uitslag, string Zin, Modelvergelijking? Cijfers = null);

/// <summary>Decides whether a model may take the place of what is in use (issue 4, 7; matching.md 5.6).</summary>
public static class Poort
{
    /// <summary>Quarters looked back upon.</summary>
    public const int Kwartalen = 4;

    /// <summary>Fewer test vacatures, or klanten in a group, say nothing (matching.md 5.5: no cell under 30).</summary>
    public const int Genoeg = 30;

    /// <summary>How much lower NDCG@10 may be on average; Recall@20, of the same size and on the same vacatures, is held to the same.</summary>
    public const double Speling = .02;

    /// <summary>The share of the others' chance or place under which a group is worse off (the four-fifths rule, matching.md 5.5).</summary>
    public const double Alarm = .8;

    /// <summary>A share that drops less is not called worse: of thirty people it is one.</summary>
    public const double Groepsspeling = .05;

    public static Poortoordeel Judge(Modelvergelijking cijfers)
    {
        if (cijfers.Vacatures < Genoeg)
        {
            return new(Poortuitslag.TeWeinigGegevens, $"Te weinig gegevens: er {(cijfers.Vacatures == 1 ? "is" : "zijn")} {cijfers.Vacatures.Aantal("vacature", "vacatures")} om op te toetsen, en er zijn er {Genoeg} nodig.", cijfers);
        }

        if (Worse(cijfers) is { } slechter)
        {
            return cijfers.HuidigeZagPeriode
                ? new(Poortuitslag.TeWeinigGegevens, $"Te weinig gegevens: {slechter}, maar wat nu in gebruik is leerde van deze periode en is dus in het voordeel.", cijfers)
                : new(Poortuitslag.Geweigerd, $"Geweigerd: {slechter}.", cijfers);
        }

        var klein = cijfers.Groepen.Where(g => g.Klanten is null).Select(g => g.Naam).ToList();
        return klein.Count > 0
            ? new(Poortuitslag.TeWeinigGegevens, $"Te weinig gegevens: de volgorde is niet slechter, maar deze groepen zijn te klein om te meten of ze gelijke kansen krijgen: {string.Join(", ", klein)}.", cijfers)
            : new(Poortuitslag.Geslaagd, string.Create(Kalender.Nederlands, $"Geslaagd: op {cijfers.Vacatures} vacatures is NDCG@10 {cijfers.Ndcg.Gemiddelde:+0.000;-0.000} ({Span(cijfers.Ndcg)}), en geen groep is slechter af."), cijfers);
    }

    /// <summary>What got worse, to stand in a sentence; null when nothing did.</summary>
    private static string? Worse(Modelvergelijking cijfers) =>
        Worse("NDCG@10", cijfers.Ndcg) ?? Worse("Recall@20", cijfers.Recall) ?? cijfers.Groepen.Select(Worse).FirstOrDefault(zin => zin is not null);

    private static string? Worse(string maat, Interval verschil) =>
        verschil.Hoog < 0 ? string.Create(Kalender.Nederlands, $"{maat} is lager dan van wat nu in gebruik is ({Span(verschil)})")
        : verschil.Gemiddelde < -Speling ? string.Create(Kalender.Nederlands, $"{maat} is gemiddeld {-verschil.Gemiddelde:0.000} lager dan van wat nu in gebruik is, en {Speling:0.00} is het meeste")
        : null;

    private static string? Worse(Groepsverschil groep) => Worse(groep.Naam, "zicht", groep.Zicht) ?? Worse(groep.Naam, "kans", groep.Kans);

    private static string? Worse(string groep, string wat, Verhouding? verhouding) =>
        verhouding is { } v && v.Nieuw < Alarm && v.Nieuw < v.Huidig - Groepsspeling
            ? string.Create(Kalender.Nederlands, $"de groep ‘{groep}’ krijgt {v.Nieuw:0.00} keer {(wat == "zicht" ? "de plek op lijsten" : "de kans om gevonden te worden")} van de anderen, en dat was {v.Huidig:0.00}")
            : null;

    private static string Span(Interval interval) => string.Create(Kalender.Nederlands, $"95%-interval {interval.Laag:+0.000;-0.000} tot {interval.Hoog:+0.000;-0.000}");
}
