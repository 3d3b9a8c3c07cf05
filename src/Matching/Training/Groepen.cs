using Matching.Kern;
using Matching.Klanten;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>The groups in which equal chances are looked for (matching.md 5.5). Only to judge by: none of this is a kenmerk of a ranker.</summary>
public static class Groepen
{
    /// <summary>Unknown is a group of nobody: who did not say stands among the others.</summary>
    public static IEnumerable<string> Van(Klant klant, KlantProfiel toen, DateOnly op)
    {
        if (klant.Geslacht is { } geslacht) yield return geslacht switch { Geslacht.M => "mannen", Geslacht.V => "vrouwen", _ => "geslacht x" };
        if (klant.Geboortedatum is { } geboren) yield return Leeftijd(geboren, op) switch { < 27 => "jonger dan 27", < 45 => "27 tot 45", < 55 => "45 tot 55", _ => "55 en ouder" };
        foreach (var doelgroep in klant.Doelgroepen ?? []) yield return Waarde.Van(doelgroep);
        yield return IsDun(toen) ? "weinig bekend" : "veel bekend";
    }

    /// <summary>No diagnose worth the name: of competenties, experience and wishes at most one is known.</summary>
    public static bool IsDun(KlantProfiel profiel) =>
        new[] { profiel.Competenties is { Count: > 0 }, profiel.Ervaring is { Count: > 0 }, profiel.Gewenst is { Count: > 0 } }.Count(bekend => bekend) <= 1;

    private static int Leeftijd(DateOnly geboren, DateOnly op) => op.Year - geboren.Year - (op < geboren.AddYears(op.Year - geboren.Year) ? 1 : 0);
}
